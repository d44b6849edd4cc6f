/** What this slice records, as the audit's list names it. */
export const acts: Readonly<Record<string, string>> = {
	'training.batch_made': 'Membuat angkatan',
	'training.batch_changed': 'Mengubah angkatan',
	'training.batch_opened': 'Membuka angkatan',
	'training.session_added': 'Menambah sesi',
	'training.session_changed': 'Mengubah sesi',
	'training.session_removed': 'Menghapus sesi',
	'training.plan_enrolled': 'Mendaftarkan peserta dari rencana'
}
