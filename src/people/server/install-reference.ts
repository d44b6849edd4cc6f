import { authorize } from '#platform/access/authorize.ts'
import type { Context } from '#platform/context.ts'
import { mayEditPeople } from '../access.ts'
import { tiers, type Tier } from '../model.ts'
import { governmentalCompetencies } from '../reference/governmental.ts'
import { generalCompetencies } from '../reference/managerial.ts'
import { firstStandard } from '../reference/standard.ts'
import { technicalCompetencies } from '../reference/technical.ts'
import * as competencies from './store/competency.ts'
import * as standards from './store/standard.ts'

const dictionary = [...generalCompetencies, ...technicalCompetencies, ...governmentalCompetencies]

/**
 * Brings the dictionary and the first standard into an empty database. Where there is any competency already nothing is
 * added, so that what a planner took out does not come back; the same holds for standards.
 */
export async function installReference(ctx: Context): Promise<void> {
	authorize(mayEditPeople(ctx.actor))
	const { db } = ctx
	if ((await competencies.listCodes(db)).length > 0) return
	const ids = new Map(dictionary.map(({ code }) => [code, ctx.newId()]))
	for (const { levels, ...competency } of dictionary)
		await competencies.insertCompetency(db, ids.get(competency.code)!, {
			...competency,
			levels: levels.map(([description, ...indicators], i) => ({
				level: i + 1,
				description,
				indicators
			}))
		})

	if ((await standards.listStandards(db)).length > 0) return
	const id = ctx.newId()
	const { validFrom, levels, ...standard } = firstStandard
	await standards.insertStandard(db, id, standard, validFrom)
	await standards.recordLevels(
		db,
		id,
		generalCompetencies.flatMap(({ code }) =>
			tiers.map((tier: Tier) => ({
				competencyId: ids.get(code)!,
				tier,
				positionId: null,
				level: levels[tier]
			}))
		)
	)
}
