import type { Context } from '#platform/context.ts'
import { changed } from '#platform/http/refusals.ts'
import { personOf, type VersionState } from '../decision.ts'
import { purposeMissing, versionUnderway } from '../decision-refusals.ts'
import { activitiesOf } from './gather-programme.ts'
import { hashStored } from './hash-plan.ts'
import { notifyTurn } from './notify.ts'
import { unpackProblem } from './pose-plan.ts'
import {
	getProblem,
	listBatches,
	listLines,
	type Composition,
	type Line
} from './store/composition.ts'
import * as store from './store/version.ts'

/** The person who acts, as the record keeps them. */
export const doerOf = ({ actor }: Context): store.Doer => ({
	account: actor.id,
	name: actor.name,
	person: personOf(actor)
})

/**
 * Makes the draft version of a year from a finished composition, in place of an earlier draft. Beside a decreed version it is a
 * revision, which owes its purpose. Refused while a version is with the secretary or the mayor.
 */
export async function makeVersion(
	ctx: Context,
	composition: Composition,
	purpose: string
): Promise<store.Version> {
	const { db, now } = ctx
	const { year } = composition
	const underway = await store.findInState(db, year, ['verified', 'submitted'])
	if (underway) throw versionUnderway(underway.number)
	const decreed = await store.findInState(db, year, ['decreed'])
	if (decreed && purpose.trim() === '') throw purposeMissing()

	const draft = await store.findInState(db, year, ['draft'])
	if (draft) await leave(ctx, draft, 'replace', 'replaced')
	const made = {
		id: ctx.newId(),
		year,
		number: (await store.countVersions(db, year)) + 1,
		state: 'draft' as const,
		compositionId: composition.id,
		revisesId: decreed?.id ?? null,
		purpose: purpose.trim(),
		planHash: await hashStored(db, composition),
		madeBy: ctx.actor.id,
		madeByName: ctx.actor.name,
		madeAt: now
	}
	await store.insertVersion(db, made)
	await store.insertLines(db, made.id, await linesOf(ctx, composition))
	await store.insertStep(db, made.id, ctx.newId(), {
		...{ step: 'make', state: 'draft', by: doerOf(ctx), behalf: null, reason: made.purpose },
		at: now
	})
	const version = { ...made, version: 1 }
	await notifyTurn(ctx, version, 'draft')
	return version
}

/** Takes a version out of the way, of another or altogether; refused where somebody was quicker. */
export async function leave(
	ctx: Context,
	version: store.Version,
	step: 'replace' | 'revise' | 'withdraw',
	state: VersionState
): Promise<void> {
	if (!(await store.recordState(ctx.db, version, state))) throw changed()
	await store.insertStep(ctx.db, version.id, ctx.newId(), {
		...{ step, state, by: doerOf(ctx), behalf: null, reason: '' },
		at: ctx.now
	})
}

/** The composition's lines with what the catalogue says of each now, and what was asked of each then. */
async function linesOf(ctx: Context, composition: Composition): Promise<store.VersionLine[]> {
	const { db } = ctx
	const lines = await listLines(db, composition.id)
	const contents = new Map(
		(await activitiesOf(ctx, composition, lines)).map((one) => [one.code, one])
	)
	const batches = Map.groupBy(await listBatches(db, composition.id), (one) => one.activityId)
	const { problem, keys } = await unpackProblem(await getProblem(db, composition.problemHash))
	const fixed = new Map(keys.activities.map((id, row) => [id, problem.activities[row]!.batchCost]))
	const lineOf = (line: Line): store.VersionLine => {
		const { activityId, code, title, goal, source, included, mandatory, seats, cost, reason } = line
		return {
			...{ activityId, code, title, goal, source, included, mandatory, seats, cost, reason },
			batches: line.batches,
			fixedCost: included ? (fixed.get(activityId) ?? 0) * line.batches : 0,
			held: included
				? (batches.get(activityId) ?? []).map(({ number, month, seats, cost }) => ({
						...{ number, month, seats, cost }
					}))
				: [],
			contents: contents.get(code) ?? null
		}
	}
	return lines.map(lineOf)
}
