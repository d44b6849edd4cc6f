/** Share of the size of the figures, or of one weighted level where they are smaller. */
export const gapOf = (objective: number, bound: number): number =>
	bound === Infinity ? 1 : (bound - objective) / Math.max(1, Math.abs(objective), Math.abs(bound))
