import type { Article } from '../model.ts'

export const citizenVoices: Article = {
	slug: 'suara-warga',
	title: 'Menjawab suara warga',
	readers: ['planner', 'agency_head', 'agency_officer'],
	routes: ['/kebutuhan/warga'],
	what: 'Pesan warga masuk ke sini dengan tenggat jawaban. Jawaban Anda dibaca pengirim dengan kodenya.',
	tasks: [
		{
			title: 'Menjawab pesan',
			steps: [
				'Buka Kebutuhan, lalu tab Suara warga.',
				'Mulai dari tenggat yang paling dekat.',
				'Tulis jawaban dengan kata sehari-hari, lalu pilih siapa yang membacanya.',
				'Tekan Kirim jawaban.'
			],
			picture: {
				name: 'warga',
				page: '/kebutuhan/warga',
				as: 'Perencana dan administrator',
				size: 'desk',
				alt: 'Daftar pesan warga dengan tenggat jawabannya.'
			}
		},
		{
			title: 'Meneruskan atau menjadikan kasus',
			steps: [
				'Teruskan pesan ke unit yang berwenang dari bagian Teruskan.',
				'Tekan Jadikan kasus bila pesan itu baik dibahas dalam pelatihan.'
			]
		}
	],
	trouble: [
		{
			when: 'Tombol jawab tidak tampak',
			then: 'Pesan itu milik unit lain. Perencana BKPSDM dapat meneruskannya kepada Anda.'
		},
		{
			when: 'Pesan berisi hinaan',
			then: 'Perencana atau verifikator dapat menyembunyikannya dengan alasan.'
		}
	],
	words: ['pengaduan', 'tenggat', 'kontak', 'jawab']
}
