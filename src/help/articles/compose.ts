import type { Article } from '../model.ts'

export const compose: Article = {
	slug: 'susun-rencana',
	title: 'Menyusun rencana tahunan',
	readers: ['planner'],
	routes: ['/rencana/*/susun', '/rencana/*/susunan'],
	what: 'Bina memilih kegiatan, angkatan, dan peserta dalam batas pagu. Setiap pilihan punya alasan yang dapat dibaca.',
	tasks: [
		{
			title: 'Menyusun',
			steps: [
				'Buka Rencana, pilih tahun, lalu tab Susun.',
				'Tekan Susun rencana. Tunggu, biasanya kurang dari satu menit.',
				'Baca hasilnya: kegiatan, kursi, biaya, dan yang tidak masuk.'
			],
			picture: {
				name: 'susun',
				page: '/rencana/2027/susun',
				as: 'Perencana dan administrator',
				size: 'desk',
				alt: 'Meja kerja susunan rencana dengan kegiatan, biaya, dan alasannya.'
			}
		},
		{
			title: 'Mengubah hasil',
			steps: [
				'Kunci kegiatan yang harus tetap, atau keluarkan yang tidak diinginkan.',
				'Buka satu kegiatan untuk menambah, memindah, atau mengganti peserta.',
				'Susun ulang. Yang dikunci tidak berubah.'
			]
		},
		{
			title: 'Bertanya mengapa',
			steps: [
				'Buka Mengapa seseorang ikut atau tidak.',
				'Cari orang atau kegiatan, lalu baca sebabnya dan apa yang mengubahnya.'
			]
		},
		{
			title: 'Menerima susunan',
			steps: ['Tekan Terima sebagai konsep rencana. Sesudah itu konsep menunggu verifikasi.']
		}
	],
	trouble: [
		{
			when: 'Tombol Terima tidak tampak',
			then: 'Mungkin susunan ini bukan yang terbaru, atau rencananya sudah ditetapkan. Keterangannya tertulis di tempat itu.'
		},
		{ when: 'Susunan belum selesai', then: 'Buka kemajuannya. Bila berhenti, susun sekali lagi.' },
		{
			when: 'Kegiatan wajib tidak masuk',
			then: 'Pagu atau fasilitator mungkin kurang. Sebabnya tertulis pada kegiatan itu.'
		}
	],
	words: ['optimasi', 'skenario', 'peserta', 'kursi', 'alasan', 'komposisi']
}
