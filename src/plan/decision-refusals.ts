/** Every "no" on the way from draft to decree, and in what is said about a version. */
import { dateTime, listing } from '#platform/i18n/format.ts'
import { Refusal } from '#platform/refusal.ts'
import { dutyWords, stepDone } from './decision-words.ts'
import type { Duty, RecordedStep } from './decision.ts'

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
