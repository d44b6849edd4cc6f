import type { Article } from '../model.ts'

export const partnerFeedback: Article = {
	slug: 'tanggapan-mitra',
	title: 'Tanggapan mitra',
	readers: ['citizen'],
	routes: ['/mitra'],
	what: 'Mitra yang mengajar atau membantu mendapat tautan khusus. Di sana mitra menilai kegiatan dan mengatur datanya.',
	tasks: [
		{
			title: 'Memberi tanggapan',
			steps: [
				'Buka tautan atau gambar kode yang Anda terima. Anda tidak perlu akun.',
				'Pilih nilai dan tulis pendapat Anda, lalu tekan Kirim tanggapan.'
			]
		},
		{
			title: 'Menghapus data Anda',
			steps: [
				'Di halaman yang sama, buka bagian Persetujuan Anda.',
				'Centang Ya, hapus data saya, lalu tekan Tarik persetujuan.'
			]
		}
	],
	trouble: [
		{
			when: 'Tautan tidak dapat dibuka',
			then: 'Tautan lama tidak berlaku bila ada yang baru. Minta tautan baru kepada penyelenggara.'
		}
	],
	words: ['mitra', 'narasumber', 'persetujuan', 'hapus data']
}
