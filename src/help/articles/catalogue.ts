import type { Article } from '../model.ts'

export const catalogue: Article = {
	slug: 'katalog',
	title: 'Katalog kegiatan',
	readers: ['planner'],
	routes: ['/rencana/katalog'],
	what: 'Katalog berisi semua kegiatan belajar yang dapat dipilih. Rencana disusun dari katalog ini.',
	tasks: [
		{
			title: 'Menambah kegiatan',
			steps: [
				'Buka Rencana, Katalog kegiatan, lalu Tambah kegiatan.',
				'Isi nama, tujuan, metode, JP, dan kompetensi yang dinaikkan.',
				'Tulis siapa pesertanya, berapa kursinya, dan pada bulan apa.',
				'Simpan, lalu buka Rincian biaya untuk menulis harga per barang.'
			],
			picture: {
				name: 'katalog',
				page: '/rencana/katalog',
				as: 'Perencana dan administrator',
				size: 'desk',
				alt: 'Katalog kegiatan dengan saringan dan biaya.'
			}
		},
		{
			title: 'Mengimpor banyak kegiatan',
			steps: [
				'Unduh katalog sebagai contoh, isi, lalu tekan Impor.',
				'Periksa hasil bacaan sebelum menerapkannya.'
			]
		}
	],
	trouble: [
		{
			when: 'Kegiatan tidak pernah terpilih',
			then: 'Buka susunannya, cari kegiatan itu, lalu baca mengapa tidak masuk.'
		},
		{
			when: 'Biaya tidak dapat diubah',
			then: 'Biaya mengikuti rinciannya. Ubah di halaman Rincian biaya.'
		},
		{
			when: 'Kegiatan tidak dapat dihapus',
			then: 'Rencana lama merujuknya. Nonaktifkan agar tidak ikut disusun lagi.'
		}
	],
	words: ['kegiatan', 'pelatihan', 'bootcamp', 'biaya', 'kursi']
}
