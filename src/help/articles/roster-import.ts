import type { Article } from '../model.ts'

export const rosterImport: Article = {
	slug: 'impor-pegawai',
	title: 'Mengimpor daftar pegawai',
	readers: ['planner'],
	routes: ['/pegawai/impor'],
	what: 'Daftar pegawai dari SIASN atau SIMPEG dibaca dan dibandingkan dahulu. Tidak ada yang berubah sebelum Anda menerapkannya.',
	tasks: [
		{
			title: 'Mengimpor',
			steps: [
				'Unduh daftar pegawai dari SIASN sebagai berkas Excel atau CSV.',
				'Buka Pegawai, Impor, lalu pilih berkasnya.',
				'Tekan Unggah dan bandingkan. Tunggu sampai selesai dibaca.',
				'Periksa yang baru, berubah, hilang, dan ditolak.',
				'Tekan tombol terapkan bila sudah benar.'
			],
			picture: {
				name: 'impor-pegawai',
				page: '/pegawai/impor',
				as: 'Perencana dan administrator',
				size: 'desk',
				alt: 'Halaman impor pegawai dengan pilihan berkas dan daftar impor.'
			}
		},
		{
			title: 'Membatalkan impor',
			steps: [
				'Buka impor itu, lalu tekan Batalkan impor.',
				'Semua perubahan dari impor itu kembali seperti sebelumnya.'
			]
		}
	],
	trouble: [
		{
			when: 'Beberapa baris ditolak',
			then: 'Unduh daftar yang ditolak. Setiap baris menyebut sebabnya. Perbaiki lalu impor lagi.'
		},
		{
			when: 'Judul kolom tidak dikenal',
			then: 'Pakai berkas asli dari SIASN tanpa mengubah judul kolomnya.'
		},
		{
			when: 'Angka NIP berubah menjadi angka panjang dengan huruf E',
			then: 'Di Excel, jadikan kolom NIP teks, lalu simpan lagi.'
		}
	],
	words: ['unggah', 'siasn', 'simpeg', 'excel', 'roster']
}
