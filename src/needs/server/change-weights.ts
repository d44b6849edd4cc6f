import { authorize } from '#platform/access/authorize.ts'
import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { changed } from '#platform/http/refusals.ts'
import { civilDate } from '#platform/i18n/format.ts'
import { mayChangeWeights } from '../access.ts'
import type { WeightsDraft } from '../forms.ts'
import { weightsUnchanged } from '../refusals.ts'
import * as store from './store/priority.ts'

/** The weights in force, to be changed. */
export async function showWeights(ctx: Context) {
	authorize(mayChangeWeights(ctx.actor))
	return store.getPriority(ctx.db, civilDate(ctx.now))
}

/** Makes a new version of the weights, in force from today, with the reason for it. The earlier ones stay to be read. */
export async function changeWeights(
	ctx: Context,
	{ version: read, parts, weights, alasan }: WeightsDraft
): Promise<{ version: string }> {
	authorize(mayChangeWeights(ctx.actor))
	await store.lockPriority(ctx.db)
	const today = civilDate(ctx.now)
	const before = await store.getPriority(ctx.db, today)
	if (before.version !== read) throw changed()
	if (isSame(before.parts, parts) && isSame(before.weights, weights)) throw weightsUnchanged()
	const version = nextVersion(
		today.slice(0, 4),
		(await store.listPriorities(ctx.db)).map((one) => one.version)
	)
	await store.insertPriority(ctx.db, {
		version,
		legalBasis: 'Kebijakan sendiri',
		certainty: 'house',
		validFrom: today,
		weights,
		mandatoryFirst: before.mandatoryFirst,
		parts,
		reason: alasan,
		madeBy: ctx.actor.name,
		madeAt: ctx.now
	})
	await record(ctx, 'needs.weights_changed', {
		version,
		before: before.version,
		parts,
		weights,
		reason: alasan
	})
	return { version }
}

const isSame = (a: Readonly<Record<string, number>>, b: Readonly<Record<string, number>>) =>
	Object.keys(a).every((key) => a[key] === b[key])

/** '2026-3' after '2026-1' and '2026-2'. */
function nextVersion(year: string, taken: readonly string[]): string {
	for (let number = 1; ; number++) {
		const next = `${year}-${number}`
		if (!taken.includes(next)) return next
	}
}
