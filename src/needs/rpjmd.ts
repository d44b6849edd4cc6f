/** A competency that a target rests on: 1 directly, 0.5 in part. */
export type TargetLink = { competencyId: string; strength: number }

/** A target of the medium-term plan (RPJMD). `baseline` and `target` are as the plan writes them, with their unit. */
export type TargetData = {
	code: string
	title: string
	indicator: string
	baseline: string
	target: string
	agencyId: string | null
	firstYear: number
	lastYear: number
	links: TargetLink[]
}

export type Target = TargetData & {
	id: string
	agency: string | null
	active: boolean
	version: number
	/** Names of the linked competencies, the strongest first. */
	competencies: string[]
}

export const strengths = [1, 0.5] as const
