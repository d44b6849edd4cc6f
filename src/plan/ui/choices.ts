import type { CompetencyFamily, Tier } from '#people/model.ts'

/** What an activity's fields can refer to. */
export type Choices = {
	competencies: readonly { id: string; code: string; name: string; family: CompetencyFamily }[]
	/** `home`: a perangkat daerah that pays for its people. */
	agencies: readonly { id: string; name: string; home: boolean }[]
	positions: readonly { id: string; title: string; tier: Tier }[]
	forms: readonly { code: string; name: string }[]
}
