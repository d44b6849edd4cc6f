import type { Article } from '../model.ts'

export const priorities: Article = {
	slug: 'prioritas',
	title: 'Prioritas dan sasaran RPJMD',
	readers: ['planner', 'leader', 'agency_head'],
	routes: ['/kebutuhan/prioritas', '/kebutuhan/rpjmd'],
	what: 'Bina mengurutkan kompetensi yang didahulukan. Bobotnya terbuka dan dapat diubah perencana dengan alasan.',
	tasks: [
		{
			title: 'Membaca urutan',
			steps: [
				'Buka Kebutuhan, lalu tab Prioritas.',
				'Setiap baris menyebut bagian-bagian skornya.'
			],
			picture: {
				name: 'prioritas',
				page: '/kebutuhan/prioritas',
				as: 'Perencana dan administrator',
				size: 'desk',
				alt: 'Urutan prioritas kompetensi dengan bagian skornya.'
			}
		},
		{
			title: 'Mengubah bobot',
			steps: [
				'Tekan Ubah bobot, isi angka, tulis alasan, lalu terbitkan versi baru.',
				'Versi lama tetap dapat dibaca.'
			]
		},
		{
			title: 'Mencatat sasaran RPJMD',
			steps: ['Buka Sasaran RPJMD, tekan Tambah sasaran, lalu kaitkan kompetensinya.']
		}
	],
	trouble: [
		{
			when: 'Sebuah kompetensi tidak masuk urutan',
			then: 'Paling sedikit lima orang harus terukur di bawah syarat.'
		},
		{
			when: 'Tombol Ubah bobot tidak tampak',
			then: 'Bobot diubah perencana BKPSDM. Sampaikan pendapat Anda kepada mereka.'
		}
	],
	words: ['bobot', 'skor', 'rpjmd', 'urutan']
}
