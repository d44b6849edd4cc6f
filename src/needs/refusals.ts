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
