import type { Article } from '../model.ts'

export const corrections: Article = {
	slug: 'perbaikan-data',
	title: 'Meminta perbaikan data',
	readers: ['employee', 'agency_officer', 'planner'],
	routes: ['/saya/perbaikan', '/pegawai/perbaikan'],
	what: 'Pegawai meminta perbaikan datanya dengan bukti. Petugas memutuskan, dan pegawai diberi tahu.',
	tasks: [
		{
			title: 'Meminta perbaikan',
			steps: [
				'Buka Pengembangan saya, lalu Perbaikan data.',
				'Pilih data yang keliru, lalu tekan Lanjut.',
				'Tulis isi yang benar dan alasannya, lalu sertakan foto atau PDF buktinya.',
				'Kirim. Data Anda baru berubah sesudah diterima.'
			]
		},
		{
			title: 'Memutuskan permintaan',
			steps: [
				'Petugas membuka Pegawai, lalu Perbaikan data.',
				'Bandingkan yang semula, yang diminta, dan buktinya.',
				'Pilih putusan, tulis penjelasan bila ditolak, lalu simpan.'
			]
		}
	],
	trouble: [
		{
			when: 'Permintaan belum dijawab sesudah tiga hari',
			then: 'Tanyakan kepada petugas kepegawaian di unit Anda.'
		},
		{
			when: 'Data yang keliru tidak ada di pilihan',
			then: 'Sampaikan kepada petugas kepegawaian di unit Anda dengan buktinya.'
		}
	],
	words: ['koreksi', 'salah', 'keliru', 'ubah data', 'perbaiki']
}
