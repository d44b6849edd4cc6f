import { authorize } from '#platform/access/authorize.ts'
import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { changed } from '#platform/http/refusals.ts'
import { mayRecordSkm, mayRecordSkmOf, skmRecordScope } from '../access.ts'
import type { SurveyDraft, SurveyRef } from '../forms.ts'
import { surveyTwice, surveyUnknown, unitUnknown } from '../refusals.ts'
import { writeSurvey } from './write-survey.ts'
import * as store from './store/skm.ts'

/** The survey to be corrected, if any, and the units that the actor may write of. */
export async function showSurveyForm(ctx: Context, ganti: string | null) {
	authorize(mayRecordSkm(ctx.actor))
	const result = ganti ? await ownResult(ctx, ganti) : null
	const units = await store.listUnitNames(ctx.db, skmRecordScope(ctx.actor))
	return { result, units }
}

/** Writes the means of a unit's survey by hand: a new one, or one in the place of what was read (`ganti`). */
export async function recordSurvey(
	ctx: Context,
	{ unit, tahun, periode, responden, means, ganti }: SurveyDraft
): Promise<{ agencyId: string }> {
	authorize(mayRecordSkm(ctx.actor))
	authorize(mayRecordSkmOf(ctx.actor, unit))
	if (!(await store.findUnit(ctx.db, 'all', unit))) throw unitUnknown()
	await store.lockSurveys(ctx.db)
	const place = { agencyId: unit, year: tahun, period: periode }
	if (ganti) await ownResult(ctx, ganti, changed)
	const standing = await store.findStanding(ctx.db, place)
	if (standing && standing.id !== ganti) throw surveyTwice(standing)
	const survey = { ...place, respondents: responden, means }
	const rules = await store.getSkmRules(ctx.db, `${tahun}-12-31`)
	const id = await writeSurvey(ctx, survey, rules, { replacesId: ganti, importId: null })
	await record(ctx, 'needs.survey_recorded', { ...survey, replaces: ganti }, id)
	return { agencyId: unit }
}

/** Takes a survey away that should not be there. */
export async function removeSurvey(ctx: Context, { id }: SurveyRef): Promise<{ agencyId: string }> {
	authorize(mayRecordSkm(ctx.actor))
	await store.lockSurveys(ctx.db)
	const result = await ownResult(ctx, id)
	await store.setStanding(ctx.db, id, false)
	await record(ctx, 'needs.survey_removed', { year: result.year, period: result.period }, id)
	return { agencyId: result.agencyId }
}

/** A survey that stands, of a unit that the actor writes of. */
async function ownResult({ db, actor }: Context, id: string, gone = surveyUnknown) {
	const result = await store.findResult(db, id)
	if (!result) throw gone()
	authorize(mayRecordSkmOf(actor, result.agencyId))
	return result
}
