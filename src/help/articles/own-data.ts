import type { Article } from '../model.ts'

export const ownData: Article = {
	slug: 'data-saya',
	title: 'Data saya',
	readers: ['employee'],
	routes: ['/akun/data'],
	what: 'Di sini tampak semua yang disimpan Bina tentang Anda, dan siapa yang membacanya.',
	tasks: [
		{
			title: 'Membaca dan mengunduh data Anda',
			steps: [
				'Buka Akun saya, lalu Data saya.',
				'Baca setiap bagian. Setiap bagian menyebut untuk apa data itu disimpan.',
				'Tekan Unduh semua bila Anda memerlukan salinannya.'
			]
		},
		{
			title: 'Melihat siapa yang membaca',
			steps: ['Tekan Siapa yang membacanya.', 'Setiap baris menyebut nama, peran, dan waktu.'],
			picture: {
				name: 'dibaca',
				page: '/akun/data',
				as: 'Pegawai',
				size: 'desk',
				alt: 'Halaman Data saya dengan bagian-bagian data yang disimpan.'
			}
		}
	],
	trouble: [
		{ when: 'Ada data yang keliru', then: 'Buka Pengembangan saya, lalu Perbaikan data.' },
		{
			when: 'Ada pembaca yang tidak Anda kenal',
			then: 'Tanyakan kepada admin. Setiap pembacaan tercatat dan dapat dijelaskan.'
		}
	],
	words: ['privasi', 'data pribadi', 'unduh', 'hak', 'dibaca']
}
