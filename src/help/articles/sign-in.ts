import { type Article, withAccount } from '../model.ts'

export const signIn: Article = {
	slug: 'masuk',
	title: 'Masuk, keluar, dan kata sandi',
	readers: withAccount,
	routes: ['/masuk', '/aktivasi', '/keluar', '/akun/sandi'],
	what: 'Di sini Anda membuka akun dengan NIP dan kata sandi, atau mengaktifkan akun baru dengan slip.',
	tasks: [
		{
			title: 'Mengaktifkan akun untuk pertama kali',
			steps: [
				'Siapkan slip aktivasi dari admin.',
				'Di halaman Masuk, tekan slip aktivasi.',
				'Ketik kode pada slip, lalu pilih kata sandi Anda sendiri.',
				'Ketik kata sandi sekali lagi, lalu tekan Aktifkan akun.'
			]
		},
		{
			title: 'Masuk',
			steps: [
				'Ketik NIP atau surel Anda. Spasi dalam NIP boleh ditulis, boleh tidak.',
				'Ketik kata sandi, lalu tekan Masuk.',
				'Bila diminta, ketik enam angka dari aplikasi kode di telepon Anda.'
			],
			picture: {
				name: 'masuk',
				page: '/masuk',
				as: null,
				size: 'phone',
				alt: 'Halaman masuk di telepon dengan kotak NIP atau surel dan kotak kata sandi.'
			}
		},
		{
			title: 'Mengganti kata sandi',
			steps: [
				'Tekan nama Anda di kanan atas, lalu Akun saya.',
				'Tekan Ganti kata sandi dan ketik kata sandi baru dua kali.',
				'Tekan Simpan kata sandi. Perangkat lain yang masuk dengan akun ini dikeluarkan.'
			]
		},
		{
			title: 'Keluar',
			steps: ['Tekan nama Anda di kanan atas, lalu Keluar. Lakukan selalu di komputer bersama.']
		}
	],
	trouble: [
		{
			when: 'Anda lupa kata sandi',
			then: 'Minta slip aktivasi baru kepada admin. Slip itu dipakai untuk memilih kata sandi baru.'
		},
		{
			when: 'Bina meminta Anda menunggu sebelum mencoba lagi',
			then: 'Tunggu sampai waktunya lewat. Batas ini melindungi akun Anda dari tebakan.'
		},
		{
			when: 'Kode pada slip tidak diterima',
			then: 'Kode berlaku 30 hari dan sekali pakai. Minta slip baru kepada admin.'
		}
	],
	words: ['login', 'password', 'sandi', 'lupa', 'slip', 'aktivasi', 'logout']
}
