import { authorize } from '../access/authorize.ts'
import { record } from '../audit/record.ts'
import { readSchedule } from '../backup/settings.ts'
import type { Context } from '../context.ts'
import { changed } from '../http/refusals.ts'
import { civilDate } from '../i18n/format.ts'
import type { JobHandler } from '../jobs/job.ts'
import { enqueue } from '../jobs/queue.ts'
import { writeSetting } from '../settings.ts'
import { mayKeepPersonalData } from './access.ts'
import { keptTooShort, ruleUnknown } from './refusals.ts'
import {
	beforeOf,
	isDue,
	type KeptRule,
	type RetentionForm,
	type RetentionRule
} from './retention.ts'
import * as store from './store-retention.ts'

export const RETENTION = 'platform.retention'

/** Each rule as it holds now. */
export async function keptRules(
	{ db }: Pick<Context, 'db'>,
	rules: readonly RetentionRule[]
): Promise<KeptRule[]> {
	const said = new Map((await store.listSaid(db)).map((one) => [one.code, one]))
	return rules.map(({ code, title, what, days, least = 1, legalBasis, certainty }) => ({
		...{ code, title, what, days, least, legalBasis, certainty, version: 0 },
		...said.get(code)
	}))
}

/** How long each kind of thing is kept, how many would go now, and how backups follow. */
export async function showRetention(ctx: Context, rules: readonly RetentionRule[]) {
	authorize(mayKeepPersonalData(ctx.actor))
	const kept = await keptRules(ctx, rules)
	const rows = []
	for (const [i, rule] of kept.entries())
		rows.push({ ...rule, due: await rules[i]!.count(ctx.db, beforeOf(rule, ctx.now)) })
	const { daily, weekly, monthly } = await readSchedule(ctx.db)
	return {
		rows,
		backups: { daily, weekly, monthly },
		last: (await store.lastAsked(ctx.db, RETENTION)) ?? null,
		...(await store.isAutomatic(ctx.db))
	}
}

/** Says how long one kind of thing is kept from now on; what was said before stays on record. */
export async function changeRetention(
	ctx: Context,
	rules: readonly RetentionRule[],
	{ kode: code, version, days, legalBasis, certainty }: RetentionForm
): Promise<void> {
	authorize(mayKeepPersonalData(ctx.actor))
	const rule = (await keptRules(ctx, rules)).find((one) => one.code === code)
	if (!rule) throw ruleUnknown()
	if (days < rule.least) throw keptTooShort(rule.least)
	if (rule.version !== version) throw changed()
	const said = { code, version: version + 1, days, legalBasis, certainty }
	const stamp = { changedBy: ctx.actor.id, changedAt: ctx.now }
	if (!(await store.insertSaid(ctx.db, { ...said, ...stamp }))) throw changed()
	await record(ctx, 'platform.retention_changed', said)
}

/** Says whether old things go by themselves every day. */
export async function changeAutomatic(
	ctx: Context,
	{ otomatis: automatic, version }: { otomatis: boolean; version: number }
): Promise<void> {
	authorize(mayKeepPersonalData(ctx.actor))
	await writeSetting(ctx, 'retention', { automatic }, version)
	await record(ctx, 'platform.retention_switched', { automatic })
}

/** Has the worker delete what is old now. */
export async function requestRetention(ctx: Context): Promise<{ jobId: string }> {
	authorize(mayKeepPersonalData(ctx.actor))
	const jobId = await enqueue(ctx, RETENTION, {})
	await record(ctx, 'platform.retention_asked', {}, jobId)
	return { jobId }
}

/** Asks for it once a day by itself; the worker looks every few seconds. */
export async function keepRetention(ctx: Context): Promise<void> {
	const last = await store.lastAsked(ctx.db, RETENTION)
	if (!isDue(last && civilDate(last), civilDate(ctx.now))) return
	if ((await store.isAutomatic(ctx.db)).automatic) await enqueue(ctx, RETENTION, {})
}

/** The job: deletes what each rule lets go, all or nothing, and records how much that was, never what. */
export const eraseOld =
	(rules: readonly RetentionRule[]): JobHandler =>
	(job) =>
		job.complete(async (ctx) => {
			const erased: Record<string, number> = {}
			for (const [i, rule] of (await keptRules(ctx, rules)).entries())
				erased[rule.code] = await rules[i]!.erase(ctx.db, beforeOf(rule, ctx.now))
			await record(ctx, 'platform.retention_applied', erased)
			return erased
		})
