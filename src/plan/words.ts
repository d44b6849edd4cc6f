import type { DayKind, UnitKind } from './calendar.ts'
import type { CompositionState, Goal, Method, Origin, Partner, Pattern } from './model.ts'

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
