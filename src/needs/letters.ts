/** What the needs slice writes to people. Pure. */
import type { Letter } from '#platform/mail/letter.ts'
import type { Proposal } from './proposals/model.ts'

/** Steps that whoever wrote a proposal is told of. */
export type ToldStep = 'validate' | 'return' | 'reject'

export type Told = { proposal: Proposal; step: ToldStep; reason: string }

const done: Record<ToldStep, string> = {
	validate: 'divalidasi',
	return: 'dikembalikan',
	reject: 'ditolak'
}

const lineOf = ({ proposal, step, reason }: Told): string =>
	`Usulan nomor ${proposal.number} tahun ${proposal.year}, "${proposal.title}", ${done[step]}.` +
	(reason ? `\nAlasannya: ${reason}` : '')

/** One letter of all that was decided at once of somebody's proposals. */
export function proposalLetter(told: readonly Told[]): Letter {
	const [first] = told
	const one = told.length === 1 ? first! : undefined
	const returned = told.some(({ step }) => step === 'return')
	return {
		kind: 'needs.proposal_decided',
		subject: one
			? `Usulan "${one.proposal.title}" ${done[one.step]}`
			: `${told.length} usulan Anda sudah diputuskan`,
		content: {
			paragraphs: [
				...told.map(lineOf),
				...(returned ? ['Yang dikembalikan dapat Anda perbaiki, lalu kirim lagi.'] : [])
			],
			link: one
				? { path: `/kebutuhan/usulan/${one.proposal.id}`, label: 'Buka usulan' }
				: { path: '/kebutuhan/usulan', label: 'Buka daftar usulan' },
			reason: 'Anda menerima surat ini karena ikut menulis usulan itu.'
		},
		subjectId: one?.proposal.id ?? null
	}
}

/** To a citizen: that there is an answer, not what it says. */
export const answerLetter = (messageId: string): Letter => ({
	kind: 'needs.message_answered',
	subject: 'Pesan Anda sudah dijawab',
	content: {
		paragraphs: [
			'Terima kasih atas pesan Anda. Jawabannya sudah dapat dibaca.',
			'Buka halaman di bawah ini, lalu ketik kode yang Anda terima waktu mengirim pesan.'
		],
		link: { path: '/usulan/lacak', label: 'Baca jawabannya' },
		reason:
			'Anda menerima surat ini karena menuliskan alamat ini pada pesan Anda. Alamat Anda dihapus dari surat ini sesudah terkirim.'
	},
	subjectId: messageId
})
