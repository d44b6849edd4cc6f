import { fault, type Fault } from '../fault.ts'
import { MOST_FLOORS } from './instance.ts'
import type { Activity, Locks, Person, Problem } from './model.ts'

/** Months of a year in which no pool says how many there are. */
const YEAR = 12
const TOLERANCE = 1e-9

/** How many month rows there are: as many as the longest pool has, or twelve. */
export const monthsOf = (facilitators: number[][]): number =>
	facilitators.length === 0 ? YEAR : Math.max(...facilitators.map((pool) => pool.length))

/**
 * What a problem says against itself, field by field: row numbers that name no row, least above
 * most, floors that no plan can keep, locks against locks. Lazy, so that the first costs no more
 * than the way to it.
 */
export function* contradictions(problem: Problem): Generator<Fault> {
	const { people, activities, goalFloors, fairness, locks, published } = problem
	for (const [i, person] of people.entries())
		yield* ofPerson(`problem.people[${i}]`, person, problem)
	for (const [a, activity] of activities.entries())
		yield* ofActivity(`problem.activities[${a}]`, activity, problem)

	yield* atMostAll('problem.goalFloors', goalFloors)
	if (goalFloors.length + fairness.length > MOST_FLOORS)
		yield fault(
			'problem.fairness',
			`dan problem.goalFloors bersama paling banyak ${MOST_FLOORS} baris`
		)
	yield* ofLocks(locks, problem)
	for (const [s, seat] of published.seats.entries())
		yield* ofPair(`problem.published.seats[${s}]`, seat, problem)
	yield* noneTwice(
		(s) => `problem.published.seats[${s}]`,
		published.seats.map(({ person, activity }) => `${person} ${activity}`)
	)
}

function* ofPerson(at: string, person: Person, { competencies, activities, budget }: Problem) {
	yield* names(`${at}.agency`, person.agency, budget.byAgency.length, 'problem.budget.byAgency')
	for (const [g, { competency }] of person.gaps.entries())
		yield* names(`${at}.gaps[${g}].competency`, competency, competencies, 'problem.competencies')
	yield* noneTwice(
		(g) => `${at}.gaps[${g}].competency`,
		person.gaps.map((gap) => gap.competency)
	)
	for (const field of ['eligible', 'mandatory'] as const) {
		const stray = person[field].findIndex((a) => a >= activities.length)
		if (stray >= 0)
			yield* namesActivity(`${at}.${field}[${stray}]`, person[field][stray]!, activities)
	}
}

function* ofActivity(at: string, activity: Activity, problem: Problem): Generator<Fault> {
	const { minSeats, maxSeats, gains, months, source, pool, shares } = activity
	const { competencies, budget, facilitators } = problem
	yield* notAbove(at, 'minSeats', minSeats, 'maxSeats', maxSeats)
	for (const [g, { competency }] of gains.entries())
		yield* names(`${at}.gains[${g}].competency`, competency, competencies, 'problem.competencies')
	yield* noneTwice(
		(g) => `${at}.gains[${g}].competency`,
		gains.map((gain) => gain.competency)
	)
	yield* names(`${at}.source`, source, budget.bySource.length, 'problem.budget.bySource')
	if (pool !== null) yield* names(`${at}.pool`, pool, facilitators.length, 'problem.facilitators')
	const count = pool === null ? monthsOf(facilitators) : (facilitators[pool]?.length ?? 0)
	for (const [m, month] of months.entries()) yield* isMonth(`${at}.months[${m}]`, month, count)
	yield* noneTwice((m) => `${at}.months[${m}]`, months)

	const floors = new Map<number, number>()
	for (const [s, { kind, row, minShare }] of shares.entries()) {
		if (kind !== 'agency') continue
		yield* names(`${at}.shares[${s}].row`, row, budget.byAgency.length, 'problem.budget.byAgency')
		floors.set(row, Math.max(minShare, floors.get(row) ?? 0))
	}
	yield* atMostAll(`${at}.shares`, [...floors.values()])
}

function* ofLocks(locks: Locks, problem: Problem): Generator<Fault> {
	const { activities, facilitators } = problem
	const said = new Map<string, { must: boolean; at: string }>()
	for (const [p, pair] of locks.pairs.entries()) {
		const at = `problem.locks.pairs[${p}]`
		yield* ofPair(at, pair, problem)
		const key = `${pair.person} ${pair.activity}`
		const earlier = said.get(key)
		if (earlier && earlier.must !== pair.must)
			yield fault(
				`${at}.must`,
				`bertentangan dengan ${earlier.at}: orang itu wajib sekaligus dilarang`
			)
		said.set(key, { must: pair.must, at })
	}

	const least = activities.map(() => 0)
	const most = activities.map(() => Infinity)
	for (const [b, { activity, min, max }] of locks.batches.entries()) {
		const at = `problem.locks.batches[${b}]`
		yield* namesActivity(`${at}.activity`, activity, activities)
		yield* notAbove(at, 'min', min, 'max', max)
		least[activity] = Math.max(least[activity]!, min)
		most[activity] = Math.min(most[activity]!, max)
		if (least[activity] > most[activity])
			yield fault(
				at,
				`bertentangan dengan kunci lain untuk kegiatan ${activity}: paling sedikit ${least[activity]}, paling banyak ${most[activity]}`
			)
	}

	const held = activities.map(() => 0)
	const seated = new Map<string, string>()
	for (const [f, { activity, month, people }] of locks.frozen.entries()) {
		const at = `problem.locks.frozen[${f}]`
		yield* namesActivity(`${at}.activity`, activity, activities)
		const { months, maxSeats } = activities[activity]!
		if (!months.includes(month))
			yield fault(
				`${at}.month`,
				`tidak ada di problem.activities[${activity}].months, padahal angkatannya tetap di bulan itu`
			)
		if (people.length > maxSeats)
			yield fault(
				`${at}.people`,
				`berisi ${people.length} orang, padahal satu angkatan paling banyak ${maxSeats}`
			)
		if (++held[activity]! > most[activity]!)
			yield fault(
				at,
				`bertentangan dengan problem.locks.batches: kegiatan ${activity} paling banyak ${most[activity]} angkatan`
			)
		for (const [p, person] of people.entries()) {
			const place = `${at}.people[${p}]`
			yield* names(place, person, problem.people.length, 'problem.people')
			const key = `${person} ${activity}`
			if (said.get(key)?.must === false)
				yield fault(place, `bertentangan dengan ${said.get(key)!.at}: orang itu dilarang ikut`)
			if (seated.has(key))
				yield fault(place, `mengulang ${seated.get(key)}; satu orang cukup sekali`)
			seated.set(key, place)
		}
	}
	for (const [m, month] of locks.closedMonths.entries())
		yield* isMonth(`problem.locks.closedMonths[${m}]`, month, monthsOf(facilitators))
}

function* ofPair(
	at: string,
	{ person, activity }: { person: number; activity: number },
	{ people, activities }: Problem
) {
	yield* names(`${at}.person`, person, people.length, 'problem.people')
	yield* namesActivity(`${at}.activity`, activity, activities)
}

const namesActivity = (path: string, row: number, activities: Activity[]) =>
	names(path, row, activities.length, 'problem.activities')

function* names(path: string, row: number, count: number, of: string): Generator<Fault> {
	if (row >= count)
		yield fault(path, `menunjuk baris ${row}, padahal ${of} ada ${count}, dihitung dari 0`)
}

function* isMonth(path: string, month: number, count: number): Generator<Fault> {
	if (month >= count)
		yield fault(path, `menunjuk bulan ${month}, padahal bulannya ada ${count}, dihitung dari 0`)
}

function* notAbove(at: string, low: string, least: number, high: string, most: number) {
	if (least > most) yield fault(`${at}.${low}`, `(${least}) lebih besar dari ${high} (${most})`)
}

function* noneTwice(
	pathOf: (at: number) => string,
	values: readonly (number | string)[]
): Generator<Fault> {
	const first = new Map<number | string, number>()
	for (const [at, value] of values.entries()) {
		const earlier = first.get(value)
		if (earlier !== undefined) yield fault(pathOf(at), `mengulang ${pathOf(earlier)}; cukup sekali`)
		first.set(value, at)
	}
}

/** Shares of one whole, of parts that have nothing in common. */
function* atMostAll(path: string, shares: readonly number[]): Generator<Fault> {
	const sum = shares.reduce((total, share) => total + share, 0)
	if (sum > 1 + TOLERANCE)
		yield fault(path, `menjanjikan ${Number(sum.toFixed(4))} bagian kursi, padahal semuanya 1`)
}
