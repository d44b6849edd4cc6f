import { Refusal } from '#platform/refusal.ts'

export const cellUnknown = () =>
	new Refusal(
		404,
		'needs.cell_unknown',
		'Sel ini tidak ditemukan. Pilih lagi dari peta kesenjangan.'
	)

export const notComputed = () =>
	new Refusal(
		404,
		'needs.not_computed',
		'Kesenjangan belum pernah dihitung. Unggah daftar pegawai lebih dahulu.'
	)

export const personUnknown = () =>
	new Refusal(
		404,
		'needs.person_unknown',
		'Pegawai ini tidak ada di daftar pegawai. Cari lagi dari daftar kewajiban.'
	)

export const waiverTwice = () =>
	new Refusal(
		409,
		'needs.waiver_twice',
		'Kewajiban ini sudah dikecualikan. Muat ulang halaman untuk melihat alasannya.'
	)

export const waiverGone = () =>
	new Refusal(
		404,
		'needs.waiver_gone',
		'Pengecualian ini sudah dicabut. Muat ulang halaman untuk melihat keadaannya.'
	)
