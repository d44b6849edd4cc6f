import { Refusal } from '#platform/refusal.ts'

export const articleUnknown = (): Refusal =>
	new Refusal(
		404,
		'article_unknown',
		'Bantuan ini tidak ada. Cari dengan kata lain di halaman Bantuan.'
	)
