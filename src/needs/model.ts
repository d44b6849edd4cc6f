import type { CompetencyFamily } from '#people/model.ts'

/**
 * Levels that a person lacks in one competency. Measured: `sd` is null. Estimated: `gap` is the mean of what is expected and
 * `sd` its standard deviation; nobody is called lacking on that alone.
 */
export type Gap = { employeeId: string; competencyId: string; gap: number; sd: number | null }

/** The newest computation of all gaps; `snapshotId` is null when there was none yet. */
export type GapList = { snapshotId: string | null; computedAt: Date | null; gaps: Gap[] }

/** A version of the weights that order gaps. */
export type Priority = {
	version: string
	/** Importance of a level lacking, by family; 0 or more. */
	weights: Record<CompetencyFamily, number>
	mandatoryFirst: boolean
}

/** One pair as a snapshot keeps it: measured (`actual`) or estimated (`estimate`), never both. */
export type GapRow = {
	employeeId: string
	competencyId: string
	required: number
	actual: number | null
	gap: number
	sd: number | null
	estimate: number | null
	estimateSd: number | null
}
