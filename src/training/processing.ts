import type { Processing } from '#platform/privacy/processing.ts'

/** What this slice uses personal data for. */
export const processing: readonly Processing[] = [
	{
		code: 'training.enrolment',
		title: 'Peserta pelatihan',
		purpose: 'Menyelenggarakan pelatihan: mengundang, mencatat peserta, dan menilai hasilnya.',
		legalBasis:
			'Kewajiban melaksanakan pengembangan kompetensi, PP 11/2017 jo. PP 17/2020; persetujuan bagi warga',
		categories: 'Pendaftaran dan keikutsertaan pegawai; nama dan kontak warga yang ikut.',
		recipients: 'Penyelenggara, fasilitator, atasan langsung, dan perencana BKPSDM.',
		retention: 'Riwayat pegawai disimpan seterusnya; kontak warga dihapus bila diminta.',
		certainty: 'house'
	},
	{
		code: 'training.attendance',
		title: 'Presensi pelatihan',
		purpose:
			'Mencatat siapa hadir di sesi mana, juga tanpa sinyal, agar jam pelajaran dapat diakui.',
		legalBasis: 'Kewajiban melaksanakan pengembangan kompetensi, PP 11/2017 jo. PP 17/2020',
		categories:
			'Jam datang dan pulang tiap sesi; kunci umum satu HP dan namanya. Tanpa wajah dan tanpa lokasi.',
		recipients: 'Penyelenggara angkatan dan panitianya.',
		retention: 'Disimpan seterusnya sebagai dasar sertifikat dan jam pelajaran.',
		certainty: 'house'
	}
]
