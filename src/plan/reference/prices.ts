import type { PriceRow, PriceStandard } from '../prices.ts'

/**
 * The groups of Perpres 72/2025, which replaces Perpres 33/2020. Its figures were not found, so each is 0, which limits
 * nothing, until the standards of the government itself are imported. Source: docs/rules.md#standar-harga.
 */
export const firstPrices: Omit<PriceStandard, 'id'> & { rows: PriceRow[] } = {
	name: 'Kelompok standar harga satuan regional',
	legalBasis: 'Perpres 72/2025; besarannya belum ditemukan',
	certainty: 'unconfirmed',
	validFrom: '2025-01-01',
	validTo: null,
	rows: [
		['Honorarium', 'orang/jam'],
		['Perjalanan dinas dalam negeri', 'orang/hari'],
		['Rapat atau pertemuan di dalam dan di luar kantor', 'orang/hari'],
		['Pengadaan kendaraan dinas', 'unit'],
		['Pemeliharaan', 'unit/tahun']
	].map(([group, unit]) => ({ group: group!, name: group!, unit: unit!, ceiling: 0 }))
}
