import { authorize } from '#platform/access/authorize.ts'
import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { changed } from '#platform/http/refusals.ts'
import { mayEditPeople } from '../access.ts'
import type { CompetencyInput } from '../forms.ts'
import { competencyUnknown } from '../refusals.ts'
import * as store from './store/competency.ts'

/** Adds a competency to the dictionary. Returns its id. */
export async function createCompetency(ctx: Context, input: CompetencyInput): Promise<string> {
	authorize(mayEditPeople(ctx.actor))
	const id = ctx.newId()
	await store.insertCompetency(ctx.db, id, described(input))
	await record(ctx, 'people.competency_created', { code: input.code, name: input.name }, id)
	return id
}

export async function changeCompetency(
	ctx: Context,
	{ id, version, ...input }: CompetencyInput & { id: string; version: number }
): Promise<string> {
	authorize(mayEditPeople(ctx.actor))
	if (!(await store.findCompetency(ctx.db, id))) throw competencyUnknown()
	if (!(await store.recordCompetency(ctx.db, id, version, described(input)))) throw changed()
	await record(ctx, 'people.competency_changed', { code: input.code, name: input.name }, id)
	return id
}

/** Takes a competency out of the dictionary, or puts it back; what was assessed stays. */
export async function activateCompetency(
	ctx: Context,
	{ id, version, active }: { id: string; version: number; active: boolean }
): Promise<string> {
	authorize(mayEditPeople(ctx.actor))
	if (!(await store.findCompetency(ctx.db, id))) throw competencyUnknown()
	if (!(await store.recordCompetencyActive(ctx.db, id, version, active))) throw changed()
	await record(ctx, active ? 'people.competency_opened' : 'people.competency_closed', {}, id)
	return id
}

/** The form's five descriptions as levels; one with neither description nor indicators is none. */
function described({ description, indicators, ...input }: CompetencyInput): store.CompetencyValues {
	const levels = description.map((text, i) => ({
		level: i + 1,
		description: text,
		indicators: indicators[i] ?? []
	}))
	return {
		...input,
		levels: levels.filter((level) => level.description !== '' || level.indicators.length > 0)
	}
}
