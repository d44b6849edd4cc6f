import type { Article } from '../model.ts'

export const setUp: Article = {
	slug: 'menyiapkan-bina',
	title: 'Menyiapkan Bina untuk pertama kali',
	readers: ['administrator'],
	routes: ['/siapkan'],
	what: 'Tautan ini muncul sekali di server ketika Bina masih kosong. Pemilik akun pertama menjadi administrator dan perencana.',
	tasks: [
		{
			title: 'Membuat akun pertama',
			steps: [
				'Buka tautan dari pengelola server.',
				'Isi nama, NIP, dan kata sandi, lalu tekan Buat akun pertama.',
				'Isi data pemerintah daerah di Atur.',
				'Impor daftar pegawai, lalu buat akun bagi rekan Anda.'
			]
		}
	],
	trouble: [
		{
			when: 'Tautan tidak berlaku',
			then: 'Tautan hanya sekali pakai. Minta pengelola server menyalakan ulang Bina untuk yang baru.'
		}
	],
	words: ['instal', 'pasang', 'pertama', 'awal']
}
