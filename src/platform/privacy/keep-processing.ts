import { mayReadReferences } from '../access/access.ts'
import { authorize } from '../access/authorize.ts'
import { record } from '../audit/record.ts'
import type { Context } from '../context.ts'
import { changed } from '../http/refusals.ts'
import { mayKeepPersonalData } from './access.ts'
import {
	isEditable,
	type KeptProcessing,
	type Processing,
	type ProcessingForm
} from './processing.ts'
import { processingFixed, ruleUnknown } from './refusals.ts'
import * as store from './store-processing.ts'

/** The register as it holds now; no secret, the public reads it too. */
export async function listProcessing(
	{ db }: Pick<Context, 'db'>,
	usual: readonly Processing[]
): Promise<KeptProcessing[]> {
	const said = new Map((await store.listSaid(db)).map((one) => [one.code, one]))
	return usual.map((one) => ({ ...one, version: 0, ...said.get(one.code) }))
}

/** The same for the desk, which also sees how sure each ground is. */
export async function showProcessing(
	ctx: Context,
	usual: readonly Processing[]
): Promise<{ rows: KeptProcessing[]; mayEdit: boolean }> {
	authorize(mayReadReferences(ctx.actor))
	return { rows: await listProcessing(ctx, usual), mayEdit: mayKeepPersonalData(ctx.actor) }
}

/** Words one use anew; what was said before stays on record. */
export async function changeProcessing(
	ctx: Context,
	usual: readonly Processing[],
	{ kode: code, version, ...words }: ProcessingForm
): Promise<void> {
	authorize(mayKeepPersonalData(ctx.actor))
	const now = (await listProcessing(ctx, usual)).find((one) => one.code === code)
	if (!now) throw ruleUnknown()
	if (!usual.some((one) => one.code === code && isEditable(one))) throw processingFixed()
	if (now.version !== version) throw changed()
	const said = { code, version: version + 1, ...words }
	const stamp = { changedBy: ctx.actor.id, changedAt: ctx.now }
	if (!(await store.insertSaid(ctx.db, { ...said, ...stamp }))) throw changed()
	await record(ctx, 'platform.processing_changed', said)
}
