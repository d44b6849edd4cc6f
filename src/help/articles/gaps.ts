import type { Article } from '../model.ts'

export const gaps: Article = {
	slug: 'kesenjangan',
	title: 'Membaca kesenjangan kompetensi',
	readers: ['planner', 'agency_head', 'agency_officer', 'leader'],
	routes: ['/kebutuhan', '/kebutuhan/sel', '/kebutuhan/penilaian'],
	what: 'Kesenjangan adalah selisih tingkat yang diminta jabatan dengan tingkat yang terukur. Yang belum dinilai disebut belum diketahui.',
	tasks: [
		{
			title: 'Membaca tabel kesenjangan',
			steps: [
				'Tekan Kebutuhan di garis lima langkah.',
				'Baris adalah perangkat daerah, kolom adalah kompetensi.',
				'Makin gelap kotaknya, makin lebar kesenjangannya.',
				'Tekan satu kotak untuk melihat orang-orang di baliknya.'
			],
			picture: {
				name: 'kesenjangan',
				page: '/kebutuhan',
				as: 'Perencana dan administrator',
				size: 'desk',
				alt: 'Tabel kesenjangan menurut perangkat daerah dan kompetensi.'
			}
		}
	],
	trouble: [
		{
			when: 'Kotak berisi tanda tanya',
			then: 'Kelompok itu belum dinilai, atau orangnya kurang dari lima.'
		},
		{
			when: 'Angkanya sudah lama',
			then: 'Perencana dapat menekan Hitung sekarang. Yang lain meminta kepada perencana.'
		},
		{
			when: 'Nama orang tidak tampak',
			then: 'Nama hanya untuk perencana dan kepala perangkat daerahnya.'
		}
	],
	words: ['gap', 'heatmap', 'kompetensi', 'kurang']
}
