import type { Article } from '../model.ts'

export const accounts: Article = {
	slug: 'akun-dan-peran',
	title: 'Akun, peran, dan slip aktivasi',
	readers: ['administrator'],
	routes: ['/atur/akun', '/atur/keamanan'],
	what: 'Administrator membuat akun, memberi peran, mencetak slip, dan menolong yang kehilangan telepon.',
	tasks: [
		{
			title: 'Membuat akun',
			steps: [
				'Buka Atur, Akun dan peran, lalu Buat akun.',
				'Isi nama dan NIP, lalu beri peran dan tempat berlakunya.',
				'Tekan Buat slip untuk dicetak, dan serahkan langsung kepada orangnya.'
			],
			picture: {
				name: 'akun-peran',
				page: '/atur/akun',
				as: 'Perencana dan administrator',
				size: 'desk',
				alt: 'Daftar akun dengan peran dan keadaannya.'
			}
		},
		{
			title: 'Menolong yang kehilangan telepon',
			steps: [
				'Pastikan dahulu bahwa yang meminta memang orangnya.',
				'Buka akunnya, lalu Buat kode pengganti.',
				'Bacakan kodenya. Kode berlaku satu hari dan satu kali.'
			]
		},
		{ title: 'Menutup akun', steps: ['Buka akunnya, lalu Tutup akun. Catatan lamanya tetap ada.'] }
	],
	trouble: [
		{
			when: 'Seseorang tidak melihat menu',
			then: 'Buka akunnya dan periksa peran serta tempat berlakunya.'
		},
		{
			when: 'Peran Pegawai tidak dapat diberikan',
			then: 'Peran itu datang dari daftar pegawai menurut NIP. Periksa NIP pada akun.'
		}
	],
	words: ['pengguna', 'hak akses', 'user', 'slip', 'reset']
}
