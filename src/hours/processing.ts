import type { Processing } from '#platform/privacy/processing.ts'

/** What this slice uses personal data for. */
export const processing: readonly Processing[] = [
	{
		code: 'hours.ledger',
		title: 'Jam pelajaran dan klaim',
		purpose: 'Menghitung pemenuhan jam pelajaran setahun bagi setiap pegawai.',
		legalBasis: 'PP 11/2017 jo. PP 17/2020 pasal 203 ayat (4); PerLAN 10/2018',
		categories: 'Kegiatan yang diikuti pegawai, tanggal, jam, sertifikat, dan berkas buktinya.',
		recipients: 'Perencana BKPSDM, pimpinan unitnya, atasan langsung, dan SIASN bila diekspor.',
		retention: 'Seterusnya, sebagai riwayat kepegawaian.',
		certainty: 'B'
	}
]
