import type { Article } from '../model.ts'

export const gettingStarted: Article = {
	slug: 'mengenal-bina',
	title: 'Mengenal Bina',
	readers: ['citizen', 'employee', 'mentor', 'evaluator'],
	routes: ['/', '/bantuan'],
	what: 'Bina membantu pemerintah daerah merencanakan belajar pegawainya. Bagian umum terbuka bagi siapa pun, tanpa akun.',
	tasks: [
		{
			title: 'Memilih halaman yang Anda perlukan',
			steps: [
				'Warga membuka Usulan warga untuk menyampaikan keperluan atau masalah.',
				'Warga membuka Transparansi untuk membaca rencana yang sudah ditetapkan.',
				'Pegawai menekan Masuk, lalu mengetik NIP dan kata sandi.'
			],
			picture: {
				name: 'depan',
				page: '/',
				as: null,
				size: 'desk',
				alt: 'Halaman depan Bina dengan pilihan masuk, transparansi, usulan warga, dan periksa naskah.'
			}
		},
		{
			title: 'Membaca bantuan',
			steps: [
				'Tekan Bantuan di bagian atas halaman mana pun.',
				'Penjelasan halaman yang sedang Anda buka akan tampil.',
				'Tekan Kembali ke halaman tadi bila sudah selesai membaca.'
			]
		}
	],
	trouble: [
		{
			when: 'Anda tidak tahu harus mulai dari mana',
			then: 'Ketik yang ingin Anda kerjakan di kotak cari pada halaman Bantuan.'
		},
		{
			when: 'Tulisan di layar terlalu kecil',
			then: 'Tekan tombol Ctrl bersama tanda tambah. Di telepon, perbesar dengan dua jari.'
		}
	],
	words: ['mulai', 'awal', 'petunjuk', 'panduan', 'cara pakai']
}
