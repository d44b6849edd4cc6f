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
