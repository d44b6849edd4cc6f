import type { Article } from '../model.ts'

export const duties: Article = {
	slug: 'kewajiban',
	title: 'Kewajiban pelatihan',
	readers: ['planner', 'agency_head', 'agency_officer', 'leader'],
	routes: ['/kebutuhan/kewajiban'],
	what: 'Beberapa jabatan wajib mengikuti pelatihan tertentu. Di sini tampak siapa yang sudah dan belum.',
	tasks: [
		{
			title: 'Melihat yang belum',
			steps: [
				'Buka Kebutuhan, lalu tab Kewajiban.',
				'Pilih kewajiban dan keadaan Belum.',
				'Unduh daftarnya bila diperlukan.'
			],
			picture: {
				name: 'kewajiban',
				page: '/kebutuhan/kewajiban',
				as: 'Perencana dan administrator',
				size: 'desk',
				alt: 'Daftar kewajiban pelatihan menurut orang dan keadaannya.'
			}
		},
		{
			title: 'Mengecualikan seseorang',
			steps: [
				'Ini pekerjaan perencana. Tekan Kecualikan, tulis alasan, lalu simpan.',
				'Pengecualian dapat dicabut kapan saja.'
			]
		}
	],
	trouble: [
		{
			when: 'Seseorang sudah mengikuti tetapi tercatat belum',
			then: 'Catat atau impor riwayat kursusnya di tab JP.'
		}
	],
	words: ['pkn', 'pka', 'pkp', 'latsar', 'wajib', 'mandatory']
}
