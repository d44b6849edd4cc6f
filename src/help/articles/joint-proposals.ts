import type { Article } from '../model.ts'

export const jointProposals: Article = {
	slug: 'usulan-bersama',
	title: 'Menggabungkan usulan yang serupa',
	readers: ['agency_head', 'agency_officer', 'planner'],
	routes: ['/kebutuhan/usulan/serupa', '/kebutuhan/usulan/gabungan', '/kebutuhan/usulan/*/gabung'],
	what: 'Dua perangkat daerah yang memerlukan hal sama dapat belajar bersama. Tidak ada yang berubah sebelum semuanya setuju.',
	tasks: [
		{
			title: 'Meminta penggabungan',
			steps: [
				'Buka Usulan serupa, lalu pilih satu kompetensi.',
				'Buka usulan Anda, lalu Gabungkan dengan usulan lain.',
				'Pilih usulan, tulis kebutuhan bersama dan alasannya, lalu minta persetujuan.'
			]
		},
		{
			title: 'Menjawab permintaan',
			steps: [
				'Buka permintaan itu dari Beranda.',
				'Pilih Setuju digabung atau Tidak setuju. Bila tidak, tulis sebabnya.'
			],
			picture: {
				name: 'serupa',
				page: '/kebutuhan/usulan/serupa',
				as: 'Perencana dan administrator',
				size: 'desk',
				alt: 'Halaman usulan serupa menurut kompetensi.'
			}
		}
	],
	trouble: [
		{
			when: 'Tidak ada yang dapat digabung',
			then: 'Yang dapat digabung hanya usulan yang menunggu verifikasi atau validasi.'
		}
	],
	words: ['gabung', 'serupa', 'bersama']
}
