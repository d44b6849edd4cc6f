/** The case bank: problems from the field without names, for trainings. */
import { agencyKinds, type AgencyKind } from '#people/model.ts'
import { z } from 'zod'
import { longText, optionalId, version } from './message-forms.ts'

export const caseStates = ['draft', 'published', 'withdrawn'] as const
export type CaseState = (typeof caseStates)[number]

export const caseStateWords: Record<CaseState, string> = {
	draft: 'Konsep',
	published: 'Terbit',
	withdrawn: 'Ditarik'
}

export const caseStateTones = {
	draft: 'idle',
	published: 'ok',
	withdrawn: 'bad'
} as const satisfies Record<CaseState, string>

export type CaseData = {
	title: string
	situation: string
	difficulty: string
	question: string
	competencyId: string | null
	agencyKind: AgencyKind | null
	/** The citizen's message that it came from. */
	messageId: string | null
}

export type Case = CaseData & {
	id: string
	state: CaseState
	competency: string | null
	/** Findings that somebody judged to be no person. */
	keptWords: string[]
	/** The actor's id, and the name for staff. */
	writtenBy: string
	writer: string
	writtenAt: Date
	publishedAt: Date | null
	version: number
}

export type CaseRow = Pick<
	Case,
	'id' | 'title' | 'state' | 'competency' | 'agencyKind' | 'writtenAt' | 'publishedAt'
>

/** The texts of a card, by their field, as they are checked for names. */
export const caseTexts = ['title', 'situation', 'difficulty', 'question'] as const
export type CaseText = (typeof caseTexts)[number]

/** Short enough that a card fits on one page. */
export const caseTextWords: Record<CaseText, { label: string; longest: number }> = {
	title: { label: 'Judul', longest: 120 },
	situation: { label: 'Keadaan', longest: 1500 },
	difficulty: { label: 'Yang membuatnya sulit', longest: 800 },
	question: { label: 'Pertanyaan untuk dibahas', longest: 400 }
}

const text = (field: CaseText, sentence: string) => longText(sentence, caseTextWords[field].longest)

export const CaseForm = z.object({
	id: z.uuid().optional(),
	version: version.default(0),
	title: text('title', 'Tuliskan judulnya.'),
	situation: text('situation', 'Ceritakan keadaannya.'),
	difficulty: text('difficulty', 'Tuliskan apa yang membuatnya sulit.'),
	question: text('question', 'Tuliskan pertanyaan yang akan dibahas.'),
	competencyId: optionalId,
	agencyKind: z.preprocess(
		(typed) => (typed === '' ? null : typed),
		z.enum(agencyKinds, 'Pilih dari daftar.').nullable().default(null)
	),
	messageId: optionalId
})
export type CaseForm = z.infer<typeof CaseForm>

export const CaseRef = z.object({ id: z.uuid(), version })

/** One finding to be replaced or kept; without words, all of them are replaced. */
export const CaseFinding = CaseRef.extend({
	kata: z.string().max(300).optional(),
	apa: z.enum(['ganti', 'biarkan'])
})
export type CaseFinding = z.infer<typeof CaseFinding>
