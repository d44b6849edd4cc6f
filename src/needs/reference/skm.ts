import type { SkmRules } from '../skm.ts'

/** Figures of PermenPANRB 14/2017, read in another office's worked example. docs/rules.md#skm. */
export const skmRules: SkmRules = {
	version: '2026-1',
	legalBasis: 'PermenPANRB 14/2017; nilai A juga di laporan SKM Padang Pariaman 2023',
	certainty: 'B',
	validFrom: '2017-05-01',
	validTo: null,
	elements: 9,
	factor: 25,
	limitA: 88.31,
	limitB: 76.61,
	limitC: 65,
	fewestShown: 5,
	uncertainBelow: 30
}

/**
 * Which competencies (by code) a weak element speaks of. Nobody confirmed it: a start for the planner to change. Cost and
 * facilities are not mended by training, so they propose nothing.
 */
export const skmElements: readonly (readonly string[])[] = [
	['MAN-05'],
	['MAN-04', 'MAN-05'],
	['MAN-04', 'MAN-05'],
	[],
	['MAN-04'],
	['MAN-06'],
	['MAN-03', 'MAN-05'],
	[],
	['MAN-03', 'MAN-05']
]
