import type { Article } from '../model.ts'

export const calendar: Article = {
	slug: 'kalender',
	title: 'Kalender pelatihan',
	readers: ['planner', 'agency_head'],
	routes: ['/rencana/*/kalender'],
	what: 'Setiap angkatan mendapat minggu, ruang, dan fasilitator. Kantor pelayanan tidak dibiarkan kosong.',
	tasks: [
		{
			title: 'Menyusun kalender',
			steps: [
				'Isi hari libur, ruang, fasilitator, dan cuti.',
				'Tekan Susun kalender, lalu baca kursi yang belum mendapat tempat.',
				'Pindahkan satu angkatan bila perlu, lalu pakai kalender itu.'
			],
			picture: {
				name: 'kalender',
				page: '/rencana/2027/kalender',
				as: 'Perencana dan administrator',
				size: 'desk',
				alt: 'Kalender angkatan menurut minggu.'
			}
		}
	],
	trouble: [
		{
			when: 'Kalender belum dapat disusun',
			then: 'Kalender dibuat dari susunan yang sudah selesai. Susun rencana dahulu.'
		},
		{
			when: 'Seseorang belum mendapat tempat',
			then: 'Buka kursi yang belum dan sebabnya. Setiap baris menyebut apa yang menghalangi.'
		},
		{
			when: 'Tombol ubah tidak tampak',
			then: 'Kalender diatur perencana BKPSDM. Sampaikan tanggal yang berbenturan kepada mereka.'
		}
	],
	words: ['jadwal', 'libur', 'ruang', 'cuti', 'fasilitator', 'minggu']
}
