import type { Article } from '../model.ts'

export const people: Article = {
	slug: 'pegawai',
	title: 'Mencari dan membaca data pegawai',
	readers: ['agency_head', 'agency_officer', 'planner', 'leader'],
	routes: ['/pegawai'],
	what: 'Di sini Anda mencari pegawai dan membaca jabatan, kompetensi, serta JP mereka. Yang tampak hanya pegawai dalam wewenang Anda.',
	tasks: [
		{
			title: 'Mencari pegawai',
			steps: [
				'Tekan Pegawai di bagian atas. Di telepon, tekan nama Anda dahulu.',
				'Ketik nama atau NIP, lalu tekan tombol saring.',
				'Tekan namanya untuk membuka halamannya.'
			],
			picture: {
				name: 'pegawai',
				page: '/pegawai',
				as: 'Perencana dan administrator',
				size: 'desk',
				alt: 'Daftar pegawai dengan kotak pencarian dan saringan.'
			}
		},
		{
			title: 'Menambah atau mengubah satu pegawai',
			steps: [
				'Ini pekerjaan perencana BKPSDM.',
				'Tekan Tambah pegawai, atau buka orangnya lalu tekan Ubah data.',
				'Untuk banyak orang sekaligus, pakai impor.'
			]
		}
	],
	trouble: [
		{
			when: 'Tombol Tambah atau Ubah tidak tampak',
			then: 'Data pegawai diubah perencana BKPSDM. Sampaikan perbaikannya kepada mereka dengan bukti.'
		},
		{
			when: 'Seorang pegawai tidak ditemukan',
			then: 'Mungkin ia di luar unit Anda, atau belum ada di daftar. Tanyakan kepada perencana BKPSDM.'
		}
	],
	words: ['asn', 'pns', 'pppk', 'nip', 'cari orang', 'ip asn', 'profesionalitas']
}
