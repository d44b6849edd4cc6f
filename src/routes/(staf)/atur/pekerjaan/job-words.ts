/** What each kind of long work is called. */
export const jobWords: Readonly<Record<string, string>> = {
	'people.preview': 'Membaca daftar pegawai',
	'people.apply': 'Menerapkan impor pegawai',
	'people.read_assessments': 'Membaca hasil asesmen',
	'people.read_dictionary': 'Membaca kamus kompetensi',
	'people.read_standard': 'Membaca standar kompetensi',
	'hours.read_courses': 'Membaca riwayat pelatihan',
	'needs.compute': 'Menghitung kesenjangan',
	'needs.forget': 'Menghapus kontak warga',
	'needs.read_performance': 'Membaca predikat kinerja',
	'needs.read_surveys': 'Membaca survei kepuasan',
	'plan.compose': 'Menyusun rencana',
	'plan.calendar': 'Menyusun kalender',
	'plan.read_activities': 'Membaca katalog kegiatan',
	'plan.read_prices': 'Membaca standar harga',
	'plan.read_spending': 'Membaca realisasi',
	'plan.check': 'Menghitung ulang rencana',
	'plan.document': 'Membuat dokumen rencana',
	'plan.paper': 'Membuat naskah',
	'platform.backup': 'Membuat cadangan',
	'mail.send': 'Mengirim surat',
	'mail.tidy': 'Menghapus isi surat lama'
}
