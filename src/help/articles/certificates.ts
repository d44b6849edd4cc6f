import type { Article } from '../model.ts'

export const certificates: Article = {
	slug: 'sertifikat',
	title: 'Sertifikat pelatihan',
	readers: ['citizen', 'employee', 'planner', 'agency_officer'],
	routes: ['/sertifikat', '/saya/sertifikat', '/pelatihan/sertifikat', '/pelatihan/*/sertifikat'],
	what: 'Peserta yang memenuhi syarat kehadiran mendapat sertifikat bernomor. Siapa pun dapat memeriksanya tanpa akun.',
	tasks: [
		{
			title: 'Mengambil sertifikat sendiri',
			steps: [
				'Buka Pengembangan saya, lalu Sertifikat saya.',
				'Tekan Terbitkan sertifikat saya bila kegiatannya sudah selesai.',
				'Unduh PDF-nya. Jam pelajarannya tercatat dengan sendirinya.'
			]
		},
		{
			title: 'Menerbitkan untuk satu angkatan',
			steps: [
				'Buka angkatannya, lalu tab Sertifikat.',
				'Tekan Terbitkan. Lima ratus sertifikat selesai dalam setengah menit.',
				'Cari satu nama bila perlu mencabut atau menerbitkan ulang.'
			]
		},
		{
			title: 'Memeriksa keaslian',
			steps: [
				'Pindai gambar QR pada sertifikat, atau ketik kodenya di halaman Periksa sertifikat.',
				'Dengan nomor saja, nama tidak ditampilkan. Ketik namanya untuk dicocokkan.',
				'Tempel banyak nomor sekaligus, atau unggah berkas CSV.'
			]
		}
	],
	trouble: [
		{
			when: 'Nama pada sertifikat keliru',
			then: 'Minta data Anda dibetulkan, lalu minta penyelenggara menerbitkannya ulang.'
		},
		{
			when: 'Tombol terbitkan tidak ada',
			then: 'Kehadiran Anda belum memenuhi syarat, atau sesi terakhir belum selesai. Tanyakan kepada panitia.'
		},
		{
			when: 'Sertifikat yang Anda periksa tidak dikenal',
			then: 'Periksa lagi huruf dan angkanya. Bila tetap tidak ada, sertifikat itu bukan dari kami.'
		}
	],
	words: ['piagam', 'sttpl', 'badge', 'kredensial', 'verifikasi', 'asli', 'palsu', 'cabut']
}
