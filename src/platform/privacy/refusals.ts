import { number } from '../i18n/format.ts'
import { Refusal } from '../refusal.ts'

export const ruleUnknown = () =>
	new Refusal(404, 'privacy.rule_unknown', 'Aturan ini tidak ditemukan. Lihat lagi daftarnya.')

export const keptTooShort = (least: number) =>
	new Refusal(
		422,
		'privacy.kept_too_short',
		`Data ini disimpan paling sedikit ${number(least)} hari. Tuliskan angka yang lebih besar.`
	)

export const processingFixed = () =>
	new Refusal(
		409,
		'privacy.processing_fixed',
		'Bagian ini bersandar pada aturan yang sudah dipastikan. Hanya kebijakan sendiri dapat diubah.'
	)

export const incidentUnknown = () =>
	new Refusal(404, 'privacy.incident_unknown', 'Insiden ini tidak ditemukan. Lihat lagi daftarnya.')

export const incidentClosed = () =>
	new Refusal(
		409,
		'privacy.incident_closed',
		'Insiden ini sudah ditutup dan tidak dapat diubah. Catat insiden baru bila perlu.'
	)

export const incidentOpenSteps = (open: number) =>
	new Refusal(
		409,
		'privacy.incident_open_steps',
		`Masih ada ${number(open)} langkah yang terbuka. Selesaikan atau tandai tidak perlu, lalu tutup.`
	)

export const knownInFuture = () =>
	new Refusal(
		422,
		'privacy.known_in_future',
		'Waktu diketahui belum tiba. Periksa lagi tanggal dan jamnya.'
	)

export const stepUnknown = () =>
	new Refusal(404, 'privacy.step_unknown', 'Langkah ini tidak dikenal. Muat ulang halaman.')
