/** What the people slice writes to people. Pure. */
import type { Letter } from '#platform/mail/letter.ts'
import type { Correctable } from './correction.ts'
import { correctableWords } from './words.ts'

type Decided = {
	id: string
	field: Correctable
	proposedText: string
	accepted: boolean
	answer: string
}

/** To whoever asked for a correction: what became of it. */
export function correctionLetter({ id, field, proposedText, accepted, answer }: Decided): Letter {
	const word = correctableWords[field]
	return {
		kind: 'people.correction_decided',
		subject: `Permintaan perbaikan ${word} ${accepted ? 'diterima' : 'ditolak'}`,
		content: {
			paragraphs: [
				accepted
					? `${word} Anda sekarang tertulis: ${proposedText || 'kosong'}.`
					: `Permintaan Anda untuk memperbaiki ${word} belum dapat diterima.`,
				...(answer ? [`Penjelasannya: ${answer}`] : []),
				...(accepted ? [] : ['Bila ada bukti lain, Anda dapat meminta lagi.'])
			],
			link: { path: '/saya/perbaikan', label: 'Lihat permintaan saya' },
			reason: 'Anda menerima surat ini karena meminta perbaikan data Anda di Bina.'
		},
		subjectId: id
	}
}
