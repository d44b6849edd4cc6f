import { check, type Violation } from '#optimisation/compose/check.ts'
import { authorize } from '#platform/access/authorize.ts'
import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { monthName } from '#platform/i18n/format.ts'
import { version } from '#platform/version.ts'
import { mayCompose } from '../access.ts'
import {
	agencyOf,
	changePlan,
	peopleForBatch,
	violationSentence,
	type PlanChange
} from '../change.ts'
import { back } from '../floors.ts'
import type { Change } from '../forms.ts'
import { activityUnknown, batchUnknown, breaksRule, personUnknown } from '../refusals.ts'
import { loadPlan, type LoadedPlan } from './load-plan.ts'
import { judged } from './solve.ts'
import { findActivity } from './store/activity.ts'
import * as store from './store/composition.ts'
import { listAgencyNames } from './store/roster.ts'
import { nameOf } from './store/seat.ts'

/**
 * Changes a composition by hand: a person added, taken out or moved, a batch opened or closed. The independent checker judges
 * the whole plan again; what breaks a rule is refused by the rule's name. The changed plan is a composition of its own with
 * this one as its parent; the bound still holds, since the problem is the same, and the gap is counted against it.
 */
export async function changeComposition(
	ctx: Context,
	change: Change
): Promise<{ id: string; year: number; activityId: string }> {
	authorize(mayCompose(ctx.actor))
	const loaded = await loadPlan(ctx, change)
	const { composition, posed } = loaded
	const activity = await findActivity(ctx.db, change.kegiatan)
	if (!activity) throw activityUnknown()

	const step = stepOf(change, loaded)
	const plan = changePlan(loaded.plan, step)
	const { violations } = check(posed.problem, plan)
	const broken = violations.find(({ person }) => person !== undefined) ?? violations[0]
	if (broken) throw breaksRule(await explained(ctx, broken, loaded))

	const { nothing, stopped, floors } = composition.result
	const prices = back(posed, composition.result.prices, floors)
	const { finish, rows } = judged(posed, { plan, prices, nothing, stopped }, composition.bound)
	const id = ctx.newId()
	await store.insertFinished(
		ctx.db,
		{
			id,
			year: composition.year,
			settings: composition.settings,
			budget: composition.budget,
			problemHash: composition.problemHash,
			codeVersion: version,
			parent: { id: composition.id, change: inWords(change, activity.title), step },
			scenario: { name: composition.scenario, version: composition.scenarioVersion },
			requestedBy: ctx.actor.id,
			createdAt: ctx.now
		},
		{ ...finish, finishedAt: ctx.now },
		rows
	)
	await record(ctx, 'plan.composition_changed', { parent: composition.id, ...change }, id)
	return { id, year: composition.year, activityId: activity.id }
}

function stepOf(change: Change, { plan, posed, ...rows }: LoadedPlan): PlanChange {
	const batch = (number: number) => rows.batchAt(change.kegiatan, number) ?? refuse(batchUnknown())
	const person = (id: string) => rows.personRow(id) ?? refuse(personUnknown())
	switch (change.change) {
		case 'add':
			return { change: 'add', batch: batch(change.batch), person: person(change.employeeId) }
		case 'remove':
		case 'move': {
			const who = person(change.employeeId)
			const activity = rows.activityRow(change.kegiatan)
			const from = plan.batches.findIndex((b) => b.activity === activity && b.people.includes(who))
			if (from < 0) throw personUnknown()
			return change.change === 'remove'
				? { change: 'remove', batch: from, person: who }
				: { change: 'move', from, to: batch(change.batch), person: who }
		}
		case 'close':
			return { change: 'close', batch: batch(change.batch) }
		case 'open': {
			const activity = rows.activityRow(change.kegiatan) ?? refuse(activityUnknown())
			const people = peopleForBatch(posed.problem, plan, activity)
			return { change: 'open', activity, month: change.month - 1, people }
		}
	}
}

const refuse = (refusal: Error): never => {
	throw refusal
}

/** Without names: whoever reads the plan may read it. */
function inWords(change: Change, title: string): string {
	switch (change.change) {
		case 'add':
			return `Satu orang ditambahkan ke ${title}, angkatan ${change.batch}`
		case 'remove':
			return `Satu orang dikeluarkan dari ${title}`
		case 'move':
			return `Satu orang dipindahkan ke ${title}, angkatan ${change.batch}`
		case 'close':
			return `${title}: angkatan ${change.batch} ditutup`
		case 'open':
			return `${title}: angkatan baru pada ${monthName(change.month)}`
	}
}

async function explained(
	{ db }: Context,
	violation: Violation,
	{ posed }: LoadedPlan
): Promise<string> {
	const { person } = violation
	const agency = agencyOf(violation, posed)
	return violationSentence(violation, posed, {
		person:
			(person !== undefined && (await nameOf(db, posed.keys.people[person]!.id))) || 'Orang ini',
		agency: (agency && (await listAgencyNames(db, [agency])).get(agency)) || 'perangkat daerah ini'
	})
}
