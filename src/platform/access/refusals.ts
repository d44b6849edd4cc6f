import type { Constraints } from '../database/constraints.ts'
import { clock } from '../i18n/format.ts'
import { Refusal } from '../refusal.ts'

export const oldPasswordWrong = () =>
	new Refusal(
		422,
		'access.old_password_wrong',
		'Kata sandi lama tidak cocok. Ketik lagi, atau minta kode aktivasi baru kepada BKPSDM.'
	)

export const delegateSelfForOther = () =>
	new Refusal(
		403,
		'access.delegate_self_for_other',
		'Anda tidak dapat menunjuk diri sendiri sebagai pengganti orang lain. Minta administrator lain.'
	)

export const secretBroken = (file: string) =>
	new Refusal(
		503,
		'access.secret_broken',
		`Isi berkas rahasia ${file} terpotong. Kembalikan dari cadangan, lalu mulai lagi.`
	)

export const wrongPassword = () =>
	new Refusal(
		401,
		'access.wrong_password',
		'NIP atau kata sandi belum cocok. Periksa lagi, lalu coba sekali lagi.'
	)

const MINUTE = 60_000

export const tooManyTries = (till: Date) =>
	new Refusal(
		429,
		'access.too_many',
		`Terlalu banyak percobaan. Silakan coba lagi mulai pukul ${clock(new Date(Math.ceil(till.getTime() / MINUTE) * MINUTE))}.`
	)

export const wrongCode = () =>
	new Refusal(
		401,
		'access.wrong_code',
		'Kode belum cocok. Tunggu kode berikutnya di aplikasi, atau pakai kode pemulihan.'
	)

export const challengeOver = () =>
	new Refusal(
		410,
		'access.challenge_over',
		'Waktu mengetik kode sudah lewat. Silakan masuk lagi dari awal.'
	)

export const factorOn = () =>
	new Refusal(
		409,
		'access.factor_on',
		'Kode masuk sudah menyala. Matikan dahulu bila ingin memasang di perangkat lain.'
	)

export const factorOff = () =>
	new Refusal(
		409,
		'access.factor_off',
		'Kode masuk belum dipasang pada akun ini. Pasang dahulu di halaman Keamanan.'
	)

export const factorRequired = () =>
	new Refusal(
		409,
		'access.factor_required',
		'Peran Anda wajib memakai kode masuk. Untuk pindah perangkat, minta kode pengganti kepada admin.'
	)

export const factorLost = () =>
	new Refusal(
		503,
		'access.factor_lost',
		'Rahasia kode masuk tidak dapat dibuka di mesin ini. Minta kode pengganti kepada admin Bina.'
	)

export const tooManyCodes = (till: Date) =>
	new Refusal(
		429,
		'access.too_many_codes',
		`Terlalu banyak kode yang tidak cocok. Coba lagi sesudah pukul ${clock(till)}.`
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

export const noEmail = () =>
	new Refusal(
		409,
		'access.no_email',
		'Akun ini belum punya alamat surel. Cetak slipnya dan serahkan langsung.'
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

export const oidcAbsent = () =>
	new Refusal(
		404,
		'access.oidc_absent',
		'Masuk bersama belum dipasang di sini. Masuk dengan NIP dan kata sandi.'
	)

export const oidcStrayed = () =>
	new Refusal(
		410,
		'access.oidc_strayed',
		'Langkah masuk ini sudah lewat atau dimulai di peramban lain. Mulai lagi dari halaman masuk.'
	)

export const nobodyToActivate = () =>
	new Refusal(
		409,
		'access.nobody_to_activate',
		'Semua pegawai perangkat daerah ini sudah dapat masuk. Tidak ada slip yang perlu dicetak.'
	)

export const slipsUnknown = () =>
	new Refusal(
		404,
		'access.slips_unknown',
		'Slip ini belum selesai dibuat atau tidak ada. Mulai lagi dari daftar perangkat daerah.'
	)

export const slipsErased = () =>
	new Refusal(
		410,
		'access.slips_erased',
		'Berkas slip ini sudah dihapus. Cetak slip yang baru dari daftar perangkat daerah.'
	)

export const oidcSilent = () =>
	new Refusal(
		503,
		'access.oidc_silent',
		'Layanan masuk bersama sedang tidak menjawab. Coba lagi nanti, atau masuk dengan kata sandi.'
	)

export const oidcRefused = () =>
	new Refusal(
		401,
		'access.oidc_refused',
		'Jawaban layanan masuk bersama belum dapat dipercaya. Coba lagi, atau beri tahu admin Bina.'
	)

export const oidcNipMissing = () =>
	new Refusal(
		403,
		'access.oidc_nip_missing',
		'Layanan masuk bersama tidak menyebut NIP Anda. Minta pengelolanya melengkapi NIP itu.'
	)

export const oidcNipUnknown = () =>
	new Refusal(
		403,
		'access.oidc_nip_unknown',
		'NIP Anda belum mempunyai akun Bina yang terbuka. Minta admin Bina membuatkannya.'
	)
