import type { Article } from '../model.ts'

export const agencyProposals: Article = {
	slug: 'usulan-perangkat-daerah',
	title: 'Mengusulkan kebutuhan pelatihan',
	readers: ['agency_head', 'agency_officer', 'planner', 'leader'],
	routes: ['/kebutuhan/usulan', '/kebutuhan/kinerja'],
	what: 'Perangkat daerah menulis apa yang perlu dapat dilakukan pegawainya. BKPSDM memeriksa dan menjawabnya.',
	tasks: [
		{
			title: 'Menulis usulan',
			steps: [
				'Buka Kebutuhan, lalu tab Usulan, selama masa usulan dibuka.',
				'Tekan Buat usulan, lalu tulis kebutuhan dan buktinya.',
				'Pilih orang-orang yang memerlukannya.',
				'Tekan Kirim usulan. Tulisan Anda tersimpan sendiri sebelum dikirim.'
			],
			picture: {
				name: 'usulan-opd',
				page: '/kebutuhan/usulan',
				as: 'Petugas kepegawaian',
				size: 'desk',
				alt: 'Daftar usulan perangkat daerah dengan tombol buat usulan.'
			}
		},
		{
			title: 'Memutuskan usulan',
			steps: [
				'Verifikator memeriksa kelengkapan, lalu Sekretaris Daerah memvalidasi.',
				'Buka usulan, baca data pendukung, lalu pilih keputusan di sebelah kanan.',
				'Bila dikembalikan atau ditolak, tulis alasan yang dapat dipahami pengusul.'
			]
		}
	],
	trouble: [
		{
			when: 'Tombol Buat usulan tidak tampak',
			then: 'Masa usulan mungkin ditutup. Tanggalnya tertulis di atas daftar. Tanyakan perpanjangan kepada BKPSDM.'
		},
		{
			when: 'Usulan tidak dapat dikirim',
			then: 'Bagian yang kurang tertulis di bawah Status. Lengkapi dahulu.'
		},
		{
			when: 'Usulan yang sudah dikirim tidak dapat diubah',
			then: 'Minta verifikator mengembalikannya, atau tarik lalu buat lagi.'
		}
	],
	words: ['usul', 'diklat', 'kebutuhan opd', 'verifikasi', 'validasi', 'masa usulan']
}
