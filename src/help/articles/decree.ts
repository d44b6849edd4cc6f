import type { Article } from '../model.ts'

export const decree: Article = {
	slug: 'penetapan',
	title: 'Memverifikasi dan menetapkan rencana',
	readers: ['planner', 'leader'],
	routes: ['/rencana/*/versi'],
	what: 'Konsep diverifikasi BKPSDM, diajukan Sekretaris Daerah, lalu ditetapkan kepala daerah. Setiap langkah oleh orang yang berbeda.',
	tasks: [
		{
			title: 'Memutuskan satu langkah',
			steps: [
				'Buka dari Beranda, atau Rencana, tahun, lalu tab Penetapan.',
				'Baca Syarat sebelum diteruskan. Selesaikan yang masih menghalangi.',
				'Bandingkan dengan versi sebelumnya bila ada.',
				'Tekan tombol langkah Anda, baca akibatnya, lalu pastikan.'
			],
			picture: {
				name: 'penetapan',
				page: '/rencana/2027/versi',
				as: 'Perencana dan administrator',
				size: 'desk',
				alt: 'Daftar versi rencana dan keadaannya.'
			}
		},
		{
			title: 'Memberi komentar atau mengembalikan',
			steps: [
				'Tekan Komentari pada kegiatan yang Anda tanyakan.',
				'Tekan Kembalikan dan tulis alasan bila konsep perlu diperbaiki.'
			]
		}
	],
	trouble: [
		{
			when: 'Tombol langkah tidak tampak',
			then: 'Bukan giliran Anda, atau Anda sudah mengerjakan langkah lain. Giliran siapa tertulis di Jalan versi ini.'
		},
		{
			when: 'Rencana yang ditetapkan tidak dapat diubah',
			then: 'Susun perubahan, lalu terima sebagai revisi. Revisi melalui langkah yang sama.'
		},
		{
			when: 'Syarat belum terpenuhi',
			then: 'Tekan tautan pada syarat itu. Ia membuka tempat memperbaikinya.'
		}
	],
	words: ['tetapkan', 'ajukan', 'verifikasi', 'tanda tangan', 'revisi', 'wali kota', 'sekda']
}
