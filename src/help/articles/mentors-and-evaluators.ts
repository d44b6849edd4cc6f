import type { Article } from '../model.ts'

export const mentorsAndEvaluators: Article = {
	slug: 'mentor-dan-evaluator',
	title: 'Bagi mentor, fasilitator, dan evaluator',
	readers: ['mentor', 'evaluator'],
	routes: [],
	what: 'Bagian pelaksanaan, mentoring, dan evaluasi dibuka bertahap. Menu Anda hanya memuat yang sudah dapat dipakai.',
	tasks: [
		{
			title: 'Yang dapat Anda kerjakan',
			steps: [
				'Masuk dengan NIP, lalu baca Beranda. Pekerjaan yang menunggu Anda tampil di sana.',
				'Fasilitator dan penyelenggara membuka Pelatihan untuk melihat angkatan dan sesinya.',
				'Mentor dan fasilitator dapat membaca Bank kasus untuk bahan belajar.',
				'Periksa JP dan kompetensi Anda sendiri di Pengembangan saya.'
			]
		}
	],
	trouble: [
		{
			when: 'Menu yang dijanjikan belum tampak',
			then: 'Bagian itu mungkin belum dibuka di daerah Anda. Tanyakan kepada BKPSDM.'
		},
		{
			when: 'Anda ditunjuk tetapi tidak melihat apa-apa',
			then: 'Peran Anda mungkin belum dicatat. Minta admin memeriksa akun Anda.'
		}
	],
	words: ['mentoring', 'coaching', 'evaluasi', 'survei', 'fasilitator', 'penyelenggara']
}
