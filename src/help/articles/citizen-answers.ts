import type { Article } from '../model.ts'

export const citizenAnswers: Article = {
	slug: 'jawaban-warga',
	title: 'Membaca jawaban usulan Anda',
	readers: ['citizen'],
	routes: ['/usulan/lacak', '/usulan/jawaban'],
	what: 'Dengan kode usulan, Anda melihat sudah sampai mana usulan itu dan apa jawabannya.',
	tasks: [
		{
			title: 'Melihat tindak lanjut',
			steps: [
				'Buka Usulan warga, lalu tekan tautan untuk yang sudah punya kode.',
				'Ketik kodenya. Huruf besar atau kecil sama saja.',
				'Tekan Lihat tindak lanjut.'
			],
			picture: {
				name: 'lacak',
				page: '/usulan/lacak',
				as: null,
				size: 'phone',
				alt: 'Halaman lacak usulan di telepon dengan kotak kode.'
			}
		},
		{
			title: 'Membaca jawaban kepada warga lain',
			steps: [
				'Buka Usulan warga, lalu Baca jawaban kami kepada warga lain.',
				'Cari dengan kata, atau pilih jenis pesannya.'
			]
		}
	],
	trouble: [
		{
			when: 'Kode Anda hilang',
			then: 'Kode tidak dapat dicari lagi karena kami tidak menyimpan nama Anda. Kirim usulan baru.'
		},
		{
			when: 'Belum ada jawaban',
			then: 'Lihat tanggal paling lambat di halaman itu. Bila lewat, telepon nomor di bawah halaman.'
		}
	],
	words: ['kode', 'status', 'lacak', 'balasan']
}
