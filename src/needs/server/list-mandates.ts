import { authorize } from '#platform/access/authorize.ts'
import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { mayListAllGaps, mayShowNeeds, needsScope } from '../access.ts'
import {
	isTraining,
	type Duty,
	type DutyList,
	type DutyQuery,
	type TrainingMandate,
	type UnmetMandate
} from '../mandate.ts'
import * as store from './store/mandate.ts'

/** Who owes which training or JP in a year, as far as the actor sees people, and how many of each kind. */
export async function listMandates(
	ctx: Context,
	{ filter, order, page }: DutyQuery
): Promise<DutyList> {
	authorize(mayShowNeeds(ctx.actor))
	return store.listDuties(ctx.db, needsScope(ctx.actor), filter, order, page)
}

/** All rows of the same list, for a file that leaves the house: who took it is recorded. */
export async function exportMandates(ctx: Context, query: DutyQuery): Promise<Duty[]> {
	const { rows } = await listMandates(ctx, { ...query, page: undefined })
	await record(ctx, 'needs.mandates_exported', { rows: rows.length, year: query.filter.year })
	return rows
}

/**
 * Everything that anybody on the roster still owes for a calendar year: trainings (`jp` null) and JP. What the ledger of hours
 * fulfils, what a post is exempt from and what somebody waived is not in it. For a year to come, JP are owed in full.
 * Refused to whom does not see the whole government.
 */
export async function unmetMandates(ctx: Context, year: number): Promise<UnmetMandate[]> {
	authorize(mayListAllGaps(ctx.actor))
	return store.listUnmet(ctx.db, 'all', year)
}

/** Codes of the trainings that each person still owes for a year, for the composer of a plan. */
export async function owedTrainings(
	ctx: Context,
	year: number
): Promise<Map<string, TrainingMandate[]>> {
	const owed = new Map<string, TrainingMandate[]>()
	for (const { employeeId, code } of await unmetMandates(ctx, year))
		if (isTraining(code)) owed.set(employeeId, [...(owed.get(employeeId) ?? []), code])
	return owed
}

/** Whether each person whose post obliges to a training has it, for the index of professionalism. Who owes none is not in it. */
export async function trainedForPost(ctx: Context, year: number): Promise<Map<string, boolean>> {
	authorize(mayListAllGaps(ctx.actor))
	const rows = await store.listTrained(ctx.db, year)
	return new Map(rows.map(({ employeeId, trained }) => [employeeId, trained]))
}
