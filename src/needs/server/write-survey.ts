import type { Context } from '#platform/context.ts'
import { skmIndex, weakElements, type SkmRules, type Survey } from '../skm.ts'
import * as store from './store/skm.ts'

/** Writes a survey in the place of the one that stands (`replacesId`), and what its weak elements propose. */
export async function writeSurvey(
	ctx: Context,
	survey: Survey,
	rules: SkmRules,
	{ replacesId, importId }: { replacesId: string | null; importId: string | null }
): Promise<string> {
	const index = skmIndex(survey, rules)
	const id = ctx.newId()
	await store.insertResult(ctx.db, {
		...survey,
		id,
		nrr: index.means,
		ikm: index.ikm,
		letter: index.letter,
		rulesVersion: rules.version,
		importId,
		replacesId,
		recordedBy: ctx.actor.name,
		recordedAt: ctx.now
	})
	await store.proposeNeeds(ctx.db, id, weakElements(index, survey.respondents, rules), ctx.newId)
	return id
}
