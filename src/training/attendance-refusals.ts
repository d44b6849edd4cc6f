import type { Constraints } from '#platform/database/constraints.ts'
import { clock } from '#platform/i18n/format.ts'
import { Refusal } from '#platform/refusal.ts'

export const sessionNotThere = () =>
	new Refusal(
		404,
		'training.session_not_there',
		'Sesi ini tidak ada. Minta tautan yang baru kepada panitia.'
	)

export const sessionCalledOff = () =>
	new Refusal(
		409,
		'training.session_called_off',
		'Sesi ini dibatalkan. Tanyakan jadwal penggantinya kepada panitia.'
	)

export const notEnrolled = () =>
	new Refusal(
		403,
		'training.not_enrolled',
		'Nama Anda belum ada di daftar peserta sesi ini. Temui panitia di ruang.'
	)

export const codeUnknown = () =>
	new Refusal(
		422,
		'training.code_unknown',
		'Angka itu bukan kode sesi Anda. Periksa delapan angka yang tampak di layar ruang.'
	)

export const codeExpired = () =>
	new Refusal(
		409,
		'training.code_expired',
		'Kode itu sudah berganti. Ketik delapan angka yang sekarang tampak di layar ruang.'
	)

export const tooEarly = (opensAt: Date) =>
	new Refusal(
		409,
		'training.too_early',
		`Presensi baru dibuka pukul ${clock(opensAt)}. Kembali lagi nanti.`
	)

export const tooLate = (closedAt: Date) =>
	new Refusal(
		409,
		'training.too_late',
		`Presensi sudah ditutup pukul ${clock(closedAt)}. Temui panitia di ruang.`
	)

export const notBegun = (startsAt: Date) =>
	new Refusal(
		409,
		'training.not_begun',
		`Sesi ini baru mulai pukul ${clock(startsAt)}. Catat kepulangan sesudahnya.`
	)

export const personCodeUnknown = () =>
	new Refusal(
		422,
		'training.person_code_unknown',
		'Kode itu bukan milik peserta sesi ini. Periksa angkanya, atau cari namanya di daftar.'
	)

export const deviceNotYours = () =>
	new Refusal(
		403,
		'training.device_not_yours',
		'Catatan ini dibuat orang lain di HP ini. Masuk dengan akun pemiliknya untuk mengirimnya.'
	)

export const counterUsed = () =>
	new Refusal(
		409,
		'training.counter_used',
		'Nomor catatan ini sudah dipakai catatan lain. Temui panitia agar kehadiran Anda dicatat.'
	)

export const checkForged = () =>
	new Refusal(
		422,
		'training.check_forged',
		'Tanda tangan catatan ini tidak cocok. Temui panitia agar kehadiran Anda dicatat.'
	)

/** Outside its hours, as a check that was kept says it later: the hours themselves stand on the session's page. */
const outsideHours = () =>
	new Refusal(
		409,
		'training.outside_hours',
		'Kode itu di luar jam presensi sesi ini. Temui panitia agar kehadiran Anda diperiksa.'
	)

/** The sentence of a refusal that was kept by its code. */
export const sentenceOf = (code: string): string =>
	[sessionNotThere, sessionCalledOff, notEnrolled, codeUnknown]
		.map((refusal) => refusal())
		.find((refusal) => refusal.code === code)?.message ?? outsideHours().message

const sessionHasAttendance = () =>
	new Refusal(
		409,
		'training.session_has_attendance',
		'Sesi ini sudah punya presensi, jadi tidak dapat dihapus. Ubah jadwalnya saja.'
	)

/** What PostgreSQL refuses, by the constraint's name. */
export const attendanceConstraints: Constraints = {
	training_attendance_session: sessionHasAttendance,
	training_spot_check_session_id_fkey: sessionHasAttendance
}
