/** What this slice records, as the audit's list names it. */
export const acts: Readonly<Record<string, string>> = {
	'training.batch_made': 'Membuat angkatan',
	'training.batch_changed': 'Mengubah angkatan',
	'training.batch_opened': 'Membuka angkatan',
	'training.session_added': 'Menambah sesi',
	'training.session_changed': 'Mengubah sesi',
	'training.session_removed': 'Menghapus sesi',
	'training.seat_asked': 'Meminta kursi pelatihan',
	'training.requests_approved': 'Menyetujui permintaan kursi',
	'training.requests_refused': 'Belum menyetujui permintaan kursi',
	'training.nominated': 'Mengusulkan peserta',
	'training.seated': 'Memberi kursi dari daftar tunggu',
	'training.withdrawn': 'Mundur dari angkatan',
	'training.removed': 'Mengeluarkan peserta',
	'training.substituted': 'Mengganti peserta',
	'training.arrived': 'Mencatat kedatangan',
	'training.left': 'Mencatat kepulangan',
	'training.marked': 'Mencatat kehadiran peserta',
	'training.unmarked': 'Membatalkan kehadiran peserta',
	'training.heads_counted': 'Menghitung orang di ruang',
	'training.presence_ruled': 'Mengatur aturan kehadiran',
	'training.plan_enrolled': 'Mendaftarkan peserta dari rencana'
}
