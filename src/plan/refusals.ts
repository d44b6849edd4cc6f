import type { Constraints } from '#platform/database/constraints.ts'
import { dateTime, listing, percent, rupiah, rupiahShort } from '#platform/i18n/format.ts'
import { Refusal } from '#platform/refusal.ts'
import { dutyWords, stepDone } from './decision-words.ts'
import type { Duty, RecordedStep } from './decision.ts'

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

/** Money: components, prices, spending, carry-over, cuts. */
export const componentUnknown = () =>
	new Refusal(
		404,
		'plan.component_unknown',
		'Rincian biaya ini sudah tidak ada. Muat ulang halaman.'
	)

export const notWholeRupiah = () =>
	new Refusal(
		422,
		'plan.not_whole_rupiah',
		'Harga kali volume harus rupiah bulat. Ubah harga atau volumenya.'
	)

export const moderatorNotForTraining = () =>
	new Refusal(
		422,
		'plan.moderator_not_for_training',
		'Honor moderator tidak untuk pelatihan. Pilih jenis biaya yang lain.'
	)

export const priceItemUnknown = () =>
	new Refusal(
		422,
		'plan.price_item_unknown',
		'Barang ini tidak ada di standar harga. Pilih dari daftarnya.'
	)

export const excessGone = () =>
	new Refusal(
		409,
		'plan.excess_gone',
		'Harga ini tidak lagi melewati standar, atau sudah berubah. Muat ulang halaman.'
	)

export const pricesUnread = () =>
	new Refusal(
		409,
		'plan.prices_unread',
		'Berkas ini belum selesai dibaca. Tunggu sebentar, lalu muat ulang.'
	)

export const pricesMissing = () =>
	new Refusal(
		422,
		'plan.prices_missing',
		'Belum ada tabel harga di berkas ini. Perlu kolom uraian, satuan, dan harga tertinggi.'
	)

export const pricesDecided = () =>
	new Refusal(
		409,
		'plan.prices_decided',
		'Standar harga ini sudah diterapkan atau ditarik. Muat ulang halaman.'
	)

export const cashUneven = (sum: number, total: number) =>
	new Refusal(
		422,
		'plan.cash_uneven',
		`Jumlah empat triwulan ${rupiah(sum)}, padahal rekening ini ${rupiah(total)}. Samakan keduanya.`
	)

export const accountNotInPlan = () =>
	new Refusal(
		404,
		'plan.account_not_in_plan',
		'Rekening ini tidak ada di rencana. Muat ulang halaman.'
	)

export const overspent = (name: string, left: number, amount: number) =>
	new Refusal(
		409,
		'plan.overspent',
		`Sisa ${name} ${rupiah(left)}, padahal yang dicatat ${rupiah(amount)}. Kurangi atau pilih yang lain.`
	)

export const notInPlan = (name: string) =>
	new Refusal(
		409,
		'plan.not_in_plan',
		`Rencana tahun ini tidak memuat ${name}. Periksa kodenya, atau susun ulang rencananya.`
	)

export const numberTaken = () =>
	new Refusal(
		409,
		'plan.number_taken',
		'Nomor dokumen ini sudah tercatat. Periksa nomornya, atau balik dulu catatan yang lama.'
	)

export const spendingUnknown = () =>
	new Refusal(404, 'plan.spending_unknown', 'Catatan ini tidak ditemukan. Muat ulang halaman.')

export const spendingReversed = () =>
	new Refusal(409, 'plan.spending_reversed', 'Catatan ini sudah dibalik. Muat ulang halaman.')

export const commitmentPaid = () =>
	new Refusal(
		409,
		'plan.commitment_paid',
		'Komitmen ini sudah dibayar sebagian. Balik dulu pembayarannya.'
	)

export const commitmentUnknown = () =>
	new Refusal(
		422,
		'plan.commitment_unknown',
		'Komitmen yang dipilih sudah selesai atau dibalik. Pilih yang lain.'
	)

export const spendingUnread = () =>
	new Refusal(
		409,
		'plan.spending_unread',
		'Berkas ini belum selesai dibaca. Tunggu sebentar, lalu muat ulang.'
	)

export const spendingMissing = () =>
	new Refusal(
		422,
		'plan.spending_missing',
		'Belum ada tabel realisasi di berkas ini. Perlu kolom dokumen, nomor, tanggal, dan jumlah.'
	)

export const nothingToReverse = () =>
	new Refusal(
		409,
		'plan.nothing_to_reverse',
		'Tidak ada catatan dari berkas ini yang masih berlaku. Muat ulang halaman.'
	)

export const carriedBack = () =>
	new Refusal(
		409,
		'plan.carried_back',
		'Pemindahan ini sudah dibatalkan, atau dananya sudah terpakai. Muat ulang halaman.'
	)

export const cutTooDeep = (name: string, left: number) =>
	new Refusal(
		422,
		'plan.cut_too_deep',
		`${name} tinggal ${rupiah(left)} yang belum dipakai atau dilaksanakan. Kurangi potongannya.`
	)

export const cutUnknownSource = (name: string) =>
	new Refusal(
		422,
		'plan.cut_unknown_source',
		`Sumber dana ${name} tidak punya pagu sendiri. Pilih sumber yang lain.`
	)

export const refocusingUnknown = () =>
	new Refusal(
		404,
		'plan.refocusing_unknown',
		'Pemotongan ini tidak ditemukan. Pilih dari daftarnya.'
	)

export const refocusingStale = () =>
	new Refusal(
		409,
		'plan.refocusing_stale',
		'Rencana atau pagu berubah sejak pemotongan ini dihitung. Hitung lagi.'
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

export const versionUnknown = () =>
	new Refusal(404, 'plan.version_unknown', 'Versi rencana ini tidak ada. Pilih dari daftar versi.')

/** A version that is being examined is not replaced under the hands of those who examine it. */
export const versionUnderway = (number: number) =>
	new Refusal(
		409,
		'plan.version_underway',
		`Versi ${number} sedang diperiksa. Minta dikembalikan dulu, lalu terima susunan yang baru.`
	)

export const purposeMissing = () =>
	new Refusal(
		422,
		'plan.purpose_missing',
		'Rencana tahun ini sudah ditetapkan. Tulis maksud perubahannya, lalu terima lagi.'
	)

export const onlyDraftWithdrawn = () =>
	new Refusal(
		409,
		'plan.only_draft_withdrawn',
		'Hanya konsep yang dapat ditarik. Minta versi ini dikembalikan dulu.'
	)

/** Somebody was quicker, or the state does not allow it: says who did what last. */
export const versionMoved = (
	number: number,
	last?: { step: RecordedStep; by: { name: string }; at: Date }
) =>
	new Refusal(
		409,
		'plan.version_moved',
		last
			? `Versi ${number} sudah ${stepDone[last.step]} oleh ${last.by.name}, ${dateTime(last.at)}. Muat ulang halaman.`
			: `Versi ${number} sudah berubah. Muat ulang halaman.`
	)

export const guardsUnmet = (missing: readonly { label: string }[]) =>
	new Refusal(
		409,
		'plan.guards_unmet',
		`Belum dapat diteruskan: ${listing(missing.map(({ label }) => label))}. Perbaiki dulu lewat daftar syarat.`
	)

export const handsMustDiffer = (duty: Duty, standsIn: boolean) =>
	new Refusal(
		403,
		'plan.hands_must_differ',
		`${standsIn ? 'Anda atau pejabat yang Anda wakili' : 'Anda'} sudah ${dutyWords[duty]} versi ini. Langkah ini harus dilakukan orang lain.`
	)

export const decreeDayUnsound = () =>
	new Refusal(
		422,
		'plan.decree_day_unsound',
		'Tanggal keputusan antara hari versi dibuat dan hari ini. Periksa tanggalnya.'
	)

export const decreeNumberTaken = () =>
	new Refusal(
		409,
		'plan.decree_number_taken',
		'Nomor keputusan ini sudah dipakai. Periksa nomornya di buku agenda.'
	)

export const guardReasonGone = () =>
	new Refusal(
		409,
		'plan.guard_reason_gone',
		'Alasan hanya untuk hal yang masih terbuka pada konsep. Muat ulang halaman.'
	)

export const versionClosed = () =>
	new Refusal(
		409,
		'plan.version_closed',
		'Versi ini sudah tidak dipakai. Tulis komentar pada versi yang terbaru.'
	)

export const commentUnknown = () =>
	new Refusal(404, 'plan.comment_unknown', 'Komentar ini tidak ditemukan. Muat ulang halaman.')

export const addresseeUnknown = () =>
	new Refusal(
		422,
		'plan.addressee_unknown',
		'Orang itu belum terlibat pada versi ini. Pilih dari daftarnya.'
	)

export const duePast = () =>
	new Refusal(422, 'plan.due_past', 'Hari itu sudah lewat. Tulis hari ini atau sesudahnya.')

export const notYoursToResolve = () =>
	new Refusal(
		403,
		'plan.not_yours_to_resolve',
		'Komentar ditutup penulisnya, atau yang ditanya sesudah menjawab. Tulis jawabannya dulu.'
	)

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
