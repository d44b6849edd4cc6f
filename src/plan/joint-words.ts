import { number, rupiah } from '#platform/i18n/format.ts'
import type { Contribution, ContributionKind, JointState, Party, Split } from './joint.ts'

export const jointStateWords: Record<JointState, string> = {
	draft: 'Rancangan',
	waiting: 'Menunggu persetujuan',
	agreed: 'Disepakati',
	running: 'Berjalan',
	done: 'Selesai',
	cancelled: 'Dibatalkan'
}

export const jointStateTones: Record<JointState, 'ok' | 'info' | 'warn' | 'idle'> = {
	draft: 'idle',
	waiting: 'warn',
	agreed: 'ok',
	running: 'info',
	done: 'ok',
	cancelled: 'idle'
}

export const partyWords: Record<Party['role'], string> = { lead: 'Ketua', partner: 'Mitra' }

export const splitWords: Record<Split, string> = {
	equal: 'Sama rata',
	seats: 'Menurut kursi',
	fixed: 'Menurut bagian tetap',
	lead: 'Ditanggung ketua'
}

/** One sentence, for the terms. */
export const splitSentences: Record<Split, string> = {
	equal: 'Setiap perangkat daerah menanggung bagian yang sama.',
	seats: 'Setiap perangkat daerah menanggung menurut kursi pesertanya.',
	fixed: 'Setiap perangkat daerah menanggung bagian tetap yang disepakati.',
	lead: 'Ketua menanggung seluruh biaya.'
}

export const contributionWords: Record<ContributionKind, string> = {
	people: 'Orang',
	money: 'Uang',
	room: 'Ruang',
	facilitator: 'Fasilitator',
	other: 'Lain'
}

const units: Record<Exclude<ContributionKind, 'money'>, string> = {
	people: 'orang',
	room: 'kursi',
	facilitator: 'hari',
	other: 'buah'
}

/** '12 orang', '40 kursi', 'Rp5.000.000'. */
export const amountText = ({ kind, amount }: Pick<Contribution, 'kind' | 'amount'>): string =>
	kind === 'money' ? rupiah(amount) : `${number(amount)} ${units[kind]}`
