import type { Constraints } from '#platform/database/constraints.ts'
import { percent, rupiahShort } from '#platform/i18n/format.ts'
import { Refusal } from '#platform/refusal.ts'
import { decreeNumberTaken } from './decision-refusals.ts'
import { carriedBack, numberTaken, spendingReversed } from './money-refusals.ts'

export const activityUnknown = () =>
	new Refusal(
		404,
		'plan.activity_unknown',
		'Kegiatan ini tidak ada di katalog. Muat ulang daftarnya.'
	)

export const caseUseUnknown = () =>
	new Refusal(
		404,
		'plan.case_use_unknown',
		'Catatan pemakaian kasus ini tidak ada lagi. Muat ulang halaman kasusnya.'
	)

export const codeTaken = () =>
	new Refusal(409, 'plan.code_taken', 'Kode ini sudah dipakai kegiatan lain. Tulis kode yang lain.')

export const positionUnknown = (title: string) =>
	new Refusal(
		422,
		'plan.position_unknown',
		`Jabatan "${title}" tidak ada. Tulis seperti di daftar jabatan.`
	)

export const formUnknown = () =>
	new Refusal(
		422,
		'plan.form_unknown',
		'Bentuk kegiatan ini tidak ada di aturan JP. Pilih bentuk yang lain.'
	)

export const importUnread = () =>
	new Refusal(
		409,
		'plan.import_unread',
		'Berkas ini belum selesai dibaca. Tunggu sebentar, lalu muat ulang.'
	)

export const columnsMissing = (missing: readonly string[]) =>
	new Refusal(
		422,
		'plan.columns_missing',
		`Kolom belum ditemukan: ${missing.join(', ')}. Pakai berkas unduhan katalog sebagai contoh.`
	)

export const fairnessUnsound = (what: string, sum: number) =>
	new Refusal(
		422,
		'plan.fairness_unsound',
		`Lantai semua ${what} bersama-sama ${percent(sum, 0)}. Kurangi sampai paling banyak 100%.`
	)

export const budgetUnsound = (what: string, sum: number, total: number) =>
	new Refusal(
		422,
		'plan.budget_unsound',
		`Jumlah ${what} ${rupiahShort(sum)}, padahal pagunya ${rupiahShort(total)}. Kurangi ${rupiahShort(sum - total)}.`
	)

export const budgetMissing = (year: number) =>
	new Refusal(
		409,
		'plan.budget_missing',
		`Pagu ${year} belum diisi. Isi dulu di halaman Anggaran ${year}.`
	)

export const catalogueEmpty = () =>
	new Refusal(
		409,
		'plan.catalogue_empty',
		'Belum ada kegiatan aktif di katalog. Tambahkan atau impor kegiatan dulu.'
	)

export const nobodyToPlanFor = () =>
	new Refusal(409, 'plan.nobody', 'Belum ada pegawai aktif. Impor daftar pegawai dulu.')

export const compositionUnknown = () =>
	new Refusal(
		404,
		'plan.composition_unknown',
		'Susunan ini tidak ditemukan. Pilih dari daftar susunan.'
	)

export const compositionUnfinished = () =>
	new Refusal(
		409,
		'plan.composition_unfinished',
		'Susunan ini belum selesai dihitung. Tunggu sampai selesai.'
	)

export const batchUnknown = () =>
	new Refusal(
		404,
		'plan.batch_unknown',
		'Angkatan ini tidak ada lagi di susunan. Muat ulang halaman.'
	)

export const nothingAccepted = (year: number) =>
	new Refusal(
		409,
		'plan.nothing_accepted',
		`Rencana ${year} belum ada. Terima salah satu susunan dulu.`
	)

/** A change by hand that breaks a rule; `rule` says which, in a sentence of its own. */
export const breaksRule = (rule: string) =>
	new Refusal(409, 'plan.breaks_rule', `Belum dapat diubah. ${rule}`)

export const scenarioUnknown = () =>
	new Refusal(
		404,
		'plan.scenario_unknown',
		'Skenario ini tidak ada. Pilih skenario dari meja kerja.'
	)

export const scenariosFull = () =>
	new Refusal(
		409,
		'plan.scenarios_full',
		'Skenario setahun paling banyak 26. Pakai salah satu yang sudah ada.'
	)

export const nothingToUndo = () =>
	new Refusal(
		409,
		'plan.nothing_to_undo',
		'Tidak ada perubahan kunci yang dapat diurungkan. Muat ulang halaman.'
	)

export const personUnknown = () =>
	new Refusal(
		404,
		'plan.person_unknown',
		'Orang ini tidak ada di susunan. Muat ulang halaman, lalu pilih lagi.'
	)

export const competencyUnknown = () =>
	new Refusal(
		422,
		'plan.competency_unknown',
		'Kompetensi yang dipilih sudah tidak dipakai. Pilih dari kamus kompetensi.'
	)

export const agencyUnknown = () =>
	new Refusal(
		422,
		'plan.agency_unknown',
		'Perangkat daerah yang dipilih sudah tidak ada. Pilih yang lain.'
	)

export const documentUnknown = () =>
	new Refusal(404, 'plan.document_unknown', 'Dokumen ini tidak ditemukan. Buat salinan yang baru.')

export const dayUnknown = () =>
	new Refusal(404, 'plan.day_unknown', 'Hari ini tidak ada lagi di daftar. Muat ulang halaman.')

export const dayTwice = () =>
	new Refusal(
		409,
		'plan.day_twice',
		'Pada tanggal itu sudah ada hari dengan jenis yang sama. Ubah yang sudah ada.'
	)

/** A line of a pasted list; `what` says what is unclear and how to write it. */
export const listUnread = (line: number, what: string) =>
	new Refusal(422, 'plan.list_unread', `Belum ada yang disimpan. Baris ${line}: ${what}`)

export const roomUnknown = () =>
	new Refusal(404, 'plan.room_unknown', 'Ruang ini tidak ada di daftar. Pilih ruang yang lain.')

export const roomTwice = () =>
	new Refusal(
		409,
		'plan.room_twice',
		'Ruang dengan nama dan tempat ini sudah ada. Tulis nama yang lain.'
	)

export const facilitatorUnknown = () =>
	new Refusal(
		404,
		'plan.facilitator_unknown',
		'Fasilitator ini tidak ada di daftar. Muat ulang halaman.'
	)

export const nipUnknown = (nip: string) =>
	new Refusal(
		422,
		'plan.nip_unknown',
		`Tidak ada pegawai aktif dengan NIP ${nip}. Periksa angkanya.`
	)

export const leaveTwice = () =>
	new Refusal(
		409,
		'plan.leave_twice',
		'Orang ini sudah tercatat cuti pada sebagian tanggal itu. Hapus catatan lamanya dulu.'
	)

export const leaveUnknown = () =>
	new Refusal(404, 'plan.leave_unknown', 'Catatan cuti ini sudah tidak ada. Muat ulang halaman.')

export const calendarUnknown = () =>
	new Refusal(
		404,
		'plan.calendar_unknown',
		'Kalender ini tidak ditemukan. Pilih dari daftar kalender.'
	)

export const calendarUnfinished = () =>
	new Refusal(
		409,
		'plan.calendar_unfinished',
		'Kalender ini belum selesai disusun. Tunggu sampai selesai.'
	)

export const nothingToSchedule = (year: number) =>
	new Refusal(
		409,
		'plan.nothing_to_schedule',
		`Belum ada susunan ${year} yang selesai. Susun rencananya dulu.`
	)

export const noRooms = () =>
	new Refusal(409, 'plan.no_rooms', 'Belum ada ruang yang dipakai. Tambahkan ruang dulu.')

export const weekUnknown = () =>
	new Refusal(422, 'plan.week_unknown', 'Minggu itu tidak ada di tahun ini. Pilih dari daftarnya.')

/** What PostgreSQL refuses, by the constraint's name. */
export const planConstraints: Constraints = {
	plan_activity_code_key: codeTaken,
	plan_day_once: dayTwice,
	plan_room_name: roomTwice,
	plan_leave_once: leaveTwice,
	plan_version_decree_number: decreeNumberTaken,
	plan_spending_number: numberTaken,
	plan_spending_reverses_id_key: spendingReversed,
	plan_budget_change_once: carriedBack
}
