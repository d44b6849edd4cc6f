import { type Article, withAccount } from '../model.ts'

export const account: Article = {
	slug: 'akun',
	title: 'Akun saya dan surat untuk saya',
	readers: withAccount,
	routes: ['/akun'],
	what: 'Di sini Anda mengatur akun sendiri: tampilan, kata sandi, keamanan, dan surat dari Bina.',
	tasks: [
		{
			title: 'Membuat layar lebih mudah dibaca',
			steps: [
				'Buka Akun saya, lalu bagian Tampilan.',
				'Pilih warna terang atau gelap, dan kontras yang lebih kuat bila perlu.',
				'Tekan Simpan tampilan.'
			],
			picture: {
				name: 'akun',
				page: '/akun',
				as: 'Pegawai',
				size: 'desk',
				alt: 'Halaman Akun saya dengan tautan keamanan, sandi, pengganti, surat, data, dan pilihan tampilan.'
			}
		},
		{
			title: 'Membaca surat untuk Anda',
			steps: [
				'Buka Akun saya, lalu Surat untuk saya.',
				'Di sini ada semua surat Bina kepada Anda, juga yang tidak sampai lewat surel.'
			]
		}
	],
	trouble: [
		{
			when: 'Nama atau NIP pada akun keliru',
			then: 'Anda tidak dapat mengubahnya sendiri. Minta admin memperbaikinya.'
		},
		{
			when: 'Surat tidak masuk ke surel Anda',
			then: 'Baca di Surat untuk saya, lalu minta admin memeriksa alamat surel Anda.'
		}
	],
	words: ['tema', 'gelap', 'kontras', 'surel', 'email', 'tampilan']
}
