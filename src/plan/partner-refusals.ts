import type { Constraints } from '#platform/database/constraints.ts'
import { rupiah } from '#platform/i18n/format.ts'
import { Refusal } from '#platform/refusal.ts'

export const partnerUnknown = () =>
	new Refusal(
		404,
		'plan.partner_unknown',
		'Mitra ini tidak ada di daftar. Pilih dari daftar mitra masyarakat.'
	)

export const partnerTwice = () =>
	new Refusal(
		409,
		'plan.partner_twice',
		'Mitra dengan nama dan tempat ini sudah tercatat. Buka yang sudah ada.'
	)

export const consentWithdrawn = () =>
	new Refusal(
		409,
		'plan.partner_withdrawn',
		'Mitra ini sudah menarik persetujuannya. Datanya tidak dapat dipakai lagi.'
	)

export const offerWithoutContact = () =>
	new Refusal(
		409,
		'plan.offer_no_contact',
		'Penawar ini tidak meninggalkan kontak, jadi belum ada persetujuannya. Jawab dulu tawarannya.'
	)

export const offerTaken = () =>
	new Refusal(
		409,
		'plan.offer_taken',
		'Tawaran ini sudah menjadi mitra. Cari di daftar mitra masyarakat.'
	)

export const overCeiling = (rate: number, ceiling: number) =>
	new Refusal(
		422,
		'plan.fee_over',
		`Honor ${rupiah(rate)} melebihi batas ${rupiah(ceiling)}. Turunkan, atau tulis alasannya.`
	)

export const baseMissing = () =>
	new Refusal(
		422,
		'plan.fee_base',
		'Batas harga peran ini belum diisi. Tuliskan dasar harganya di kolom alasan.'
	)

export const priceUnknown = () =>
	new Refusal(
		422,
		'plan.fee_item',
		'Barang standar harga ini tidak berlaku pada tahun itu. Pilih yang lain.'
	)

export const partUnknown = () =>
	new Refusal(
		404,
		'plan.part_unknown',
		'Keterlibatan mitra ini sudah tidak ada. Muat ulang halaman.'
	)

export const partTwice = () =>
	new Refusal(
		409,
		'plan.part_twice',
		'Mitra ini sudah punya peran yang sama pada kegiatan itu. Ubah yang sudah ada.'
	)

export const invitationUnknown = () =>
	new Refusal(
		410,
		'plan.invitation_unknown',
		'Tautan ini tidak berlaku lagi. Minta tautan baru kepada penyelenggara.'
	)

/** What PostgreSQL refuses, by the constraint's name. */
export const partnerConstraints: Constraints = {
	plan_partner_name: partnerTwice,
	plan_partner_message_id_key: offerTaken,
	plan_partner_part_once: partTwice
}
