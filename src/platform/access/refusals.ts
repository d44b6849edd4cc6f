import { clock } from '../i18n/format.ts'
import { Refusal } from '../refusal.ts'

export const wrongPassword = () =>
	new Refusal(
		401,
		'access.wrong_password',
		'NIP atau kata sandi belum cocok. Periksa lagi, lalu coba sekali lagi.'
	)

export const tooManyTries = (till: Date) =>
	new Refusal(
		429,
		'access.too_many',
		`Terlalu banyak percobaan. Silakan coba lagi sesudah pukul ${clock(till)}.`
	)

export const linkUnknown = () =>
	new Refusal(
		410,
		'access.link_unknown',
		'Tautan ini sudah dipakai atau lewat waktunya. Minta tautan baru kepada admin Bina.'
	)

export const passwordShort = () =>
	new Refusal(
		422,
		'access.password_short',
		'Kata sandi paling sedikit 10 huruf atau angka. Tambahkan beberapa lagi.'
	)

export const passwordsDiffer = () =>
	new Refusal(
		422,
		'access.passwords_differ',
		'Dua kata sandi yang Anda ketik belum sama. Ketik sekali lagi.'
	)

export const accountUnknown = () =>
	new Refusal(
		404,
		'access.account_unknown',
		'Akun ini tidak ditemukan. Periksa NIP-nya, atau buat akunnya dahulu.'
	)

export const accountExists = () =>
	new Refusal(
		409,
		'access.account_exists',
		'Sudah ada akun dengan NIP atau surel itu. Buka daftar akun untuk mencarinya.'
	)

export const lastAdministrator = () =>
	new Refusal(
		409,
		'access.last_administrator',
		'Ini administrator terakhir. Tunjuk administrator lain dahulu.'
	)
