import type { Constraints } from '#platform/database/constraints.ts'
import { Refusal } from '#platform/refusal.ts'

export const evidenceMissing = () =>
	new Refusal(
		422,
		'hours.evidence_missing',
		'Pilih berkas sertifikat atau surat keterangannya, lalu simpan lagi.'
	)

export const evidenceLarge = () =>
	new Refusal(
		413,
		'hours.evidence_large',
		'Berkas ini lebih dari 5 MB. Perkecil atau foto ulang, lalu pilih lagi.'
	)

export const evidenceKind = () =>
	new Refusal(
		422,
		'hours.evidence_kind',
		'Berkas bukti harus PDF, JPG, atau PNG. Pilih berkas yang lain.'
	)

export const evidenceUnlike = () =>
	new Refusal(
		422,
		'hours.evidence_unlike',
		'Isi berkas ini tidak sesuai dengan namanya. Simpan ulang sebagai PDF, JPG, atau PNG.'
	)

export const claimUnknown = () =>
	new Refusal(
		404,
		'hours.claim_unknown',
		'Klaim ini tidak ditemukan. Buka lagi daftarnya, lalu pilih.'
	)

export const claimSettled = () =>
	new Refusal(
		409,
		'hours.claim_settled',
		'Klaim ini sudah dikirim atau diputuskan. Muat ulang halaman untuk melihat keadaannya.'
	)

export const claimNotSent = () =>
	new Refusal(
		409,
		'hours.claim_not_sent',
		'Klaim ini tidak lagi menunggu verifikasi. Muat ulang halaman.'
	)

export const claimTwice = () =>
	new Refusal(
		409,
		'hours.claim_twice',
		'Klaim dengan nama dan tanggal yang sama masih berjalan. Buka klaim itu dari daftar Anda.'
	)

export const alreadyCounted = () =>
	new Refusal(
		409,
		'hours.already_counted',
		'Kegiatan ini sudah tercatat, jadi tidak dihitung dua kali. Lihat catatan yang mirip di halaman ini.'
	)

export const ownClaim = () =>
	new Refusal(
		403,
		'hours.own_claim',
		'Ini klaim Anda sendiri. Minta petugas lain memverifikasinya.'
	)

export const needsLook = () =>
	new Refusal(
		409,
		'hours.needs_look',
		'Klaim ini perlu dilihat satu per satu. Buka klaimnya, lalu putuskan.'
	)

/** What PostgreSQL refuses of claims. */
export const claimConstraints: Constraints = { hours_claim_live: claimTwice }
