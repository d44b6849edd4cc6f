/** What this slice records, as the audit's list names it. */
export const acts: Readonly<Record<string, string>> = {
	'hours.claim_accepted': 'Mengakui klaim kegiatan',
	'hours.claim_evidence_taken': 'Mengunduh bukti klaim',
	'hours.claim_refused': 'Menolak klaim kegiatan',
	'hours.claim_returned': 'Mengembalikan klaim kegiatan',
	'hours.claim_saved': 'Menyimpan klaim kegiatan',
	'hours.claim_sent': 'Mengirim klaim kegiatan',
	'hours.claim_withdrawn': 'Menarik klaim kegiatan',
	'hours.courses_handed_in': 'Mengunggah riwayat kursus',
	'hours.courses_imported': 'Menerapkan riwayat kursus',
	'hours.courses_undone': 'Membatalkan impor riwayat kursus',
	'hours.credited': 'Mencatat JP',
	'hours.exported': 'Mengunduh daftar JP',
	'hours.siasn_exported': 'Mengunduh berkas riwayat SIASN',
	'hours.taken_back': 'Membatalkan catatan JP',
	'hours.transcript_requested': 'Meminta transkrip JP',
	'hours.transcript_taken': 'Mengunduh transkrip JP'
}
