import { number } from '#platform/i18n/format.ts'
import type {
	Act,
	Backing,
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
	leave: 'Mitra keluar',
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

type Standing = {
	state: ProposalState
	year: number
	plannedSeats: number | null
}

/** What comes next and who has to act; `who` is null where nobody has. */
export function nextStep({ state, year, plannedSeats }: Standing): {
	says: string
	who: string | null
} {
	switch (state) {
		case 'draft':
			return { says: 'Lengkapi isinya, lalu kirim.', who: 'Petugas perangkat daerah pengusul' }
		case 'proposed':
			return { says: 'Menunggu verifikasi.', who: 'Verifikator BKPSDM' }
		case 'returned':
			return {
				says: 'Perbaiki menurut alasannya, lalu kirim lagi.',
				who: 'Petugas perangkat daerah pengusul'
			}
		case 'verified':
			return { says: 'Menunggu validasi.', who: 'Sekretaris Daerah (PyB) atau perencana' }
		case 'validated':
			return {
				says: `Sudah divalidasi, dan ikut dipertimbangkan waktu rencana ${year} disusun.`,
				who: 'Perencana BKPSDM'
			}
		case 'planned':
			return {
				says: `Masuk rencana ${year}: ${plannedSeats ?? 0} kursi bagi pegawai pengusul pada kompetensi ini.`,
				who: null
			}
		case 'rejected':
			return {
				says: 'Ditolak. Kebutuhan ini dapat diusulkan lagi pada masa usulan berikutnya.',
				who: null
			}
		case 'withdrawn':
			return { says: 'Ditarik oleh pengusul.', who: null }
		case 'merged':
			return { says: 'Menjadi bagian usulan bersama. Ikuti kelanjutannya di sana.', who: null }
	}
}

const levels = (value: number) => number(value, 1)

/** What gaps say of all the people together, measured and estimated apart. */
export function gapSentence({ people, required, measured, estimated }: Backing): string {
	if (required === null)
		return 'Standar jabatan mereka tidak meminta kompetensi ini, jadi tidak ada kesenjangan yang dihitung.'
	const known =
		measured.people > 0
			? `${number(measured.lacking)} dari ${number(measured.people)} orang yang diukur di bawah syarat: rata-rata ${levels(measured.actual ?? 0)} dari ${levels(required)}.`
			: `Belum seorang pun dari ${number(people)} orang ini diukur.`
	const guessed =
		estimated.people > 0
			? ` ${number(estimated.people)} orang${measured.people > 0 ? ' lain' : ''} ditaksir kurang rata-rata ${levels(estimated.gap ?? 0)} tingkat.`
			: ''
	return known + guessed
}

/** What appraisals say of them. */
export function performanceSentence({ people, performance }: Backing): string {
	const { year, appraised, below } = performance
	if (appraised === 0 || year === null) return 'Predikat kinerja mereka belum diimpor.'
	return `${number(below)} dari ${number(appraised)} orang yang dinilai kinerjanya di bawah Baik${appraised < people ? `; ${number(people - appraised)} orang belum ada nilainya` : ''} (terakhir ${year}).`
}

const bulk: Readonly<Record<string, string>> = {
	'needs.own_proposal': 'Anda ikut menulisnya. Minta orang lain yang memutuskan.',
	'needs.verified_by_you': 'Anda yang memverifikasinya. Minta orang lain yang memvalidasi.',
	'needs.proposal_elsewhere': 'Statusnya sudah berubah. Tidak ada yang perlu Anda lakukan.',
	'needs.proposal_unknown': 'Usulan ini tidak ada atau bukan bagian Anda.',
	'platform.changed': 'Isinya berubah sesudah Anda membuka daftar. Baca lagi, lalu centang lagi.',
	'access.refused': 'Langkah berikutnya bukan wewenang Anda.'
}

/** Why one of many that were ticked was left as it is. */
export const bulkWords = (code: string): string => bulk[code] ?? 'Belum dapat diputuskan.'
