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
	}
]
