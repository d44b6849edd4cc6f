/** What this slice records, as the audit's list names it. */
export const acts: Readonly<Record<string, string>> = {
	'hours.courses_handed_in': 'Mengunggah riwayat kursus',
	'hours.courses_imported': 'Menerapkan riwayat kursus',
	'hours.courses_undone': 'Membatalkan impor riwayat kursus',
	'hours.credited': 'Mencatat JP',
	'hours.exported': 'Mengunduh daftar JP',
	'hours.taken_back': 'Membatalkan catatan JP'
}
