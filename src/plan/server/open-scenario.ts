import { authorize } from '#platform/access/authorize.ts'
import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { mayCompose } from '../access.ts'
import { scenariosFull, scenarioUnknown } from '../refusals.ts'
import * as store from './store/lock.ts'

const NAMES = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']

/** Opens the next scenario of a year with the locks of another, and a total of its own if one is given. */
export async function openScenario(
	ctx: Context,
	input: { tahun: number; skenario: string; label: string; pagu?: number | undefined }
): Promise<{ year: number; scenario: string }> {
	authorize(mayCompose(ctx.actor))
	const { tahun: year, skenario, label, pagu } = input
	const from = await store.findScenario(ctx.db, year, skenario)
	if (!from) throw scenarioUnknown()
	const taken = (await store.listScenarios(ctx.db, year)).map((scenario) => scenario.name)
	const name = NAMES.find((free) => !taken.includes(free))
	if (!name) throw scenariosFull()

	await store.insertScenario(ctx.db, { year, name, label, budget: pagu ?? from.budget, version: 0 })
	await store.copyLocks(ctx.db, { year, from: skenario, to: name })
	await record(ctx, 'plan.scenario_opened', { year, scenario: name, from: skenario, label })
	return { year, scenario: name }
}
