/** What this slice records, as the audit's list names it. */
export const acts: Readonly<Record<string, string>> = {
	'professionalism.computed': 'Menghitung IP ASN',
	'professionalism.discipline_handed_in': 'Mengunggah daftar hukuman disiplin',
	'professionalism.discipline_imported': 'Menerapkan daftar hukuman disiplin',
	'professionalism.discipline_undone': 'Membatalkan impor hukuman disiplin',
	'professionalism.discipline_previewed': 'Membuka isi berkas hukuman disiplin',
	'professionalism.discipline_listed': 'Membuka daftar hukuman disiplin',
	'professionalism.exported': 'Mengunduh daftar IP ASN',
	'professionalism.listed': 'Membuka daftar IP ASN beserta disiplin',
	'professionalism.seen': 'Membuka IP ASN seorang pegawai'
}

/** Readings of one person's data that are recorded, and what each shows. */
export const reads: Readonly<Record<string, string>> = {
	'professionalism.seen': 'IP ASN; nilai disiplin hanya tampak bagi perencana'
}
