import type { Article } from '../model.ts'

export const papers: Article = {
	slug: 'naskah-dan-nomor',
	title: 'Naskah, nomor, dan tanda tangan',
	readers: ['administrator', 'planner', 'leader'],
	routes: ['/atur/naskah', '/atur/templat'],
	what: 'Semua naskah terbit dengan nomor dan kode di sini. Naskah dari luar juga dapat mengambil nomor.',
	tasks: [
		{
			title: 'Mengambil nomor',
			steps: [
				'Buka Atur, Naskah, lalu Ambil nomor.',
				'Pilih jenis, tulis judul dan tanggalnya.',
				'Serahkan PDF-nya kemudian di halaman nomor itu.'
			],
			picture: {
				name: 'naskah',
				page: '/atur/naskah',
				as: 'Perencana dan administrator',
				size: 'desk',
				alt: 'Daftar naskah dan nomor menurut tanggal.'
			}
		},
		{
			title: 'Menandatangani',
			steps: [
				'Buka naskahnya, lalu Tanda tangan.',
				'Tanda tangani di sini, atau serahkan PDF yang ditandatangani di luar.'
			]
		},
		{
			title: 'Mengganti tata letak',
			steps: [
				'Buka Atur, Templat, pilih jenisnya, lalu unduh templat bawaan.',
				'Sunting di Word tanpa menghapus nama isian, lalu unggah.'
			]
		}
	],
	trouble: [
		{
			when: 'Tombol Tanda tangan tidak tampak',
			then: 'Naskah ditandatangani pejabatnya. Naskah yang dicabut tidak ditandatangani lagi.'
		},
		{
			when: 'Nomor terlanjur diambil',
			then: 'Buka nomornya, lalu Batalkan nomor ini dengan alasan. Nomor itu tidak dipakai ulang.'
		}
	],
	words: ['surat', 'nomor', 'tte', 'bsre', 'sertifikat', 'templat', 'word']
}
