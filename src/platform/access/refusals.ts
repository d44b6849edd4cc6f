import type { Constraints } from '../database/constraints.ts'
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

export const roleNotOwn = () =>
	new Refusal(
		403,
		'access.role_not_own',
		'Hanya pemegang peran itu sendiri yang dapat menunjuk pengganti. Minta pejabatnya atau admin.'
	)

export const delegateSelf = () =>
	new Refusal(
		422,
		'access.delegate_self',
		'Pengganti harus orang lain. Tulis NIP atau surel orang lain.'
	)

export const delegationPast = () =>
	new Refusal(
		422,
		'access.delegation_past',
		'Hari terakhirnya sudah lewat. Tulis tanggal hari ini atau sesudahnya.'
	)

export const delegationTwice = () =>
	new Refusal(
		409,
		'access.delegation_twice',
		'Untuk sebagian hari itu sudah ada pengganti. Cabut yang lama dulu, atau pilih hari lain.'
	)

export const delegationGone = () =>
	new Refusal(
		404,
		'access.delegation_gone',
		'Penunjukan ini sudah dicabut atau berakhir. Muat ulang halaman.'
	)

/** What PostgreSQL refuses, by the constraint's name. */
export const delegationConstraints: Constraints = { access_delegation_once: delegationTwice }

export const lastAdministrator = () =>
	new Refusal(
		409,
		'access.last_administrator',
		'Ini administrator terakhir. Tunjuk administrator lain dahulu.'
	)
