import type { Processing } from '#platform/privacy/processing.ts'

/** What this slice uses personal data for. */
export const processing: readonly Processing[] = [
	{
		code: 'plan.seats',
		title: 'Rencana pengembangan dan kalender',
		purpose:
			'Membagi kursi, anggaran, dan jadwal kegiatan setahun dengan alasan yang dapat diperiksa.',
		legalBasis:
			'Kewajiban menyusun rencana pengembangan kompetensi, PP 11/2017 jo. PP 17/2020 pasal 205–207',
		categories: 'Kursi, jadwal, dan alasan bagi setiap pegawai; hari tidak dapat hadir.',
		recipients:
			'Perencana, verifikator, Sekretaris Daerah, kepala daerah, dan pimpinan unitnya. Umum tanpa nama.',
		retention: 'Rencana yang ditetapkan disimpan seterusnya sebagai naskah dinas.',
		certainty: 'B'
	}
]
