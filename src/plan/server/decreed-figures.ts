import type { Context } from '#platform/context.ts'
import type { DecreedFigures } from '../version.ts'
import { compositionUnfinished } from '../refusals.ts'
import { findCodeVersion, findComposition } from './store/composition.ts'
import type { Version } from './store/version.ts'

/** What is sealed of a version's composition: totals, money by source, goals and prices. Agencies' own money tells of few people. */
export async function figuresOf({ db }: Context, version: Version): Promise<DecreedFigures> {
	const composition = await findComposition(db, version.compositionId)
	const result = composition?.result
	if (!composition || !result) throw compositionUnfinished()
	const { people, seated, seats, batches, hoursBefore, hoursAfter, levelsBefore, levelsAfter } =
		result.totals
	return {
		budget: composition.budget,
		cost: composition.cost!,
		money: result.money.filter(({ of }) => of !== 'agency'),
		goals: result.goals,
		floors: result.floors
			.filter(({ of }) => of === 'goal')
			.map(({ key, minShare, price }) => ({ key, minShare, price })),
		totals: { people, seated, seats, batches, hoursBefore, hoursAfter, levelsBefore, levelsAfter },
		gap: composition.gap!,
		settings: composition.settings,
		codeVersion: await findCodeVersion(db, composition.id),
		problemHash: composition.problemHash.toString('hex')
	}
}
