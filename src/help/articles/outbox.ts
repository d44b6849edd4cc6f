import type { Article } from '../model.ts'

export const outbox: Article = {
	slug: 'surat-keluar',
	title: 'Surat keluar',
	readers: ['administrator'],
	routes: ['/atur/surat'],
	what: 'Semua surat yang ditulis Bina tampak di sini, dengan keadaan pengirimannya.',
	tasks: [
		{
			title: 'Mengurus surat yang belum sampai',
			steps: [
				'Buka Atur, Surat keluar, lalu saring yang belum sampai.',
				'Buka suratnya dan baca sebabnya.',
				'Perbaiki alamat di akun orangnya, lalu tekan Kirim lagi.'
			],
			picture: {
				name: 'surat-keluar',
				page: '/atur/surat',
				as: 'Perencana dan administrator',
				size: 'desk',
				alt: 'Daftar surat keluar dan keadaannya.'
			}
		}
	],
	trouble: [
		{
			when: 'Tidak ada surat yang terkirim',
			then: 'Server surat belum disambungkan. Surat tetap dapat dibaca dan dicetak dari sini.'
		}
	],
	words: ['email', 'surel', 'smtp', 'kirim']
}
