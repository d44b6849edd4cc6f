import type { Correctable, CorrectionState } from './correction.ts'
import type * as people from './model.ts'

export const employeeKindWords: Record<people.EmployeeKind, string> = {
	pns: 'PNS',
	pppk: 'PPPK',
	pppk_paruh_waktu: 'PPPK Paruh Waktu'
}

export const sexWords: Record<people.Sex, string> = { male: 'Laki-laki', female: 'Perempuan' }

export const positionKindWords: Record<people.PositionKind, string> = {
	jpt: 'Pimpinan tinggi',
	administrator: 'Administrator',
	pengawas: 'Pengawas',
	fungsional: 'Fungsional',
	pelaksana: 'Pelaksana'
}

export const tierWords: Record<people.Tier, string> = {
	jpt_utama: 'JPT Utama',
	jpt_madya: 'JPT Madya',
	jpt_pratama: 'JPT Pratama',
	administrator: 'Administrator',
	pengawas: 'Pengawas',
	ahli_utama: 'Ahli Utama',
	ahli_madya: 'Ahli Madya',
	ahli_muda: 'Ahli Muda',
	ahli_pertama: 'Ahli Pertama',
	penyelia: 'Penyelia',
	mahir: 'Mahir',
	terampil: 'Terampil',
	pemula: 'Pemula',
	pelaksana: 'Pelaksana'
}

export const educationWords: Record<people.Education, string> = {
	s3: 'S-3',
	s2: 'S-2',
	s1: 'S-1',
	d4: 'D-IV',
	d3: 'D-III',
	d2: 'D-II',
	d1: 'D-I',
	slta: 'SLTA sederajat',
	sltp: 'SLTP sederajat',
	sd: 'SD sederajat'
}

export const employeeStatusWords: Record<people.EmployeeStatus, string> = {
	active: 'Aktif',
	retired: 'Pensiun',
	moved: 'Pindah',
	inactive: 'Tidak aktif'
}

export const agencyKindWords: Record<people.AgencyKind, string> = {
	agency: 'Perangkat daerah',
	unit: 'Unit kerja',
	school: 'Sekolah',
	health_centre: 'Puskesmas',
	district: 'Kecamatan',
	ward: 'Kelurahan',
	village: 'Desa'
}

export const familyWords: Record<people.CompetencyFamily, string> = {
	managerial: 'Manajerial',
	sociocultural: 'Sosial kultural',
	technical: 'Teknis',
	governmental: 'Pemerintahan'
}

export const assessmentSourceWords: Record<people.AssessmentSource, string> = {
	assessment_centre: 'Pusat asesmen',
	supervisor: 'Penilaian atasan',
	self: 'Penilaian diri',
	test: 'Tes',
	other: 'Sumber lain'
}

export const certaintyWords: Record<people.Certainty, string> = {
	A: 'Sesuai naskah aturan',
	B: 'Dari sumber kedua',
	unconfirmed: 'Belum terkonfirmasi',
	house: 'Kebijakan sendiri'
}

/** Ranks of PNS by their letter, as people write them after it. PPPK have a number alone. */
export const rankWords: Readonly<Record<string, string>> = {
	'I/a': 'Juru Muda',
	'I/b': 'Juru Muda Tk.I',
	'I/c': 'Juru',
	'I/d': 'Juru Tk.I',
	'II/a': 'Pengatur Muda',
	'II/b': 'Pengatur Muda Tk.I',
	'II/c': 'Pengatur',
	'II/d': 'Pengatur Tk.I',
	'III/a': 'Penata Muda',
	'III/b': 'Penata Muda Tk.I',
	'III/c': 'Penata',
	'III/d': 'Penata Tk.I',
	'IV/a': 'Pembina',
	'IV/b': 'Pembina Tk.I',
	'IV/c': 'Pembina Utama Muda',
	'IV/d': 'Pembina Utama Madya',
	'IV/e': 'Pembina Utama'
}

export const pppkRanks = [
	'I',
	'II',
	'III',
	'IV',
	'V',
	'VI',
	'VII',
	'VIII',
	'IX',
	'X',
	'XI',
	'XII',
	'XIII',
	'XIV',
	'XV',
	'XVI',
	'XVII'
] as const

/** 'Penata Tk.I, III/d'; a PPPK's 'Golongan IX'; anything else as it is stored. */
export const rankText = (rank: string): string =>
	rankWords[rank]
		? `${rankWords[rank]}, ${rank}`
		: (pppkRanks as readonly string[]).includes(rank)
			? `Golongan ${rank}`
			: rank

/** 'Analis SDM Aparatur, Ahli Muda'; the tier stands alone where the title says it already or is not a functional one. */
export function positionText({
	title,
	kind,
	tier
}: {
	title: string
	kind: people.PositionKind
	tier: people.Tier
}): string {
	const word = tierWords[tier]
	return kind !== 'fungsional' || title.toLowerCase().includes(word.toLowerCase())
		? title
		: `${title}, ${word}`
}

/** '', '1', '1,5': levels assessed have halves. */
export const levelText = (level: number): string => String(level).replace('.', ',')

/** Fields that people may ask to have mended, as they call them. */
export const correctableWords: Record<Correctable, string> = {
	nip: 'NIP',
	name: 'Nama tanpa gelar',
	frontTitle: 'Gelar depan',
	backTitle: 'Gelar belakang',
	rank: 'Golongan',
	education: 'Pendidikan terakhir',
	educationName: 'Jurusan',
	agencyId: 'Unit kerja',
	positionId: 'Jabatan',
	supervisor: 'Atasan langsung',
	district: 'Kecamatan tempat kerja',
	email: 'Surel',
	phone: 'Telepon'
}

export const correctionStateWords: Record<CorrectionState, string> = {
	waiting: 'Menunggu',
	accepted: 'Diterima',
	refused: 'Ditolak',
	withdrawn: 'Ditarik'
}

export const correctionStateTones: Record<CorrectionState, 'info' | 'ok' | 'bad' | 'idle'> = {
	waiting: 'info',
	accepted: 'ok',
	refused: 'bad',
	withdrawn: 'idle'
}
