import type { Basis, ComponentKind } from './costs.ts'
import type { Feature } from './ledger.ts'
import type { DocumentKind, SpendingKind } from './spending.ts'
import type { DayKind, UnitKind } from './calendar.ts'
import { employeeKinds, tiers, type EmployeeKind, type Sex, type Tier } from '#people/model.ts'
import { employeeKindWords, sexWords, tierWords } from '#people/words.ts'
import type {
	CompositionState,
	FairTrait,
	Goal,
	Method,
	Origin,
	Partner,
	Pattern
} from './model.ts'

/** The goals in the words of the city's programme. */
export const goalWords: Record<Goal, string> = {
	kompetensi: 'Meningkatkan kompetensi pegawai dalam menjalankan tugas dan fungsi pemerintahan',
	etika: 'Membangun sikap profesionalisme dan etika kerja yang tinggi',
	'inovasi-kolaborasi': 'Menciptakan budaya kerja yang inovatif dan kolaboratif',
	pelayanan: 'Memberikan layanan publik yang lebih baik dan efektif'
}

/** For tables. */
export const goalShort: Record<Goal, string> = {
	kompetensi: 'Kompetensi',
	etika: 'Etika kerja',
	'inovasi-kolaborasi': 'Inovasi dan kolaborasi',
	pelayanan: 'Pelayanan publik'
}

export const methodWords: Record<Method, string> = {
	training: 'Pelatihan',
	workshop: 'Workshop',
	seminar: 'Seminar',
	mentoring: 'Mentoring',
	coaching: 'Coaching',
	community: 'Bersama warga',
	joint: 'Lintas perangkat daerah'
}

export const patternWords: Record<Pattern, string> = {
	mandiri: 'Mandiri',
	kontribusi: 'Kontribusi',
	fasilitasi: 'Fasilitasi',
	kerja_sama: 'Kerja sama',
	pengiriman: 'Pengiriman'
}

export const originWords: Record<Origin, string> = {
	house: 'Perkiraan sendiri',
	evaluation: 'Hasil evaluasi',
	literature: 'Kepustakaan'
}

export const roleWords: Record<Partner['role'], string> = { host: 'Tuan rumah', partner: 'Mitra' }

export const stateWords: Record<CompositionState, string> = {
	queued: 'Menunggu giliran',
	running: 'Sedang disusun',
	done: 'Selesai',
	failed: 'Terhenti',
	cancelled: 'Dihentikan'
}

export const stateTones: Record<CompositionState, 'ok' | 'info' | 'warn' | 'idle'> = {
	queued: 'idle',
	running: 'info',
	done: 'ok',
	failed: 'warn',
	cancelled: 'idle'
}

export const dayKindWords: Record<DayKind, string> = {
	holiday: 'Libur nasional',
	joint_leave: 'Cuti bersama',
	ramadan: 'Ramadan',
	fiscal_closing: 'Tutup anggaran',
	other: 'Lain'
}

export const unitKindWords: Record<UnitKind, string> = {
	usual: 'Unit lain',
	counter: 'Unit layanan loket',
	school: 'Sekolah',
	health_centre: 'Puskesmas'
}

export const componentWords: Record<ComponentKind | 'whole', string> = {
	speaker: 'Honorarium narasumber',
	moderator: 'Honorarium moderator',
	committee: 'Honorarium panitia',
	meals: 'Konsumsi',
	travel: 'Perjalanan',
	lodging: 'Akomodasi',
	venue: 'Sewa tempat dan alat',
	materials: 'Bahan dan alat tulis',
	contribution: 'Kontribusi',
	certificate: 'Sertifikat dan ujian',
	other: 'Lain-lain',
	whole: 'Belum dirinci'
}

export const basisWords: Record<Basis, string> = { batch: 'per angkatan', head: 'per peserta' }

export const documentWords: Record<DocumentKind, string> = {
	spk: 'SPK (komitmen)',
	spj: 'SPJ',
	sp2d: 'SP2D',
	other: 'Bukti lain'
}

export const spendingWords: Record<SpendingKind, string> = {
	commitment: 'Komitmen',
	realisation: 'Realisasi'
}

/** Whom a floor of fairness is for. */
export const fairWords = {
	female: 'Perempuan',
	remote: 'Daerah terpencil',
	disability: 'Penyandang disabilitas',
	...Object.fromEntries(employeeKinds.map((kind) => [`kind:${kind}`, employeeKindWords[kind]])),
	...Object.fromEntries(tiers.map((tier) => [`tier:${tier}`, tierWords[tier]]))
} as Record<FairTrait, string>

/** What the ledger of hours and money is told apart by. */
export const featureWords: Record<Feature, string> = {
	sex: 'Jenis kelamin',
	kind: 'Jenis pegawai',
	tier: 'Jenjang',
	age: 'Umur',
	district: 'Kecamatan',
	agency: 'Perangkat daerah'
}

/** Bands of age, in whole years at the end of the year. */
export const ageWords = {
	'0': 'Di bawah 30 tahun',
	'30': '30–39 tahun',
	'40': '40–49 tahun',
	'50': '50 tahun ke atas'
} as const

/** A group of the ledger, as people read it. */
export function groupWord(feature: Feature, value: string | null): string {
	if (value === null) return 'Kelompok kecil, digabung'
	switch (feature) {
		case 'sex':
			return sexWords[value as Sex]
		case 'kind':
			return employeeKindWords[value as EmployeeKind]
		case 'tier':
			return tierWords[value as Tier]
		case 'age':
			return ageWords[value as keyof typeof ageWords]
		case 'district':
			return value || 'Belum diketahui'
		case 'agency':
			return value
	}
}
