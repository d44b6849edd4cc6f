import { Refusal } from '#platform/refusal.ts'

export const personUnknown = () =>
	new Refusal(
		404,
		'hours.person_unknown',
		'Pegawai ini tidak ditemukan. Cari lagi lewat daftar pegawai.'
	)

export const entryUnknown = () =>
	new Refusal(
		404,
		'hours.entry_unknown',
		'Catatan JP ini tidak ditemukan. Muat ulang halaman, lalu pilih lagi.'
	)

export const alreadyTakenBack = () =>
	new Refusal(
		409,
		'hours.already_taken_back',
		'Catatan JP ini sudah dibatalkan. Tidak ada yang perlu Anda lakukan lagi.'
	)

export const isCorrection = () =>
	new Refusal(
		409,
		'hours.is_correction',
		'Pembatalan tidak dapat dibatalkan. Catat kegiatannya sekali lagi bila perlu.'
	)

export const formUnknown = (code: string) =>
	new Refusal(
		422,
		'hours.form_unknown',
		`Bentuk kegiatan ${code} tidak ada dalam aturan JP. Pilih bentuk yang lain.`
	)

export const notYetCompleted = () =>
	new Refusal(
		422,
		'hours.not_yet_completed',
		'Kegiatan ini belum selesai. Catat sesudah tanggal selesainya.'
	)

export const coursesMissing = () =>
	new Refusal(
		422,
		'hours.courses_missing',
		'Berkas ini tidak berisi daftar kursus. Perlu kolom NIP, nama kegiatan, dan tanggal selesai.'
	)

export const transcriptUnknown = () =>
	new Refusal(
		404,
		'hours.transcript_unknown',
		'Transkrip ini belum selesai dibuat atau tidak ada. Buat lagi dari catatan JP.'
	)

export const importUnread = () =>
	new Refusal(404, 'hours.import_unread', 'Berkas ini belum selesai dibaca. Unggah sekali lagi.')

export const nothingToTakeBack = () =>
	new Refusal(
		409,
		'hours.nothing_to_take_back',
		'Tidak ada catatan dari berkas ini yang masih berlaku. Muat ulang halaman.'
	)
