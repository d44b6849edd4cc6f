import type { Article } from '../model.ts'

export const citizenProposals: Article = {
	slug: 'usulan-warga',
	title: 'Menyampaikan usulan, tawaran, atau masalah',
	readers: ['citizen'],
	routes: ['/usulan'],
	what: 'Siapa pun dapat menulis kepada kami tanpa akun dan tanpa biaya. Anda mendapat kode untuk membaca jawabannya.',
	tasks: [
		{
			title: 'Mengirim usulan',
			steps: [
				'Buka Usulan warga.',
				'Pilih salah satu: minta layanan, tawarkan ilmu, atau ceritakan masalah.',
				'Cari kantor, sekolah, atau puskesmas yang Anda maksud.',
				'Tulis keperluan Anda dengan kata sendiri. Nama Anda boleh kosong.',
				'Tekan Kirim, lalu catat atau foto kode yang tampil.'
			],
			picture: {
				name: 'usulan',
				page: '/usulan',
				as: null,
				size: 'phone',
				alt: 'Halaman usulan warga di telepon dengan tiga pilihan.'
			}
		}
	],
	trouble: [
		{
			when: 'Kantornya tidak ada di daftar',
			then: 'Tekan Tidak ada di daftar ini, lalu tulis nama kantornya.'
		},
		{
			when: 'Anda khawatir nama Anda tersebar',
			then: 'Nama boleh kosong. Kontak hanya dilihat petugas yang menjawab, dan setiap kali tercatat.'
		},
		{
			when: 'Bina meminta Anda mencoba lagi besok',
			then: 'Kiriman dari satu jaringan dibatasi setiap hari. Coba lagi besok, atau pakai jaringan lain.'
		}
	],
	words: ['warga', 'pengaduan', 'keluhan', 'layanan', 'masyarakat', 'lapor']
}
