import type { Constraints } from '#platform/database/constraints.ts'
import { clock, dateTime } from '#platform/i18n/format.ts'
import { Refusal } from '#platform/refusal.ts'

export const batchNotHeld = () =>
	new Refusal(
		409,
		'training.not_held',
		'Angkatan ini tidak dilaksanakan, jadi tidak ada sertifikatnya. Buka dahulu dan isi sesinya.'
	)

export const batchGoesOn = (endsAt: Date) =>
	new Refusal(
		409,
		'training.goes_on',
		`Angkatan ini baru selesai ${dateTime(endsAt)}. Terbitkan sertifikatnya sesudah itu.`
	)

export const nobodyEarned = () =>
	new Refusal(
		409,
		'training.nobody_earned',
		'Belum ada peserta lain yang memenuhi syarat. Lengkapi dahulu kehadirannya.'
	)

export const notEarned = () =>
	new Refusal(
		409,
		'training.not_earned',
		'Kehadiran Anda belum memenuhi syarat kegiatan ini. Tanyakan kepada panitianya.'
	)

export const certificateUnknown = () =>
	new Refusal(
		404,
		'training.certificate_unknown',
		'Tidak ada sertifikat dengan nomor atau kode ini. Periksa lagi tulisannya.'
	)

export const certificateRevoked = () =>
	new Refusal(
		409,
		'training.certificate_revoked',
		'Sertifikat ini sudah dicabut. Terbitkan yang baru bila masih diperlukan.'
	)

export const nameDiffers = () =>
	new Refusal(
		422,
		'training.name_differs',
		'Nama itu tidak sama dengan nama pada sertifikat ini. Tuliskan seperti yang tercetak.'
	)

export const sameName = () =>
	new Refusal(
		409,
		'training.same_name',
		'Nama dan angkanya masih sama. Perbaiki dahulu data pegawainya, lalu terbitkan ulang.'
	)

export const wrongFile = () =>
	new Refusal(
		422,
		'training.wrong_file',
		'Berkas ini bukan sertifikat dari kami. Unggah PDF atau kredensial yang Anda terima.'
	)

export const otherPaper = () =>
	new Refusal(
		422,
		'training.other_paper',
		'Berkas ini naskah kami, tetapi bukan sertifikat. Periksa di halaman Periksa naskah.'
	)

export const tooManyChecks = (till: Date) =>
	new Refusal(
		429,
		'training.too_many_checks',
		`Sudah banyak pemeriksaan dari jaringan ini. Coba lagi sesudah pukul ${clock(till)}.`
	)

export const tooManyLines = (most: number) =>
	new Refusal(
		422,
		'training.too_many_lines',
		`Paling banyak ${most} baris sekali periksa. Bagi daftar Anda, lalu kirim satu per satu.`
	)

export const noLines = () =>
	new Refusal(
		422,
		'training.no_lines',
		'Belum ada nomor yang terbaca. Tulis satu nomor atau kode pada tiap baris.'
	)

export const keyLost = () =>
	new Refusal(
		503,
		'training.key_lost',
		'Kunci kredensial tidak terbuka di mesin ini. Pulihkan folder data Bina, atau ganti kuncinya.'
	)

export const noCredential = () =>
	new Refusal(
		404,
		'training.no_credential',
		'Sertifikat ini terbit tanpa kredensial digital. Minta penyelenggara menerbitkannya ulang.'
	)

export const httpsMissing = () =>
	new Refusal(
		404,
		'training.https_missing',
		'Kredensial digital belum diterbitkan di sini. Ia perlu alamat https.'
	)

const standsAlready = () =>
	new Refusal(
		409,
		'training.certificate_stands',
		'Peserta ini sudah punya sertifikat yang berlaku. Muat ulang daftarnya.'
	)

/** What PostgreSQL refuses, by the constraint's name. */
export const certificateConstraints: Constraints = {
	training_certificate_standing: standsAlready,
	training_certificate_replaces_id_key: standsAlready
}
