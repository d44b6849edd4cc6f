import { Refusal } from '#platform/refusal.ts'

export const versionNone = (year: number) =>
	new Refusal(
		409,
		'plan.version_none',
		`Rencana ${year} belum punya versi. Terima dahulu salah satu susunan sebagai konsep.`
	)

export const notDecreed = () =>
	new Refusal(
		409,
		'plan.not_decreed',
		'Rencana ini belum ditetapkan. Tunggu penetapan kepala daerah, lalu terbitkan keputusannya.'
	)

export const notVerified = () =>
	new Refusal(
		409,
		'plan.not_verified',
		'Rencana ini belum diverifikasi. Surat pengantar dapat terbit sesudah verifikasi.'
	)

export const notSubmitted = () =>
	new Refusal(
		409,
		'plan.not_submitted',
		'Rencana ini belum diajukan. Surat pengantar dapat terbit sesudah Sekretaris Daerah mengajukannya.'
	)

export const meetingNone = () =>
	new Refusal(
		409,
		'plan.meeting_none',
		'Rapat verifikasi belum dijadwalkan. Isi dahulu tanggal, jam, dan tempatnya.'
	)

export const meetingAhead = () =>
	new Refusal(
		409,
		'plan.meeting_ahead',
		'Rapat ini belum berlangsung. Berita acara dapat terbit sesudah rapat.'
	)

export const outcomeNone = () =>
	new Refusal(
		409,
		'plan.outcome_none',
		'Kesimpulan rapat belum ditulis. Tulis dahulu di halaman rapat verifikasi.'
	)

export const recapAgencyUnknown = () =>
	new Refusal(
		404,
		'plan.recap_agency_unknown',
		'Perangkat daerah ini tidak punya pegawai. Pilih dari daftar rekapitulasi.'
	)

export const paperStands = (number: string | null) =>
	new Refusal(
		409,
		'plan.paper_stands',
		number
			? `Naskah ini sudah terbit dengan nomor ${number}. Cabut dahulu bila isinya perlu diganti.`
			: 'Naskah ini sudah terbit. Cabut dahulu bila isinya perlu diganti.'
	)

export const officialNone = () =>
	new Refusal(
		409,
		'plan.official_none',
		'Nama pejabat yang menandatangani belum diisi. Minta administrator melengkapinya di halaman Atur.'
	)

export const signedByPen = () =>
	new Refusal(
		409,
		'plan.signed_by_pen',
		'Naskah ini terbit untuk tanda tangan basah. Cetak, lalu tandatangani lembarannya.'
	)
