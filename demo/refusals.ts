import { Refusal } from '#platform/refusal.ts'

export const notEmpty = () =>
	new Refusal(
		409,
		'demo.not_empty',
		'Basis data ini sudah berisi. Muat data contoh ke folder lain, misalnya dengan BINA_DATA=.bina-contoh.'
	)
