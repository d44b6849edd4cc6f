import type { Constraints } from '#platform/database/constraints.ts'
import { listing } from '#platform/i18n/format.ts'
import { Refusal } from '#platform/refusal.ts'
import { competencyUnknown } from './refusals.ts'

export const tooFast = () =>
	new Refusal(
		429,
		'needs.too_fast',
		'Formulir ini datang sangat cepat. Periksa isinya sebentar, lalu kirim sekali lagi.'
	)

export const tooManySent = (most: number) =>
	new Refusal(
		429,
		'needs.too_many_sent',
		`Dari jaringan ini sudah ada ${most} kiriman hari ini. Kirim lagi besok, atau datang ke kantor kami.`
	)

export const codeUnknown = () =>
	new Refusal(
		404,
		'needs.code_unknown',
		'Kode ini tidak kami kenal. Periksa lagi sepuluh huruf dan angkanya.'
	)

export const unitUnknown = () =>
	new Refusal(
		422,
		'needs.message_unit_unknown',
		'Unit ini tidak ada di daftar. Cari dan pilih lagi.'
	)

export const answerUnknown = () =>
	new Refusal(404, 'needs.answer_unknown', 'Jawaban ini tidak ada di daftar umum.')

export const messageUnknown = () =>
	new Refusal(
		404,
		'needs.message_unknown',
		'Pesan warga ini tidak ada di antara yang Anda tangani. Kembali ke daftar.'
	)

export const messageHidden = () =>
	new Refusal(
		409,
		'needs.message_hidden',
		'Pesan ini sedang disembunyikan. Tampilkan lagi dulu, lalu lanjutkan.'
	)

export const notAnsweredYet = () =>
	new Refusal(
		409,
		'needs.not_answered',
		'Pesan ini belum dijawab. Tulis jawabannya dulu, lalu tutup.'
	)

export const namesPeople = (found: readonly string[]) =>
	new Refusal(
		409,
		'needs.names_people',
		`Ada yang menyebut orang: ${listing(found.slice(0, 3))}. Ganti, atau centang bahwa Anda sudah memeriksanya.`
	)

export const leadsToPeople = (found: readonly string[]) =>
	new Refusal(
		409,
		'needs.leads_to_people',
		`Masih ada yang menunjuk orang: ${listing(found.slice(0, 3))}. Ganti dulu, lalu coba lagi.`
	)

export const caseUnknown = () =>
	new Refusal(
		404,
		'needs.case_unknown',
		'Kasus ini tidak ada di bank kasus. Cari lagi dari daftarnya.'
	)

export const caseWithdrawn = () =>
	new Refusal(
		409,
		'needs.case_unpublished',
		'Kasus ini belum terbit. Terbitkan dulu, baru pakai dalam pelatihan.'
	)

export const messageConstraints: Constraints = {
	needs_message_agency_id_fkey: unitUnknown,
	needs_message_forwarded_to_fkey: unitUnknown,
	needs_message_competency_id_fkey: competencyUnknown,
	needs_case_competency_id_fkey: competencyUnknown,
	needs_case_message_id_fkey: messageUnknown
}
