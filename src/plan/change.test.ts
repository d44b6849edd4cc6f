import { expect, test } from 'vitest'
import type { Violation } from '#optimisation/compose/check.ts'
import {
	NO_LOCKS,
	NOTHING_PUBLISHED,
	USUAL_PENALTIES,
	type Plan,
	type Problem
} from '#optimisation/compose/model.ts'
import { addedTo, candidatesFor, changePlan, peopleForBatch, violationSentence } from './change.ts'
import type { Keys } from './problem.ts'

/** Four people who lack 1, 2, 3, 4 levels, two of them of trait 0; one activity for all, one for two at least. */
const problem: Problem = {
	competencies: 1,
	people: [1, 2, 3, 4].map((levels, i) => ({
		agency: 0,
		traits: i < 2 ? [0] : [],
		hoursOwed: 10,
		gaps: [{ competency: 0, levels, weight: 1 }],
		eligible: [0, 1],
		mandatory: i === 0 ? [1] : []
	})),
	activities: [0, 0.5].map((minShare) => ({
		jp: 8,
		gains: [{ competency: 0, mean: 1.5, sd: 0 }],
		minSeats: 2,
		maxSeats: 3,
		maxBatches: 2,
		months: [2, 3],
		batchCost: 1_000_000,
		headCost: 0,
		source: 0,
		pool: 0,
		poolDays: 2,
		bonus: 0,
		goal: 0,
		shares: minShare ? [{ kind: 'trait' as const, row: 0, minShare }] : []
	})),
	budget: { total: 5_000_000, bySource: [null], byAgency: [null] },
	facilitators: [[9, 9, 9, 9]],
	goalFloors: [],
	fairness: [],
	limits: { hours: 16, activities: 2 },
	penalties: USUAL_PENALTIES,
	locks: NO_LOCKS,
	published: NOTHING_PUBLISHED
}
const plan: Plan = {
	batches: [
		{ activity: 0, month: 2, people: [0, 1] },
		{ activity: 0, month: 3, people: [2, 3] }
	]
}

test('a change touches nothing but what it is about', () => {
	expect(changePlan(plan, { change: 'remove', batch: 0, person: 0 }).batches).toEqual([
		{ activity: 0, month: 2, people: [1] },
		plan.batches[1]
	])
	expect(
		changePlan(plan, { change: 'move', from: 0, to: 1, person: 0 }).batches.map((b) => b.people)
	).toEqual([[1], [2, 3, 0]])
	expect(changePlan(plan, { change: 'close', batch: 0 }).batches).toEqual([plan.batches[1]])
	expect(
		changePlan(plan, { change: 'open', activity: 1, month: 2, people: [0] }).batches
	).toHaveLength(3)
	expect(plan.batches[0]!.people).toEqual([0, 1])
})

test('what an activity adds is what the person’s others leave open', () => {
	expect(addedTo(problem, 1, [], 0)).toEqual({ levels: 1.5, weighted: 1.5, hours: 8 })
	expect(addedTo(problem, 1, [0], 1)).toEqual({ levels: 0.5, weighted: 0.5, hours: 2 })
	expect(addedTo(problem, 0, [0], 1)).toEqual({ levels: 0, weighted: 0, hours: 2 })
})

test('those it helps most come first, whoever must take it before all', () => {
	expect(candidatesFor(problem, plan, 1)).toEqual([0, 2, 3, 1])
	expect(candidatesFor({ ...problem, limits: { hours: 15, activities: 2 } }, plan, 1)).toEqual([])
	expect(candidatesFor(problem, plan, 0)).toEqual([])
})

test('a new batch takes first whom its share floor needs', () => {
	const others = problem.people.map((person) => ({ ...person, mandatory: [] }))
	expect(peopleForBatch({ ...problem, people: others }, plan, 1)).toEqual([1, 2])
})

const keys: Keys = {
	people: [],
	activities: [],
	competencies: [],
	agencies: ['opd'],
	sources: ['DAK'],
	pools: ['Widyaiswara'],
	goals: [],
	traits: ['female'],
	basis: { priority: 'v1', gaps: null, gapsAt: null }
}
const say = (violation: Violation) =>
	violationSentence(violation, { problem, keys }, { person: 'Sari', agency: 'Dinas Pendidikan' })

test.each<[Violation, string]>([
	[{ rule: 'twice_in_activity', has: 2, allowed: 1 }, 'Sari sudah ikut kegiatan ini.'],
	[
		{ rule: 'hours', has: 50, allowed: 48 },
		'Sari akan mengikuti 50 JP; paling banyak 48 JP setahun.'
	],
	[
		{ rule: 'activities', has: 5, allowed: 4 },
		'Sari akan mengikuti 5 kegiatan; paling banyak 4 setahun.'
	],
	[
		{ rule: 'max_seats', has: 31, allowed: 30 },
		'Angkatannya akan berisi 31 orang; paling banyak 30.'
	],
	[{ rule: 'batches', has: 5, allowed: 4 }, 'Kegiatan ini paling banyak 4 angkatan setahun.'],
	[{ rule: 'month', has: 6, allowed: -1 }, 'Kegiatan ini tidak diadakan pada bulan Juli.'],
	[
		{ rule: 'facilitators', row: 0, month: 2, has: 10, allowed: 9 },
		'Fasilitator Widyaiswara perlu 10 hari pada Maret; tersedia 9 hari.'
	],
	[
		{ rule: 'share', activity: 1, row: 0, has: 1, allowed: 1.5 },
		'Peserta perempuan menjadi 1 orang; paling sedikit 2.'
	],
	[
		{ rule: 'total_budget', has: 1_205_000_000, allowed: 1_200_000_000 },
		'Biayanya menjadi Rp1.205,0 juta; pagunya Rp1.200,0 juta.'
	],
	[
		{ rule: 'source_budget', row: 0, has: 6_000_000, allowed: 5_000_000 },
		'Dana DAK menjadi Rp6,0 juta; tersedia Rp5,0 juta.'
	],
	[
		{ rule: 'agency_budget', row: 0, has: 2_000_000, allowed: 1_000_000 },
		'Biaya peserta Dinas Pendidikan menjadi Rp2,0 juta; tersedia Rp1,0 juta.'
	]
])('%o is said by its rule', (violation, sentence) => {
	expect(say(violation)).toBe(sentence)
})
