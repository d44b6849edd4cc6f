import type { Processing } from '#platform/privacy/processing.ts'

/** What this slice uses personal data for. */
export const processing: readonly Processing[] = [
	{
		code: 'professionalism.index',
		title: 'Indeks profesionalitas dan hukuman disiplin',
		purpose: 'Menghitung IP ASN, dan menunjukkan apa yang menambah nilainya.',
		legalBasis: 'PermenPANRB 38/2018',
		categories:
			'Kualifikasi, kompetensi, kinerja, dan disiplin pegawai; dari hukuman hanya tingkat dan tanggalnya.',
		recipients: 'Pegawainya sendiri dan perencana BKPSDM. Umum hanya rata-rata, tanpa nama.',
		retention: 'Nilai tahun yang lalu disimpan sebagaimana dihitung.',
		certainty: 'B'
	}
]
