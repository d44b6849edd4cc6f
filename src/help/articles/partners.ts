import type { Article } from '../model.ts'

export const partners: Article = {
	slug: 'mitra-masyarakat',
	title: 'Mitra masyarakat',
	readers: ['planner', 'agency_officer'],
	routes: ['/rencana/mitra'],
	what: 'Warga dan lembaga yang mengajar, menjadi tuan rumah, atau mendampingi dicatat di sini dengan persetujuannya.',
	tasks: [
		{
			title: 'Mencatat mitra',
			steps: [
				'Buka Rencana, lalu Mitra masyarakat.',
				'Baca Tawaran warga, atau tekan Catat mitra.',
				'Tulis keahliannya dan persetujuan mitra atas pemakaian datanya.'
			],
			picture: {
				name: 'mitra',
				page: '/rencana/mitra',
				as: 'Perencana dan administrator',
				size: 'desk',
				alt: 'Daftar mitra masyarakat.'
			}
		},
		{
			title: 'Mengundang mitra ke kegiatan',
			steps: [
				'Buka kegiatan di katalog, lalu Mitra dan warga.',
				'Tambahkan peran mitra, lalu buat tautan untuk tanggapannya.'
			]
		}
	],
	trouble: [
		{
			when: 'Mitra meminta datanya dihapus',
			then: 'Buka mitra itu, lalu Hapus data mitra. Perannya berakhir.'
		},
		{
			when: 'Honor melewati batas',
			then: 'Batasnya ada di Batas honor mitra. Perencana dapat mengubahnya dengan dasar.'
		}
	],
	words: ['narasumber', 'honor', 'tawaran', 'masyarakat', 'relawan']
}
