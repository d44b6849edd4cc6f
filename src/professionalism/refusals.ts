import { Refusal } from '#platform/refusal.ts'

export const personUnknown = () =>
	new Refusal(
		404,
		'professionalism.person_unknown',
		'Pegawai ini tidak ditemukan. Cari lagi lewat daftar pegawai.'
	)

export const disciplineMissing = () =>
	new Refusal(
		422,
		'professionalism.discipline_missing',
		'Berkas ini tidak berisi hukuman disiplin. Perlu kolom NIP, tingkat, dan tanggal keputusan.'
	)

export const importUnread = () =>
	new Refusal(
		404,
		'professionalism.import_unread',
		'Berkas ini belum selesai dibaca. Unggah sekali lagi.'
	)

export const nothingToTakeBack = () =>
	new Refusal(
		409,
		'professionalism.nothing_to_take_back',
		'Tidak ada catatan dari berkas ini yang masih tersimpan. Muat ulang halaman.'
	)
