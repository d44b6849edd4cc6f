import type { Article } from '../model.ts'

export const dataQuality: Article = {
	slug: 'mutu-data',
	title: 'Mutu data',
	readers: ['planner', 'agency_head', 'agency_officer'],
	routes: ['/pegawai/mutu'],
	what: 'Bina menunjukkan data yang kosong, mustahil, bertentangan, atau sudah lama. Setiap temuan menyebut tempat memperbaikinya.',
	tasks: [
		{
			title: 'Memperbaiki temuan',
			steps: [
				'Buka Pegawai, lalu tab Mutu data.',
				'Pilih perangkat daerah Anda untuk melihat temuannya.',
				'Perbaiki di sumbernya, yaitu SIASN, lalu impor lagi.'
			],
			picture: {
				name: 'mutu',
				page: '/pegawai/mutu',
				as: 'Perencana dan administrator',
				size: 'desk',
				alt: 'Halaman mutu data menurut perangkat daerah.'
			}
		}
	],
	trouble: [
		{
			when: 'Temuan tetap tampak sesudah diperbaiki di SIASN',
			then: 'Bina memakai impor terakhir. Minta perencana mengimpor daftar yang baru.'
		}
	],
	words: ['lengkap', 'keliru', 'kosong', 'anomali']
}
