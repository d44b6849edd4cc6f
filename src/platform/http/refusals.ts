import { Refusal } from '../refusal.ts'

/** The row's version is not the one the form was made from. */
export const changed = () =>
	new Refusal(
		409,
		'platform.changed',
		'Data ini sudah diubah orang lain. Muat ulang halaman, lalu periksa lagi isian Anda.'
	)

/** The same where both texts can be shown. */
export const bothWritten = () =>
	new Refusal(
		409,
		'platform.changed',
		'Data ini sudah diubah orang lain. Pilih mana yang disimpan; isian Anda masih ada.'
	)

export const portTaken = (port: number) =>
	new Refusal(
		503,
		'platform.port_taken',
		`Porta ${port} sudah dipakai. Hentikan Bina yang masih berjalan, atau jalankan dengan PORT lain.`
	)

export const portForbidden = (port: number) =>
	new Refusal(
		503,
		'platform.port_forbidden',
		`Porta ${port} milik sistem. Pakai PORT 1024 atau lebih.`
	)

export const addressUnknown = (host: string) =>
	new Refusal(503, 'platform.address_unknown', `${host} bukan alamat mesin ini. Periksa HOST.`)
