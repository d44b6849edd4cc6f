import type { Article } from '../model.ts'

export const assessments: Article = {
	slug: 'asesmen',
	title: 'Mencatat dan mengimpor asesmen',
	readers: ['planner', 'agency_officer'],
	routes: ['/pegawai/asesmen', '/pegawai/*/penilaian'],
	what: 'Hasil penilaian kompetensi dibaca dari pusat asesmen atau dicatat satu per satu. Yang terbaru dipakai.',
	tasks: [
		{
			title: 'Mengimpor hasil asesmen',
			steps: [
				'Buka Pegawai, tab Asesmen, lalu Impor asesmen.',
				'Pilih berkas dari pusat asesmen, lalu periksa hasil bacaannya.',
				'Tekan tombol terapkan bila sudah benar.'
			],
			picture: {
				name: 'asesmen',
				page: '/pegawai/asesmen',
				as: 'Perencana dan administrator',
				size: 'desk',
				alt: 'Daftar hasil asesmen dari yang terbaru.'
			}
		},
		{
			title: 'Mencatat satu penilaian',
			steps: [
				'Buka orangnya, lalu tekan Catat penilaian.',
				'Pilih kompetensi, tingkat, sumber, dan tanggalnya.'
			]
		}
	],
	trouble: [
		{
			when: 'Banyak orang belum dinilai',
			then: 'Buka Kebutuhan, Urutan penilaian. Di sana tampak siapa yang sebaiknya dinilai dahulu.'
		}
	],
	words: ['penilaian', 'assessment center', 'uji kompetensi']
}
