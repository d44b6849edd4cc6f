import { number } from '#platform/i18n/format.ts'
import { surenessOf, type Letter, type NeedState, type SkmPeriod, type SkmRules } from './skm.ts'
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

type Told = { year: number; period: SkmPeriod; respondents: number; ikm: number; letter: Letter }

/** A survey in one sentence: '2026 semester I: IKM 82,15 mutu B, 120 responden.' */
export function surveyText(
	{ year, period, respondents, ikm, letter }: Told,
	rules: SkmRules
): string {
	const when = `${year} ${periodWords[period]}`
	return surenessOf(respondents, rules) === 'hidden'
		? `${when}: kurang dari ${rules.fewestShown} responden, tidak ditampilkan.`
		: `${when}: IKM ${number(ikm, 2)} mutu ${letter}, ${number(respondents)} responden.`
}

/** A number without decimals that say nothing: 12, 2,5, 3,25. */
export const plain = (value: number, decimals = 2): string =>
	number(value, decimals).replace(/,?0+$/, '')
