import type { Article } from '../model.ts'

export const jointActivities: Article = {
	slug: 'kegiatan-bersama',
	title: 'Kegiatan bersama antarperangkat daerah',
	readers: ['agency_head', 'agency_officer', 'planner'],
	routes: ['/rencana/bersama'],
	what: 'Beberapa perangkat daerah belajar bersama, berbagi biaya, dan menandatangani satu naskah.',
	tasks: [
		{
			title: 'Merancang kegiatan bersama',
			steps: [
				'Buka Rencana, Kegiatan bersama, lalu Rancang kegiatan bersama.',
				'Pilih kegiatan, tulis tujuan, lalu pilih para pihak.',
				'Tulis biaya dan pembagiannya, lalu simpan rancangan.',
				'Kepala setiap perangkat daerah menandatangani.'
			],
			picture: {
				name: 'bersama',
				page: '/rencana/bersama',
				as: 'Perencana dan administrator',
				size: 'desk',
				alt: 'Daftar kegiatan bersama dan keadaan tanda tangannya.'
			}
		}
	],
	trouble: [
		{
			when: 'Tanda tangan gugur',
			then: 'Ketentuan berubah sesudah ditandatangani. Minta para pihak menandatangani lagi.'
		},
		{
			when: 'Ketentuan tidak dapat diubah',
			then: 'Yang mengubah adalah ketua kegiatan, sebelum kegiatan berjalan. Hubungi ketuanya.'
		}
	],
	words: ['kolaborasi', 'nota kesepahaman', 'biaya bersama', 'pihak']
}
