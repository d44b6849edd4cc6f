import { type Article, withAccount } from '../model.ts'

export const signInCode: Article = {
	slug: 'kode-masuk',
	title: 'Kode masuk dan keamanan akun',
	readers: withAccount,
	routes: ['/masuk/kode', '/akun/keamanan'],
	what: 'Kode masuk adalah enam angka dari telepon yang diminta sesudah kata sandi. Di sini juga tampak siapa yang memakai akun Anda.',
	tasks: [
		{
			title: 'Memasang kode masuk',
			steps: [
				'Pasang aplikasi kode di telepon, misalnya yang dianjurkan admin.',
				'Buka Akun saya, Keamanan akun, lalu Pasang kode masuk.',
				'Arahkan aplikasi ke gambar kotak hitam putih di layar.',
				'Ketik enam angka yang tampak di telepon, lalu tekan Nyalakan.',
				'Catat sepuluh kode pemulihan di kertas dan simpan di tempat aman.'
			],
			picture: {
				name: 'keamanan',
				page: '/akun/keamanan',
				as: 'Pegawai',
				size: 'desk',
				alt: 'Halaman Keamanan akun dengan kode masuk, perangkat yang sedang masuk, dan riwayat masuk.'
			}
		},
		{
			title: 'Memeriksa siapa yang memakai akun Anda',
			steps: [
				'Buka Akun saya, lalu Keamanan akun.',
				'Baca daftar perangkat dan Riwayat masuk.',
				'Ada yang bukan Anda? Ganti kata sandi, lalu tekan Keluarkan semua yang lain.'
			]
		}
	],
	trouble: [
		{
			when: 'Telepon Anda hilang',
			then: 'Ketik satu kode pemulihan sebagai ganti enam angka. Setiap kode hanya sekali pakai.'
		},
		{
			when: 'Kode pemulihan juga hilang',
			then: 'Hubungi admin untuk kode pengganti. Admin akan memastikan bahwa itu benar Anda.'
		},
		{
			when: 'Enam angka tidak diterima',
			then: 'Periksa jam di telepon Anda. Jamnya harus diatur otomatis.'
		}
	],
	words: ['otp', 'totp', 'autentikator', 'qr', 'telepon hilang', 'perangkat', 'sso']
}
