import type { Article } from '../model.ts'

export const transparency: Article = {
	slug: 'transparansi',
	title: 'Membaca rencana yang ditetapkan',
	readers: ['citizen', 'leader', 'planner'],
	routes: ['/transparansi'],
	what: 'Setiap rencana terbit untuk umum pada hari ditetapkan: kegiatan, biaya, kursi, dan alasannya. Tanpa nama orang.',
	tasks: [
		{
			title: 'Membaca rencana',
			steps: [
				'Buka Transparansi, lalu pilih tahunnya.',
				'Baca kegiatan yang masuk dan yang tidak masuk, dengan alasannya.',
				'Unduh datanya sebagai CSV atau JSON bila diperlukan.'
			],
			picture: {
				name: 'transparansi',
				page: '/transparansi',
				as: null,
				size: 'desk',
				alt: 'Halaman transparansi dengan daftar rencana yang ditetapkan.'
			}
		},
		{
			title: 'Mencoba bobot prioritas sendiri',
			steps: [
				'Buka Kompetensi apa yang didahulukan, dan mengapa.',
				'Tulis angka Anda sendiri, lalu tekan Hitung urutannya. Tidak ada yang tersimpan.'
			]
		}
	],
	trouble: [
		{
			when: 'Rencana tahun ini belum ada',
			then: 'Rencana baru terbit sesudah ditetapkan kepala daerah.'
		},
		{
			when: 'Ada angka yang tidak ditampilkan',
			then: 'Kelompok di bawah lima orang tidak ditampilkan agar orangnya tidak dikenali.'
		}
	],
	words: ['anggaran', 'terbuka', 'publik', 'rencana', 'unduh data']
}
