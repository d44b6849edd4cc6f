import type { Article } from '../model.ts'

export const budget: Article = {
	slug: 'anggaran',
	title: 'Anggaran, harga, dan realisasi',
	readers: ['planner', 'leader'],
	routes: ['/rencana/*/anggaran'],
	what: 'Di sini perencana mengisi pagu, sumber dana, standar harga, dan mencatat realisasi. Rencana tidak boleh melewatinya.',
	tasks: [
		{
			title: 'Mengisi anggaran',
			steps: [
				'Buka Rencana, pilih tahun, lalu tab Anggaran.',
				'Isi pagu setahun dan jumlah dari setiap sumber dana.',
				'Isi batas lain bila ada, misalnya hari fasilitator.',
				'Tekan tombol simpan, lalu Susun rencana.'
			],
			picture: {
				name: 'anggaran',
				page: '/rencana/2027/anggaran',
				as: 'Perencana dan administrator',
				size: 'desk',
				alt: 'Halaman anggaran dengan pagu dan sumber dana.'
			}
		},
		{
			title: 'Ketika pagu dipotong',
			steps: [
				'Buka bagian Refocusing, tulis pagu baru dan tanggal suratnya.',
				'Bina menyusun ulang yang belum dipakai dengan dampak terkecil.',
				'Baca siapa yang kehilangan kursi, lalu terima atau hitung lagi.'
			]
		},
		{
			title: 'Mencatat realisasi',
			steps: ['Buka bagian Realisasi, lalu catat satu atau impor daftarnya.']
		}
	],
	trouble: [
		{
			when: 'Jumlah sumber dana tidak sama dengan pagu',
			then: 'Samakan keduanya. Selisihnya tertulis di atas halaman.'
		},
		{
			when: 'Angka tidak dapat diisi',
			then: 'Anggaran diisi perencana BKPSDM. Peran lain hanya membaca.'
		},
		{
			when: 'Harga di atas standar',
			then: 'Tulis alasannya di bagian Standar harga. Tanpa alasan, rencana belum dapat diteruskan.'
		}
	],
	words: ['pagu', 'dana', 'apbd', 'ssh', 'sbm', 'spj', 'realisasi', 'refocusing', 'luncuran']
}
