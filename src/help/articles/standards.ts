import type { Article } from '../model.ts'

export const standards: Article = {
	slug: 'standar-kompetensi',
	title: 'Standar dan kamus kompetensi',
	readers: ['planner', 'agency_officer'],
	routes: ['/pegawai/standar', '/pegawai/kompetensi'],
	what: 'Standar menyebut tingkat kompetensi yang diminta setiap jabatan. Kamus menjelaskan arti setiap tingkat.',
	tasks: [
		{
			title: 'Mengganti standar',
			steps: [
				'Buka Pegawai, lalu tab Standar.',
				'Buka standar yang berlaku, salin menjadi rancangan, lalu ubah tingkatnya.',
				'Berlakukan rancangan itu mulai tanggal yang Anda pilih.'
			],
			picture: {
				name: 'standar',
				page: '/pegawai/standar',
				as: 'Perencana dan administrator',
				size: 'desk',
				alt: 'Daftar standar kompetensi dan masa berlakunya.'
			}
		}
	],
	trouble: [
		{
			when: 'Standar yang berlaku tidak dapat diubah',
			then: 'Keputusan lama harus tetap terbaca. Salin menjadi rancangan, lalu ubah salinannya.'
		},
		{
			when: 'Kompetensi teknis tidak ada di standar jenjang',
			then: 'Kompetensi teknis biasanya ditetapkan per jabatan. Buka Tetapkan level untuk jabatan.'
		}
	],
	words: ['level', 'tingkat', 'syarat jabatan', 'kamus', 'skj']
}
