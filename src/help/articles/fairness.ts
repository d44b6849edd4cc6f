import type { Article } from '../model.ts'

export const fairness: Article = {
	slug: 'keadilan',
	title: 'Keadilan pembagian',
	readers: ['planner', 'leader'],
	routes: ['/rencana/*/keadilan'],
	what: 'Di sini tampak kelompok mana mendapat berapa JP dan biaya. Tanpa nama, dan kelompok kecil digabung.',
	tasks: [
		{
			title: 'Membaca pembagian',
			steps: [
				'Buka Rencana, pilih tahun, lalu tab Keadilan.',
				'Bandingkan bagian setiap kelompok dengan jumlah orangnya.',
				'Unduh angkanya bila diperlukan.'
			],
			picture: {
				name: 'keadilan',
				page: '/rencana/2027/keadilan',
				as: 'Perencana dan administrator',
				size: 'desk',
				alt: 'Pembagian JP dan biaya menurut kelompok.'
			}
		}
	],
	trouble: [
		{
			when: 'Sebuah kelompok tidak tampak',
			then: 'Kelompok di bawah lima orang digabung agar orangnya tidak dikenali.'
		}
	],
	words: ['adil', 'perempuan', 'terpencil', 'disabilitas', 'pembagian']
}
