import type {
	Act,
	MergeState,
	Predicate,
	ProposalState,
	Step,
	TargetKind,
	Urgency
} from './model.ts'
import type { Part } from './rules.ts'

export const stateWords: Record<ProposalState, string> = {
	draft: 'Konsep',
	proposed: 'Diusulkan',
	returned: 'Dikembalikan',
	verified: 'Diverifikasi',
	validated: 'Divalidasi',
	planned: 'Masuk rencana',
	rejected: 'Ditolak',
	withdrawn: 'Ditarik',
	merged: 'Digabung'
}

export const stateTones: Record<ProposalState, 'ok' | 'info' | 'warn' | 'bad' | 'idle'> = {
	draft: 'idle',
	proposed: 'info',
	returned: 'warn',
	verified: 'info',
	validated: 'info',
	planned: 'ok',
	rejected: 'bad',
	withdrawn: 'idle',
	merged: 'idle'
}

export const urgencyWords: Record<Urgency, string> = {
	normal: 'Biasa',
	soon: 'Penting tahun ini',
	urgent: 'Mendesak'
}

export const targetKindWords: Record<TargetKind, string> = {
	agency: 'Sasaran perangkat daerah',
	rpjmd: 'Sasaran RPJMD'
}

export const actWords: Record<Act, string> = {
	draft: 'Mulai ditulis',
	edit: 'Diubah',
	submit: 'Diusulkan',
	verify: 'Diverifikasi',
	validate: 'Divalidasi',
	return: 'Dikembalikan untuk diperbaiki',
	reject: 'Ditolak',
	withdraw: 'Ditarik pengusul',
	merge: 'Digabung',
	split: 'Dipisahkan lagi',
	plan: 'Masuk rencana',
	unplan: 'Keluar dari rencana'
}

/** Labels of the buttons. */
export const stepVerbs: Record<Step, string> = {
	submit: 'Kirim usulan',
	verify: 'Verifikasi',
	validate: 'Validasi',
	return: 'Kembalikan',
	reject: 'Tolak',
	withdraw: 'Tarik usulan'
}

export const partWords: Record<Part, string> = {
	title: 'kebutuhan',
	competencyId: 'kompetensi',
	evidence: 'bukti',
	targetKind: 'jenis sasaran',
	target: 'sasaran',
	formCode: 'bentuk kegiatan',
	urgency: 'urgensi',
	people: 'orang atau jabatan'
}

export const mergeStateWords: Record<MergeState, string> = {
	asked: 'Menunggu jawaban',
	done: 'Sudah digabung',
	refused: 'Tidak disetujui',
	cancelled: 'Dibatalkan'
}

export const predicateWords: Record<Predicate, string> = {
	sangat_baik: 'Sangat Baik',
	baik: 'Baik',
	butuh_perbaikan: 'Butuh Perbaikan',
	kurang: 'Kurang',
	sangat_kurang: 'Sangat Kurang'
}

/** 'U-014/2027': how people call a proposal. */
export const proposalLabel = ({ number, year }: { number: number; year: number }): string =>
	`U-${String(number).padStart(3, '0')}/${year}`
