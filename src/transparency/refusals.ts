import { Refusal } from '#platform/refusal.ts'

export const notDecreed = (year: number) =>
	new Refusal(
		404,
		'transparency.not_decreed',
		`Rencana ${year} belum ditetapkan. Lihat daftar rencana yang sudah terbit.`
	)
