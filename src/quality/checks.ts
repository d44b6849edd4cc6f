import type { CheckCode, Dimension, Finding } from './model.ts'

/** Records not confirmed, and assessments not repeated, for longer than this are old. Source: docs/rules.md#mutu-data. */
export const RECORD_DAYS = 365
export const ASSESSMENT_YEARS = 3

type Place = Pick<Finding, 'employeeId' | 'positionId' | 'agencyId'>

export type Check = {
	dimension: Dimension
	/** What is amiss, in a few words. */
	label: string
	/** When it is amiss, in a sentence. */
	meaning: string
	/** Of whom it is asked, in words: what is divided by. */
	asked: string
	/** Where the planner mends it. */
	mend: (place: Place) => string
}

const record = ({ employeeId }: Place) => `/pegawai/${employeeId}/ubah`
const position = ({ positionId }: Place) => `/pegawai/jabatan/${positionId}/ubah`
const agency = ({ agencyId }: Place) => `/pegawai/perangkat-daerah/${agencyId}/ubah`
const assessment = ({ employeeId }: Place) => `/pegawai/${employeeId}/penilaian`
const hours = ({ employeeId }: Place) => `/kebutuhan/jam/${employeeId}`
const appraisals = () => '/kebutuhan/kinerja/impor'
const standards = () => '/pegawai/standar'

const ALL = 'semua pegawai aktif'
const PNS = 'PNS aktif'

const of =
	(dimension: Dimension) =>
	(label: string, meaning: string, asked: string, mend: Check['mend']): Check => ({
		dimension,
		label,
		meaning,
		asked,
		mend
	})
const complete = of('completeness')
const valid = of('validity')
const consistent = of('consistency')
const fresh = of('age')

/** Every check in words. What SQL makes of each stands in server/store/checks.ts under the same code. */
export const checks: Readonly<Record<CheckCode, Check>> = {
	education: complete('Pendidikan kosong', 'Jenjang pendidikan belum diisi.', ALL, record),
	rank: complete(
		'Golongan kosong',
		'Golongan atau pangkat belum diisi.',
		'PNS dan PPPK penuh waktu',
		record
	),
	appointed: complete(
		'TMT pengangkatan kosong',
		'Tanggal pengangkatan belum diisi dan tidak terbaca dari NIP.',
		ALL,
		record
	),
	supervisor: complete(
		'Atasan kosong',
		'Atasan langsung belum diisi.',
		'pegawai selain pimpinan tinggi',
		record
	),
	retirement: complete('Tanggal pensiun kosong', 'Tanggal pensiun belum diketahui.', ALL, record),
	email: complete(
		'Surel kosong',
		'Alamat surel belum diisi, jadi surat tidak sampai.',
		ALL,
		record
	),
	class: complete(
		'Kelas jabatan kosong',
		'Kelas jabatan yang dipegang belum diisi.',
		ALL,
		position
	),
	assessment: complete(
		'Belum pernah dinilai',
		'Belum ada satu pun kompetensi yang dinilai.',
		ALL,
		assessment
	),
	appraisal: complete(
		'SKP tahun lalu belum ada',
		'Predikat kinerja tahun lalu belum diimpor.',
		'pegawai yang diangkat sebelum tahun ini',
		appraisals
	),
	standard: complete(
		'Jabatan tanpa standar',
		'Standar yang berlaku tidak meminta apa pun dari jabatan atau jenjangnya.',
		ALL,
		standards
	),
	birth_nip: valid(
		'Tanggal lahir lain dari NIP',
		'Tanggal lahir tidak sama dengan delapan angka pertama NIP.',
		ALL,
		record
	),
	sex_nip: valid(
		'Jenis kelamin lain dari NIP',
		'Jenis kelamin tidak sama dengan angka ke-15 NIP.',
		ALL,
		record
	),
	appointed_nip: valid(
		'TMT lain dari NIP',
		'Bulan pengangkatan tidak sama dengan angka ke-9 sampai 14 NIP.',
		`${PNS} yang TMT-nya terisi`,
		record
	),
	appointed_young: valid(
		'Diangkat sebelum 18 tahun',
		'Menurut tanggal lahir dan TMT, umurnya belum 18 tahun ketika diangkat.',
		'pegawai yang TMT-nya diketahui',
		record
	),
	rank_kind: valid(
		'Golongan bukan untuk jenisnya',
		'PNS memakai golongan berhuruf (III/a), PPPK memakai angka saja (IX).',
		'pegawai yang golongannya terisi',
		record
	),
	twin: consistent(
		'Mungkin tercatat dua kali',
		'Ada pegawai aktif lain dengan nama dan tanggal lahir NIP yang sama.',
		ALL,
		record
	),
	retired: consistent(
		'Lewat usia pensiun, masih aktif',
		'Tanggal pensiunnya sudah lewat, tetapi statusnya masih aktif.',
		'pegawai yang tanggal pensiunnya diketahui',
		record
	),
	rank_tier: consistent(
		'Golongan di luar jenjang',
		'Golongan tidak lazim bagi jenjang fungsionalnya. Batasnya belum terkonfirmasi.',
		'PNS fungsional keahlian yang golongannya terisi',
		record
	),
	supervisor_elsewhere: consistent(
		'Atasan dari perangkat daerah lain',
		'Atasannya bekerja di perangkat daerah lain.',
		'pegawai beratasan, selain pimpinan perangkat daerah',
		record
	),
	supervisor_gone: consistent(
		'Atasan tidak aktif lagi',
		'Atasannya sudah pensiun, pindah, atau tidak aktif.',
		'pegawai yang atasannya terisi',
		record
	),
	supervisor_circle: consistent(
		'Saling menjadi atasan',
		'Ia dan atasannya tercatat saling menjadi atasan.',
		'pegawai yang atasannya terisi',
		record
	),
	agency_closed: consistent(
		'Unit sudah nonaktif',
		'Ia masih tercatat di unit yang sudah dinonaktifkan.',
		ALL,
		agency
	),
	position_closed: consistent(
		'Jabatan sudah nonaktif',
		'Ia masih memegang jabatan yang sudah dinonaktifkan.',
		ALL,
		position
	),
	hours_bare: consistent(
		'JP tanpa asal-usul',
		'Ada JP yang diakui tanpa penyelenggara dan tanpa nomor sertifikat.',
		ALL,
		hours
	),
	record_old: fresh(
		'Data lama',
		'Datanya tidak diubah dan tidak dibenarkan impor selama lebih dari setahun.',
		ALL,
		record
	),
	assessment_old: fresh(
		'Penilaian lama',
		'Penilaian kompetensinya yang terakhir berumur lebih dari tiga tahun.',
		'pegawai yang pernah dinilai',
		assessment
	)
}
