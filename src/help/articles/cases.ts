import type { Article } from '../model.ts'

export const cases: Article = {
	slug: 'bank-kasus',
	title: 'Bank kasus',
	readers: ['planner', 'agency_head', 'agency_officer', 'mentor', 'leader'],
	routes: ['/kebutuhan/kasus'],
	what: 'Masalah nyata dari lapangan ditulis tanpa nama, lalu dibahas dalam pelatihan.',
	tasks: [
		{
			title: 'Menulis kasus',
			steps: [
				'Buka Kebutuhan, tab Bank kasus, lalu Tulis kasus.',
				'Ceritakan keadaannya, bukan orangnya.',
				'Bina menunjukkan nama yang mungkin tertinggal. Ganti atau tandai bukan orang.',
				'Minta orang lain memeriksa, lalu terbitkan.'
			],
			picture: {
				name: 'kasus',
				page: '/kebutuhan/kasus',
				as: 'Perencana dan administrator',
				size: 'desk',
				alt: 'Daftar kasus dalam bank kasus.'
			}
		},
		{
			title: 'Mencetak kartu',
			steps: ['Buka kasusnya, tekan Kartu cetak, lalu cetak dari peramban.']
		}
	],
	trouble: [
		{
			when: 'Kasus tidak dapat diterbitkan',
			then: 'Masih ada nama yang belum diperiksa. Selesaikan bagian Pemeriksaan nama.'
		}
	],
	words: ['kasus', 'cerita', 'kartu', 'fasilitator']
}
