import type { Article } from '../model.ts'

export const personalData: Article = {
	slug: 'data-pribadi',
	title: 'Data pribadi, masa simpan, dan insiden',
	readers: ['administrator', 'citizen'],
	routes: ['/atur/data-pribadi', '/transparansi/data-pribadi'],
	what: 'Siapa pun dapat membaca untuk apa data dipakai. Admin mengatur masa simpan dan mencatat insiden.',
	tasks: [
		{
			title: 'Menghapus yang lewat masa simpan',
			steps: [
				'Buka Atur, lalu Data pribadi, lalu Masa simpan.',
				'Lihat berapa yang sudah lewat, lalu tekan Hapus sekarang.',
				'Periksa daftarnya, beri centang, lalu hapus. Tanpa itu pun Bina menghapusnya sekali sehari.'
			]
		},
		{
			title: 'Bila data bocor atau hilang',
			steps: [
				'Buka Insiden, lalu tekan Catat insiden. Waktu 72 jam dihitung sejak diketahui.',
				'Catat setiap langkah: sudah dilakukan, atau tidak perlu dengan alasannya.',
				'Cetak surat pemberitahuan untuk orang yang terkena dan untuk lembaga.'
			]
		}
	],
	trouble: [
		{
			when: 'Masa simpan yang diminta aturan berbeda',
			then: 'Tekan nama datanya, ubah jumlah hari, dan tulis dasarnya.'
		},
		{
			when: 'Sesuatu terhapus padahal masih perlu',
			then: 'Minta pengelola server memulihkannya dari cadangan.'
		}
	],
	words: ['PDP', 'UU 27/2022', 'kebocoran', 'retensi', 'privasi', 'hapus data']
}
