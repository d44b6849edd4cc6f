import { number } from '#platform/i18n/format.ts'
import { Refusal } from '#platform/refusal.ts'

export const cellUnknown = () =>
	new Refusal(
		404,
		'needs.cell_unknown',
		'Sel ini tidak ditemukan. Pilih lagi dari peta kesenjangan.'
	)

export const notComputed = () =>
	new Refusal(
		404,
		'needs.not_computed',
		'Kesenjangan belum pernah dihitung. Unggah daftar pegawai lebih dahulu.'
	)

export const personUnknown = () =>
	new Refusal(
		404,
		'needs.person_unknown',
		'Pegawai ini tidak ada di daftar pegawai. Cari lagi dari daftar kewajiban.'
	)

export const waiverTwice = () =>
	new Refusal(
		409,
		'needs.waiver_twice',
		'Kewajiban ini sudah dikecualikan. Muat ulang halaman untuk melihat alasannya.'
	)

export const waiverGone = () =>
	new Refusal(
		404,
		'needs.waiver_gone',
		'Pengecualian ini sudah dicabut. Muat ulang halaman untuk melihat keadaannya.'
	)

export const unitUnknown = () =>
	new Refusal(
		404,
		'needs.unit_unknown',
		'Unit layanan ini tidak ada di daftar Anda. Pilih lagi dari daftar SKM.'
	)

export const surveyUnknown = () =>
	new Refusal(
		404,
		'needs.survey_unknown',
		'Hasil survei ini sudah diganti atau dihapus. Buka lagi halaman unitnya.'
	)

export const surveyTwice = ({ year, ikm }: { year: number; ikm: number }) =>
	new Refusal(
		409,
		'needs.survey_twice',
		`Unit ini sudah punya hasil ${year} untuk periode itu, IKM ${number(ikm, 2)}. Betulkan dari halaman unitnya.`
	)

export const surveysMissing = () =>
	new Refusal(
		422,
		'needs.surveys_missing',
		'Berkas ini tidak berisi hasil SKM. Perlu kolom unit layanan dan U1 sampai U9.'
	)

export const surveysUnread = () =>
	new Refusal(404, 'needs.surveys_unread', 'Berkas ini belum selesai dibaca. Unggah sekali lagi.')

export const noSurveysToUndo = () =>
	new Refusal(
		409,
		'needs.no_surveys_to_undo',
		'Tidak ada hasil dari berkas ini yang masih tersimpan. Muat ulang halaman.'
	)

export const needUnknown = () =>
	new Refusal(
		404,
		'needs.need_unknown',
		'Usul kebutuhan ini tidak ada lagi, sebab hasil surveinya diganti. Buka lagi halaman unitnya.'
	)

export const competencyUnknown = () =>
	new Refusal(
		422,
		'needs.competency_unknown',
		'Kompetensi ini tidak ada di kamus. Pilih lagi dari daftar.'
	)

export const agencyUnknown = () =>
	new Refusal(
		422,
		'needs.agency_unknown',
		'Perangkat daerah ini tidak ada di daftar. Pilih lagi dari daftar.'
	)

export const targetUnknown = () =>
	new Refusal(404, 'needs.target_unknown', 'Sasaran RPJMD ini tidak ditemukan. Pilih dari daftar.')

export const targetTwice = () =>
	new Refusal(
		409,
		'needs.target_twice',
		'Sasaran lain sudah memakai kode ini. Tulis kode yang berbeda.'
	)

export const weightsUnchanged = () =>
	new Refusal(
		409,
		'needs.weights_unchanged',
		'Bobotnya sama dengan yang berlaku. Ubah paling sedikit satu, lalu simpan lagi.'
	)

export const rpjmdConstraints = { needs_rpjmd_target_code: targetTwice }
