import type { Article } from '../model.ts'

export const satisfaction: Article = {
	slug: 'skm',
	title: 'Survei kepuasan masyarakat (SKM)',
	readers: ['planner', 'agency_head', 'agency_officer'],
	routes: ['/kebutuhan/skm'],
	what: 'Hasil SKM dicatat per unit layanan. Unsur yang bernilai rendah mengusulkan kompetensi yang perlu dipelajari.',
	tasks: [
		{
			title: 'Mencatat hasil',
			steps: [
				'Buka Kebutuhan, lalu tab SKM.',
				'Tekan Isi hasil satu unit, atau Impor hasil SKM untuk banyak unit.',
				'Isi nilai sembilan unsur. Mutunya dihitung sendiri.'
			],
			picture: {
				name: 'skm',
				page: '/kebutuhan/skm',
				as: 'Perencana dan administrator',
				size: 'desk',
				alt: 'Daftar hasil SKM menurut unit layanan.'
			}
		},
		{
			title: 'Memutuskan usul',
			steps: [
				'Buka Putuskan usulnya.',
				'Terima usul yang masuk akal, kesampingkan yang tidak, dengan alasan.'
			]
		}
	],
	trouble: [
		{
			when: 'Kompetensi yang diusulkan tidak cocok',
			then: 'Perencana dapat mengubah kaitannya di Unsur SKM dan kompetensi.'
		}
	],
	words: ['ikm', 'survei', 'layanan', 'mutu pelayanan']
}
