import type { Field, FieldList } from '#platform/files/match-headers.ts'
import { looksLikeNip } from '#people/import/nip.ts'

/** What a list of past courses may tell. */
export type CourseField =
	| 'nip'
	| 'name'
	| 'title'
	| 'form'
	| 'organiser'
	| 'certificate'
	| 'startedOn'
	| 'completedOn'
	| 'year'
	| 'jp'
	| 'days'
	| 'scope'

const field = (name: CourseField, label: string, headers: string): Field<CourseField> => ({
	name,
	label,
	headers: headers.split(', ')
})

/**
 * Past courses as SIASN keeps them (`rw_kursus`, and `rw_diklat` for structural training) and as
 * BPS uploads its 20 JP. Headers are keys of `headerKey`, the best first.
 * Source: field names of the SIASN histories and of the BPS upload.
 */
export const courseColumns: FieldList<CourseField> = {
	fields: [
		{
			...field('nip', 'NIP', 'nip baru, nip, nip pegawai, nip nipppk, nip ni pppk, nip peserta'),
			required: true,
			looksRight: looksLikeNip
		},
		field('name', 'Nama', 'nama, nama pegawai, nama lengkap, nama peserta'),
		{
			...field(
				'title',
				'Nama kegiatan',
				'nama kursus, latihan struktural nama, nama diklat, nama kegiatan, nama pelatihan, nama diklat kursus, kegiatan, pelatihan, diklat, judul, judul kegiatan, judul pelatihan'
			),
			required: true
		},
		field(
			'form',
			'Bentuk',
			'jenis kursus nama, jenis diklat nama, jenis kursus, jenis diklat, bentuk, jalur, jenis, jenis kegiatan, jenis pelatihan, bentuk kegiatan, bentuk jalur'
		),
		field(
			'organiser',
			'Penyelenggara',
			'institusi penyelenggara, penyelenggara, institusi, lembaga penyelenggara, nama penyelenggara'
		),
		field(
			'certificate',
			'Nomor sertifikat',
			'no sertipikat, no sertifikat, nomor sertifikat, nomor sertipikat, nomor sttpp, no sttpp, nomor'
		),
		field('startedOn', 'Tanggal mulai', 'tanggal kursus, tanggal mulai, tgl mulai, tanggal, mulai'),
		field(
			'completedOn',
			'Tanggal selesai',
			'tanggal selesai kursus, tanggal selesai, tgl selesai, selesai, tanggal sertifikat, tgl sertifikat'
		),
		field('year', 'Tahun', 'tahun kursus, tahun, tahun diklat, tahun pelatihan'),
		field(
			'jp',
			'JP',
			'jumlah jam, jp, total jp, jumlah jp, jam pelajaran, jumlah jam pelajaran, jml jam, jml jp, durasi jp'
		),
		field('days', 'Hari', 'jumlah hari, hari, lama hari, jml hari'),
		field('scope', 'Nasional atau internasional', 'lingkup, cakupan, tingkat, skala, wilayah')
	],
	neverStored: [],
	unneeded:
		'no, no urut, id, pns id, latihan struktural id, jenis kursus id, jenis diklat id, jenis kursus sertifikat, path, keterangan, unit kerja, opd, jabatan, nip lama'.split(
			', '
		)
}
