import type { Article } from '../model.ts'

export const delegation: Article = {
	slug: 'pengganti',
	title: 'Menunjuk pengganti saat cuti',
	readers: ['agency_head', 'planner', 'leader', 'administrator'],
	routes: ['/akun/wakil', '/atur/wakil'],
	what: 'Pejabat dapat menunjuk orang lain untuk bertindak atas namanya beberapa hari. Penunjukan berakhir sendiri.',
	tasks: [
		{
			title: 'Menunjuk pengganti',
			steps: [
				'Buka Akun saya, lalu Pengganti saya.',
				'Ketik NIP pengganti, lalu hari pertama dan hari terakhir.',
				'Tulis alasannya, misalnya cuti tahunan, lalu tekan Tunjuk.',
				'Cabut kapan saja dengan tombol Cabut di daftar.'
			],
			picture: {
				name: 'pengganti',
				page: '/akun/wakil',
				as: 'Kepala perangkat daerah',
				size: 'desk',
				alt: 'Halaman Pengganti saya dengan formulir penunjukan.'
			}
		}
	],
	trouble: [
		{
			when: 'Anda tidak dapat menunjuk pengganti',
			then: 'Ini untuk Sekretaris Daerah, kepala daerah, verifikator, dan kepala perangkat daerah. Yang lain meminta peran kepada admin.'
		},
		{
			when: 'Pengganti tidak dapat memutuskan satu rencana',
			then: 'Pengganti tidak boleh memeriksa pekerjaannya sendiri. Tunjuk orang lain, atau tunggu pejabatnya.'
		}
	],
	words: ['wakil', 'cuti', 'plh', 'plt', 'delegasi', 'atas nama']
}
