import { Refusal } from '../refusal.ts'

export const busy = () =>
	new Refusal(409, 'platform.busy', 'Data ini sedang diubah orang lain. Silakan kirim sekali lagi.')

export const diskFull = () =>
	new Refusal(
		503,
		'platform.disk_full',
		'Ruang simpan server penuh. Belum ada yang tersimpan. Hubungi pengelola Bina.'
	)

export const unavailable = () =>
	new Refusal(
		503,
		'platform.unavailable',
		'Basis data sedang tidak dapat dihubungi. Tunggu sebentar, lalu coba lagi.'
	)

export const noText = () =>
	new Refusal(
		400,
		'database.no_text',
		'Ada tanda yang tidak dapat dibaca dalam permintaan ini. Ketik ulang, lalu coba lagi.'
	)
