import type { CompetencyFamily } from '../model.ts'

/** A competency that Bina brings along. Levels 1 to 5: a description, then its behaviour indicators. */
export type ReferenceCompetency = {
	readonly code: string
	readonly name: string
	readonly family: CompetencyFamily
	readonly definition: string
	readonly levels: readonly (readonly [description: string, ...indicators: string[]])[]
}
