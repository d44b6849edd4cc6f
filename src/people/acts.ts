/** What this slice records, as the audit's list names it. */
export const acts: Readonly<Record<string, string>> = {
	'people.agency_changed': 'Mengubah perangkat daerah',
	'people.agency_closed': 'Menutup perangkat daerah',
	'people.agency_created': 'Menambah perangkat daerah',
	'people.agency_opened': 'Membuka lagi perangkat daerah',
	'people.assessed': 'Mencatat hasil asesmen',
	'people.assessment_removed': 'Menghapus hasil asesmen',
	'people.assessments_exported': 'Mengunduh hasil asesmen',
	'people.assessments_handed_in': 'Mengunggah hasil asesmen',
	'people.assessments_imported': 'Menerapkan hasil asesmen',
	'people.assessments_undone': 'Membatalkan impor hasil asesmen',
	'people.competency_changed': 'Mengubah kompetensi',
	'people.competency_closed': 'Menutup kompetensi',
	'people.competency_created': 'Menambah kompetensi',
	'people.competency_opened': 'Membuka lagi kompetensi',
	'people.dictionary_imported': 'Mengimpor kamus kompetensi',
	'people.employee_added': 'Menambah pegawai',
	'people.employee_changed': 'Mengubah data pegawai',
	'people.exported': 'Mengunduh daftar pegawai',
	'people.import_applied': 'Menerapkan impor pegawai',
	'people.import_mapping_corrected': 'Membetulkan kolom impor',
	'people.import_missing_chosen': 'Memutuskan pegawai yang tidak ada dalam berkas',
	'people.import_undone': 'Membatalkan impor pegawai',
	'people.import_uploaded': 'Mengunggah daftar pegawai',
	'people.position_changed': 'Mengubah jabatan',
	'people.position_closed': 'Menutup jabatan',
	'people.position_created': 'Menambah jabatan',
	'people.position_opened': 'Membuka lagi jabatan',
	'people.seen': 'Membuka data seorang pegawai',
	'people.self_declaration_changed': 'Mengubah pernyataan diri',
	'people.self_declarations_read': 'Menghitung pernyataan diri untuk rencana',
	'people.standard_changed': 'Mengubah standar kompetensi',
	'people.standard_copied': 'Menyalin standar kompetensi',
	'people.standard_dropped': 'Menghapus rancangan standar kompetensi',
	'people.standard_enforced': 'Memberlakukan standar kompetensi',
	'people.standard_imported': 'Mengimpor standar kompetensi',
	'people.standard_levels': 'Mengubah tingkat dalam standar kompetensi'
}

/** Readings of one person's data among them, and what they show. */
export const reads: Readonly<Record<string, string>> = {
	'people.seen': 'Data pegawai, tingkat kompetensi, dan jam pelajaran'
}
