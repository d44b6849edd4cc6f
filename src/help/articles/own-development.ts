import type { Article } from '../model.ts'

export const ownDevelopment: Article = {
	slug: 'pengembangan-saya',
	title: 'Pengembangan saya',
	readers: ['employee'],
	routes: ['/saya'],
	what: 'Di sini Anda melihat jam pelajaran (JP), kompetensi, dan kursi pelatihan Anda. Satu JP sama dengan 45 menit.',
	tasks: [
		{
			title: 'Membaca JP Anda',
			steps: [
				'Tekan Saya di bawah layar telepon, atau nama Anda lalu Pengembangan saya.',
				'Kotak kecil menunjukkan JP yang sudah diakui dan yang masih kurang.',
				'Tekan catatan JP untuk melihat setiap kegiatan yang dihitung.'
			],
			picture: {
				name: 'saya',
				page: '/saya',
				as: 'Pegawai',
				size: 'phone',
				alt: 'Halaman Pengembangan saya di telepon dengan JP, kursi pelatihan, dan kompetensi.'
			}
		},
		{
			title: 'Membaca kompetensi Anda',
			steps: [
				'Setiap baris membandingkan tingkat Anda dengan syarat jabatan.',
				'Tanda tanya berarti belum pernah dinilai, bukan nilai nol.'
			]
		},
		{
			title: 'Menyatakan penyandang disabilitas',
			steps: [
				'Pernyataan ini sukarela, dan hanya Anda yang melihatnya.',
				'Bina memakainya agar pembagian kursi adil. Anda dapat mencabutnya kapan saja.'
			]
		}
	],
	trouble: [
		{
			when: 'Jabatan, golongan, atau unit Anda keliru',
			then: 'Minta perbaikan di halaman itu dengan foto surat keputusannya.'
		},
		{
			when: 'Pelatihan Anda belum tercatat',
			then: 'Kirim klaim dengan buktinya. Baca bantuan Melaporkan pelatihan dari tempat lain.'
		},
		{
			when: 'Menu Saya tidak ada',
			then: 'Akun Anda belum tersambung dengan daftar pegawai. Hubungi admin.'
		}
	],
	words: ['jp', 'jam pelajaran', 'kompetensi', 'kursi', 'profil', 'disabilitas']
}
