import type { Article } from '../model.ts'

export const attendance: Article = {
	slug: 'hadir',
	title: 'Mencatat kehadiran',
	readers: ['employee', 'mentor'],
	routes: ['/hadir'],
	what: 'Di ruang pelatihan tampil kode yang berganti sendiri. Peserta mencatat hadir dengan kode itu dari telepon.',
	tasks: [
		{
			title: 'Mencatat hadir',
			steps: [
				'Pindai gambar kode di layar ruang dengan kamera telepon, lalu masuk bila diminta.',
				'Atau ketik kode delapan angka yang tampil di layar.',
				'Tekan tombol hadir. Membuka tautannya saja belum mencatat apa pun.',
				'Catat pulang dengan cara yang sama bila sesi selesai.'
			]
		}
	],
	trouble: [
		{
			when: 'Kode tidak diterima',
			then: 'Kode berganti setiap beberapa detik. Pakai kode yang sekarang tampil di layar.'
		},
		{
			when: 'Telepon Anda mati atau tertinggal',
			then: 'Minta panitia di ruang itu mencatat kehadiran Anda.'
		}
	],
	words: ['presensi', 'absen', 'qr', 'check-in', 'pulang']
}
