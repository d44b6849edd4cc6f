import type { Article } from '../model.ts'

export const claims: Article = {
	slug: 'klaim',
	title: 'Melaporkan pelatihan dari tempat lain',
	readers: ['employee'],
	routes: ['/saya/klaim'],
	what: 'Kursus, seminar, atau belajar mandiri di luar Bina dapat diakui sebagai JP. Kirim klaim dengan buktinya.',
	tasks: [
		{
			title: 'Mengirim klaim',
			steps: [
				'Foto atau pindai sertifikat. Yang diterima: PDF atau foto.',
				'Buka Pengembangan saya, lalu Klaim kegiatan di luar Bina.',
				'Tekan Klaim kegiatan, lalu isi nama, penyelenggara, tanggal, dan JP.',
				'Pilih berkas bukti, lalu tekan Simpan dan periksa.',
				'Baca sekali lagi berapa JP yang akan diakui, lalu tekan Kirim klaim.'
			],
			picture: {
				name: 'klaim-baru',
				page: '/saya/klaim/baru',
				as: 'Pegawai',
				size: 'phone',
				alt: 'Formulir klaim kegiatan di telepon.'
			}
		},
		{
			title: 'Memperbaiki klaim yang dikembalikan',
			steps: [
				'Buka klaim itu dan baca alasan petugas.',
				'Tekan Ubah isi, perbaiki, lalu kirim lagi.'
			]
		}
	],
	trouble: [
		{
			when: 'Berkas bukti tidak diterima',
			then: 'Berkasnya mungkin terlalu besar atau jenisnya lain. Simpan sebagai PDF, lalu pilih lagi.'
		},
		{
			when: 'Bina menemukan kegiatan yang mirip',
			then: 'Periksa apakah kegiatan itu sudah tercatat. Bila berbeda, tekan Kegiatan ini berbeda, kirim.'
		},
		{
			when: 'Klaim belum dijawab',
			then: 'Petugas menjawab dalam beberapa hari kerja. Sesudah itu, tanyakan kepada petugas kepegawaian unit Anda.'
		},
		{
			when: 'Klaim yang sudah dikirim tidak dapat diubah',
			then: 'Tarik klaim itu dahulu, lalu buat lagi.'
		}
	],
	words: ['sertifikat', 'kursus', 'seminar', 'webinar', 'diklat', 'bukti']
}
