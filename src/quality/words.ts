import type { Dimension } from './model.ts'

export const dimensionWords: Record<Dimension, string> = {
	completeness: 'Kelengkapan',
	validity: 'Keabsahan',
	consistency: 'Konsistensi',
	age: 'Kekinian'
}

/** What each side asks, and how its share is counted. */
export const dimensionMeaning: Record<Dimension, string> = {
	completeness:
		'Apakah yang diperlukan sudah terisi. Isian yang terisi dibagi semua isian yang diminta.',
	validity:
		'Apakah isinya mungkin benar menurut NIP dan aturan. Isian yang lolos dibagi semua yang diperiksa.',
	consistency:
		'Apakah data satu orang cocok dengan data lainnya. Yang cocok dibagi semua yang dibandingkan.',
	age: 'Apakah datanya masih baru. Yang masih baru dibagi semua yang umurnya diketahui.'
}

/** Nothing asked is neither good nor bad. */
export const NOTHING_ASKED = 'tidak ada'

export const WHO_MENDS = 'Perencana di BKPSDM'
