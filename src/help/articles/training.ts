import type { Article } from '../model.ts'

export const training: Article = {
	slug: 'pelatihan',
	title: 'Angkatan pelatihan, jadwal, dan peserta',
	readers: ['planner', 'mentor', 'agency_head', 'agency_officer', 'leader'],
	routes: ['/pelatihan', '/saya/pelatihan', '/persetujuan', '/ikut'],
	what: 'Di sini angkatan dari rencana dijalankan: sesi, ruang, fasilitator, dan peserta. Penyelenggara mengubahnya, yang lain membaca.',
	tasks: [
		{
			title: 'Menyiapkan angkatan',
			steps: [
				'Buka Pelatihan, lalu Buka angkatan, atau pilih angkatan yang ada.',
				'Isi tanggal, tempat, dan jumlah kursi di bagian Atur.',
				'Tambahkan sesi satu per satu. Bina menolak sesi yang berbenturan.',
				'Masukkan peserta dari rencana di bagian Peserta.'
			]
		}
	],
	trouble: [
		{
			when: 'Tombol Buka angkatan tidak tampak',
			then: 'Angkatan dijalankan penyelenggara dan perencana BKPSDM. Minta peran itu kepada admin.'
		},
		{
			when: 'Sesi berbenturan dengan sesi lain',
			then: 'Ruang atau fasilitatornya sedang dipakai. Pilih waktu, ruang, atau orang lain.'
		},
		{
			when: 'Nama peserta tidak tampak',
			then: 'Anda melihat nama peserta dari perangkat daerah dalam wewenang Anda saja.'
		}
	],
	words: ['sesi', 'angkatan', 'peserta', 'jadwal', 'ruang', 'fasilitator', 'kelas']
}
