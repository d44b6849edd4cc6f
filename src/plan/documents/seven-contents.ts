import { Refusal } from '#platform/refusal.ts'
import type { ProgrammeActivity } from './model.ts'

/** The seven contents of a plan, in the law's order, with the word a planner knows each by. */
export const sevenContents = {
	competencies: 'jenis kompetensi',
	target: 'sasaran peserta',
	form: 'jenis dan jalur',
	organiser: 'penyelenggara',
	schedule: 'jadwal',
	curriculum: 'kesesuaian kurikulum',
	budget: 'anggaran'
} as const
export type Content = keyof typeof sevenContents

export type Missing = { activity: string; contents: Content[] }

type Checked = Pick<
	ProgrammeActivity,
	| 'title'
	| 'competencies'
	| 'audience'
	| 'batches'
	| 'form'
	| 'route'
	| 'organiser'
	| 'curriculum'
	| 'cost'
>

const isBlank = (text: string) => text.trim() === ''

const lacks: Record<Content, (activity: Checked) => boolean> = {
	competencies: ({ competencies }) => competencies.every(({ name }) => isBlank(name)),
	target: ({ audience, batches }) => isBlank(audience) || batches.every(({ seats }) => seats === 0),
	form: ({ form, route }) => isBlank(form) || route === null,
	organiser: ({ organiser }) => isBlank(organiser),
	schedule: ({ batches }) => batches.length === 0,
	curriculum: ({ curriculum }) => isBlank(curriculum),
	budget: ({ cost }) => cost === null
}

/**
 * Activities that lack one of the seven contents, with what they lack; empty when all is there.
 * A cost of 0 is a budget, an unknown cost is none.
 *
 * Source: PP 11/2017 art. 207(3): kinds of competence, target, kind and route, organiser,
 * schedule, match with the standard curriculum, budget.
 */
export const missingContents = (activities: readonly Checked[]): Missing[] =>
	activities
		.map((activity) => ({
			activity: activity.title,
			contents: (Object.keys(lacks) as Content[]).filter((content) => lacks[content](activity))
		}))
		.filter(({ contents }) => contents.length > 0)

const NAMED = 5

/** The document cannot be made yet; names up to five activities and what each lacks. */
export function contentsMissing(missing: readonly Missing[]): Refusal {
	const named = missing
		.slice(0, NAMED)
		.map(
			({ activity, contents }) =>
				`${activity} (${contents.map((c) => sevenContents[c]).join(', ')})`
		)
	const rest = missing.length - named.length
	return new Refusal(
		422,
		'plan.contents_missing',
		`Dokumen belum dapat dibuat. Lengkapi dulu ${missing.length} kegiatan: ${named.join('; ')}` +
			(rest > 0 ? `; dan ${rest} kegiatan lain.` : '.')
	)
}
