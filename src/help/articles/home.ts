import { type Article, withAccount } from '../model.ts'

export const home: Article = {
	slug: 'beranda',
	title: 'Beranda: yang menunggu Anda',
	readers: withAccount,
	routes: ['/beranda', '/pekerjaan'],
	what: 'Beranda menampilkan pekerjaan yang menunggu keputusan atau jawaban Anda. Yang paling mendesak di atas.',
	tasks: [
		{
			title: 'Mengerjakan yang menunggu',
			steps: [
				'Baca daftar Yang menunggu Anda dari atas.',
				'Tekan tombol di sebelahnya. Bina membuka halaman yang tepat.',
				'Sesudah dikerjakan, baris itu hilang sendiri dari daftar.'
			],
			picture: {
				name: 'beranda',
				page: '/beranda',
				as: 'Perencana dan administrator',
				size: 'desk',
				alt: 'Beranda perencana dengan daftar pekerjaan yang menunggu.'
			}
		},
		{
			title: 'Menunggu pekerjaan yang lama',
			steps: [
				'Beberapa pekerjaan perlu waktu, misalnya menyusun rencana atau membaca berkas besar.',
				'Anda boleh menutup halaman kemajuan. Hasilnya tersimpan.',
				'Tekan Hentikan bila pekerjaan itu tidak jadi diperlukan.'
			]
		}
	],
	trouble: [
		{
			when: 'Daftarnya kosong',
			then: 'Tidak ada yang menunggu Anda. Tidak ada yang perlu Anda lakukan.'
		},
		{
			when: 'Menu yang Anda cari tidak tampak',
			then: 'Menu mengikuti peran Anda. Tanyakan peran itu kepada admin.'
		}
	],
	words: ['tugas', 'menunggu', 'pekerjaan', 'utama']
}
