import type { Article } from '../model.ts'

export const settings: Article = {
	slug: 'atur',
	title: 'Mengatur Bina untuk pemerintah daerah',
	readers: ['administrator'],
	routes: ['/atur'],
	what: 'Di sini nama daerah, lambang, kepala surat, dan pejabat diatur. Semua dokumen memakai isian ini.',
	tasks: [
		{
			title: 'Mengisi data pemerintah daerah',
			steps: [
				'Tekan Atur di bagian atas.',
				'Isi nama lengkap, nama pendek, badan kepegawaian, dan telepon.',
				'Isi nama, pangkat, dan masa jabatan pejabat.',
				'Tekan Simpan. Dokumen berikutnya memakai isian baru.'
			],
			picture: {
				name: 'atur',
				page: '/atur',
				as: 'Perencana dan administrator',
				size: 'desk',
				alt: 'Halaman Atur dengan isian pemerintah daerah.'
			}
		}
	],
	trouble: [
		{
			when: 'Gambar lambang tidak diterima',
			then: 'Pakai PNG atau JPEG yang utuh. Simpan ulang gambarnya, lalu unggah lagi.'
		},
		{
			when: 'Alamat dalam surat keliru',
			then: 'Alamat diatur pengelola server. Bacakan petunjuk di bagian Alamat Bina kepadanya.'
		}
	],
	words: ['lambang', 'logo', 'kop', 'pejabat', 'telepon']
}
