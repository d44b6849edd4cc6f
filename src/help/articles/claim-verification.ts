import type { Article } from '../model.ts'

export const claimVerification: Article = {
	slug: 'verifikasi-klaim',
	title: 'Memverifikasi klaim JP',
	readers: ['agency_officer', 'planner'],
	routes: ['/kebutuhan/jam/klaim'],
	what: 'Petugas memeriksa bukti klaim pegawai, lalu mengakui atau mengembalikannya dengan alasan.',
	tasks: [
		{
			title: 'Memeriksa satu klaim',
			steps: [
				'Buka Kebutuhan, tab JP, lalu Klaim JP.',
				'Mulai dari yang paling lama menunggu.',
				'Buka berkas buktinya, bandingkan nama, tanggal, dan JP.',
				'Tekan Akui klaim bila sesuai.',
				'Bila belum, buka Belum dapat diakui, tulis alasan, lalu kembalikan.'
			],
			picture: {
				name: 'verifikasi-klaim',
				page: '/kebutuhan/jam/klaim',
				as: 'Perencana dan administrator',
				size: 'desk',
				alt: 'Daftar klaim JP yang menunggu verifikasi.'
			}
		}
	],
	trouble: [
		{
			when: 'Tombol Akui tidak tampak pada satu klaim',
			then: 'Klaim Anda sendiri diperiksa orang lain. Klaim yang sudah dijawab tidak dapat dijawab lagi.'
		},
		{
			when: 'Kegiatan mirip sudah tercatat',
			then: 'Bandingkan keduanya. Satu kegiatan hanya diakui sekali.'
		}
	],
	words: ['setujui', 'tolak', 'bukti', 'antrean']
}
