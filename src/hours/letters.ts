/** What the hours slice writes to people. Pure. */
import type { Letter } from '#platform/mail/letter.ts'
import type { CourseClaim } from './claims/model.ts'
import { jpText } from './rules.ts'

export type ClaimDecision = 'accept' | 'return' | 'refuse'

const said: Record<ClaimDecision, string> = {
	accept: 'diakui',
	return: 'perlu Anda perbaiki',
	refuse: 'ditolak'
}

const sentenceOf = (claim: CourseClaim, step: ClaimDecision, counted: number): string => {
	if (step === 'accept') return `JP yang diakui: ${jpText(counted)} dari ${jpText(claim.jp)}.`
	return step === 'return'
		? 'Perbaiki isinya atau buktinya, lalu kirim lagi.'
		: 'Bila Anda tidak setuju, tanyakan kepada petugas kepegawaian Anda.'
}

/** To whoever claimed a course: what became of it. */
export function claimLetter(
	claim: CourseClaim,
	step: ClaimDecision,
	{ reason = '', counted = 0 }: { reason?: string; counted?: number }
): Letter {
	return {
		kind: 'hours.claim_decided',
		subject: `Klaim "${claim.title}" ${said[step]}`,
		content: {
			paragraphs: [
				`Klaim Anda atas kegiatan "${claim.title}" ${said[step]}.`,
				...(reason ? [`Alasannya: ${reason}`] : []),
				sentenceOf(claim, step, counted)
			],
			link: { path: `/saya/klaim/${claim.id}`, label: 'Buka klaim' },
			reason: 'Anda menerima surat ini karena mengirim klaim itu.'
		},
		subjectId: claim.id
	}
}
