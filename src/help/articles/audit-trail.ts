import type { Article } from '../model.ts'

export const auditTrail: Article = {
	slug: 'catatan-tindakan',
	title: 'Catatan tindakan dan acuan',
	readers: ['administrator', 'leader', 'planner'],
	routes: ['/atur/audit', '/atur/acuan'],
	what: 'Setiap tindakan tercatat dan tidak dapat diubah. Acuan menyebut aturan yang dipakai Bina dan dasarnya.',
	tasks: [
		{
			title: 'Mencari tindakan',
			steps: [
				'Buka Atur, lalu Catatan tindakan.',
				'Saring menurut nama, tindakan, atau tanggal.',
				'Tekan satu baris untuk melihat isinya. Pembacaan Anda juga tercatat.'
			],
			picture: {
				name: 'audit',
				page: '/atur/audit',
				as: 'Perencana dan administrator',
				size: 'desk',
				alt: 'Catatan tindakan dengan saringan.'
			}
		},
		{
			title: 'Memeriksa acuan',
			steps: [
				'Buka Atur, lalu Acuan.',
				'Baca yang bertanda belum terkonfirmasi dan periksa dasarnya.'
			]
		}
	],
	trouble: [
		{
			when: 'Isi sebuah tindakan sudah dihapus',
			then: 'Masa simpannya lewat, atau orangnya meminta. Rangkaian catatannya tetap dapat diperiksa.'
		}
	],
	words: ['audit', 'log', 'riwayat', 'dasar hukum', 'peraturan']
}
