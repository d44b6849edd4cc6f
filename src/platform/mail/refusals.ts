import { Refusal } from '../refusal.ts'

export const letterUnknown = () =>
	new Refusal(404, 'mail.letter_unknown', 'Surat ini tidak ditemukan. Buka kembali daftar surat.')

export const letterMoved = () =>
	new Refusal(
		409,
		'mail.letter_moved',
		'Keadaan surat ini sudah berubah. Muat ulang halaman untuk melihatnya.'
	)
