import type { Article } from '../model.ts'

export const yearPlans: Article = {
	slug: 'rencana',
	title: 'Rencana setiap tahun',
	readers: ['planner', 'leader', 'agency_head'],
	routes: ['/rencana'],
	what: 'Setiap tahun punya satu rencana. Dari sini Anda membuka anggaran, susunan, kalender, dokumen, dan penetapannya.',
	tasks: [
		{
			title: 'Urutan kerja setahun',
			steps: [
				'Isi anggaran tahun itu.',
				'Susun rencana, lalu ubah sampai sesuai.',
				'Terima satu susunan sebagai konsep.',
				'Konsep diverifikasi, diajukan, lalu ditetapkan.',
				'Susun kalender dan unduh dokumennya.'
			],
			picture: {
				name: 'rencana',
				page: '/rencana',
				as: 'Perencana dan administrator',
				size: 'desk',
				alt: 'Daftar rencana menurut tahun.'
			}
		}
	],
	trouble: [
		{
			when: 'Tahun yang Anda cari tidak ada',
			then: 'Tahun baru muncul sesudah anggarannya diisi perencana.'
		}
	],
	words: ['tahun', 'program', 'pembinaan']
}
