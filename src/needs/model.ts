/**
 * Levels that a person lacks in one competency. Measured: `sd` is null. Estimated: `gap` is the mean of the estimate and
 * `sd` its standard deviation; nobody is called lacking on that alone.
 */
export type Gap = { employeeId: string; competencyId: string; gap: number; sd: number | null }

/** The newest computation of all gaps; `snapshotId` is null when there was none yet. */
export type GapList = { snapshotId: string | null; computedAt: Date | null; gaps: Gap[] }
