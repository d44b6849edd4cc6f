import type { Tier } from '../model.ts'

/** Age of leaving office (batas usia pensiun) in years, by tier of the post held. */
export type RetirementAges = {
	readonly legalBasis: string
	readonly certainty: 'A' | 'B' | 'unconfirmed' | 'house'
	readonly usual: number
	readonly tiers: Readonly<Partial<Record<Tier, number>>>
}

export const retirementAges: RetirementAges = {
	legalBasis: 'PP 11/2017 jo. PP 17/2020 (sumber sekunder)',
	certainty: 'B',
	usual: 58,
	tiers: { jpt_utama: 60, jpt_madya: 60, jpt_pratama: 60, ahli_madya: 60, ahli_utama: 65 }
}
