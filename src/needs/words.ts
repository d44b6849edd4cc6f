import type { Letter, NeedState, SkmPeriod } from './skm.ts'
import type { MandateState, TrainingMandate, WaiverKind } from './mandate.ts'

/** Trainings that are owed, as the catalogue and its sheet name them. */
export const mandateWords: Record<TrainingMandate, string> = {
	pkn2: 'PKN II',
	pka: 'PKA',
	pkp: 'PKP',
	jf: 'Pelatihan fungsional',
	latsar: 'Latsar CPNS',
	orientasi: 'Orientasi PPPK'
}

export const mandateStateWords: Record<MandateState, string> = {
	owed: 'Belum',
	done: 'Sudah',
	exempt: 'Dianggap sudah',
	waived: 'Dikecualikan'
}

export const waiverWords: Record<WaiverKind, string> = {
	done_elsewhere: 'Sudah dipenuhi, buktinya di luar buku JP',
	excused: 'Tidak berlaku bagi pegawai ini'
}

/** U1 to U9. */
export const elementWords = [
	'Persyaratan',
	'Sistem, mekanisme, dan prosedur',
	'Waktu penyelesaian',
	'Biaya atau tarif',
	'Produk layanan',
	'Kompetensi pelaksana',
	'Perilaku pelaksana',
	'Sarana dan prasarana',
	'Penanganan pengaduan'
] as const

export const letterWords: Record<Letter, string> = {
	A: 'Sangat baik',
	B: 'Baik',
	C: 'Kurang baik',
	D: 'Tidak baik'
}

export const periodWords: Record<SkmPeriod, string> = {
	year: 'setahun',
	s1: 'semester I',
	s2: 'semester II',
	q1: 'triwulan I',
	q2: 'triwulan II',
	q3: 'triwulan III',
	q4: 'triwulan IV'
}

export const needStateWords: Record<NeedState, string> = {
	proposed: 'Menunggu keputusan',
	accepted: 'Diterima',
	set_aside: 'Dikesampingkan'
}
