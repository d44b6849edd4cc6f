import type { Checked } from '#optimisation/compose/check.ts'
import type { Explanation, Seat } from '#optimisation/compose/explanation.ts'
import type { Composition, Pieces, Plan, Prices, Problem } from '#optimisation/compose/model.ts'
import { band, type Band } from '#optimisation/compose/uncertainty.ts'
import { conflictOf, contradictions, type Conflict } from './contradictions.ts'
import type { CostPart } from './costs.ts'
import { leftOutReason, lineReason } from './explain.ts'
import { discreet, floorLines, type FloorLine } from './floors.ts'
import { assessFirst, type AssessCell } from './information.ts'
import { brokenLocks } from './locks.ts'
import { goals, type Goal } from './model.ts'
import type { Posed } from './problem.ts'

/** Money that is limited: `key` is '' for the total, a source's name, or an agency's id. */
export type MoneyLine = {
	of: 'total' | 'source' | 'agency'
	key: string
	limit: number | null
	spent: number
	/** Weighted levels that 10 million rupiah more would close, about. */
	perTenMillion: number
}

export type GoalLine = { goal: Goal; seats: number; asked: number; missing: number }

/** How things stand before and after the plan. Hours are JP, levels are competency levels lacking. */
export type Totals = {
	people: number
	seated: number
	seats: number
	batches: number
	hoursBefore: number
	hoursAfter: number
	owingBefore: number
	owingAfter: number
	levelsBefore: number
	levelsAfter: number
	mandatoryMissed: number
	/** People without any assessment, and levels lacking that are estimates. */
	unmeasured: { people: number; gaps: number }
}

/** What is kept of a composition beside its rows. */
export type CompositionResult = {
	pieces: Pieces
	/** The objective of doing nothing. */
	nothing: number
	prices: Prices
	money: MoneyLine[]
	goals: GoalLine[]
	totals: Totals
	/** Locks that it does not keep, and the rule that each meets. */
	conflicts: Conflict[]
	/** Floors of goals and fairness, and shares that activities ask for, with what they cost. */
	floors: FloorLine[]
	/** Levels closed of gaps that were measured, and of those estimated. Null, with the next two, in older compositions. */
	closed: { measured: number; estimated: number } | null
	learning: Learning | null
	/** How much it closes where gains and estimates turn out otherwise. */
	band: Band | null
	/** Which assessments would change it most. */
	assess: AssessCell[]
	stopped: Composition['stopped']
}

/** Activities that nobody evaluated yet: of the activities held, how many, and what they cost beside the allowance. */
export type Learning = {
	activities: number
	of: number
	/** Rupiah. */
	spent: number
	allowance: number
	/** Weighted levels, part of the objective's bonus. */
	worth: number
}

export type LineRow = {
	activityId: string
	included: boolean
	mandatory: boolean
	batches: number
	seats: number
	cost: number
	levels: number
	weighted: number
	hours: number
	/** Rupiah of the total that it lacks, where it lacks nothing else; else 0. */
	lacking: number
	reason: string
}

/** `month` is 1..12, `number` counts from 1 within the activity. */
export type BatchRow = { activityId: string; number: number; month: number; cost: number }

export type SeatRow = {
	activityId: string
	number: number
	employeeId: string
	mandatory: boolean
	levels: number
	covered: number
	hours: number
	price: number
}

export type PersonRow = {
	employeeId: string
	hoursBefore: number
	hoursAfter: number
	levelsBefore: number
	levelsAfter: number
	measured: boolean
	mandatoryMissed: number
}

/** What the cost of an activity is made of; `number` counts from 1 within it. */
export type CostRow = CostPart & { activityId: string; number: number }

export type CompositionRows = {
	result: CompositionResult
	lines: LineRow[]
	costs: CostRow[]
	batches: BatchRow[]
	seats: SeatRow[]
	people: PersonRow[]
}

export type Found = Pick<Composition, 'plan' | 'prices' | 'nothing' | 'stopped'>

/** Translates a composed plan back into the city's rows, each line with its sentence. */
export function fromPlan(
	{ problem, keys }: Posed,
	{ plan, prices, nothing, stopped }: Found,
	checked: Checked,
	explanation: Explanation
): CompositionRows {
	const held = numbered(plan)
	const people = peopleAfter({ problem, keys }, plan)
	const lines = linesOf({ problem, keys }, explanation)
	const seatOf = new Map(explanation.seats.map((seat) => [seatKey(seat), seat]))
	const seats = held.flatMap(({ activity, number, people: seated }) =>
		seated.map((person) => seatRow(seatOf.get(seatKey({ activity, person }))!, number))
	)

	function seatRow(seat: Seat, number: number): SeatRow {
		return {
			activityId: keys.activities[seat.activity]!,
			number,
			employeeId: keys.people[seat.person]!.id,
			mandatory: seat.mandatory,
			levels: seat.levels,
			covered: seat.coveredWeighted,
			hours: seat.hours,
			price: seat.price
		}
	}

	return {
		result: {
			pieces: checked.pieces,
			nothing,
			prices: discreet({ problem, keys }, prices),
			money: explanation.budgets.map(({ of, row, limit, spent, perTenMillion }) => ({
				of,
				key: of === 'total' ? '' : of === 'source' ? keys.sources[row]! : keys.agencies[row]!,
				limit,
				spent,
				perTenMillion
			})),
			goals: goalLines(problem, plan, checked),
			totals: {
				...totalsOf(people),
				seated: new Set(seats.map((seat) => seat.employeeId)).size,
				seats: seats.length,
				batches: held.length,
				unmeasured: {
					people: keys.people.filter((person) => !person.measured).length,
					gaps: keys.people.reduce((sum, { estimates }) => sum + estimates, 0)
				}
			},
			conflicts: contradictions(problem, brokenLocks(problem, plan)).map((one) =>
				conflictOf(keys, one)
			),
			floors: floorLines({ problem, keys }, plan, prices),
			closed: closedBy({ problem, keys }, plan),
			learning: learningIn({ problem, keys }, plan),
			band: band(problem, keys.fair?.estimates ?? [], plan),
			assess: assessFirst({ problem, keys }, plan, prices),
			stopped
		},
		lines,
		costs: lines
			.filter((line) => line.included)
			.flatMap(({ activityId }) =>
				(keys.costs?.[keys.activities.indexOf(activityId)] ?? []).map((part, at) => ({
					...part,
					activityId,
					number: at + 1
				}))
			),
		batches: held.map(({ activity, number, month, people: seated }) => {
			const { batchCost, headCost } = problem.activities[activity]!
			return {
				activityId: keys.activities[activity]!,
				number,
				month: month + 1,
				cost: batchCost + headCost * seated.length
			}
		}),
		seats,
		people
	}
}

const seatKey = ({ activity, person }: Pick<Seat, 'activity' | 'person'>) => `${activity} ${person}`

/** Rows of a problem by the city's ids. */
export const rowsById = ({ keys }: Posed) => ({
	activities: new Map(keys.activities.map((id, row) => [id, row])),
	people: new Map(keys.people.map(({ id }, row) => [id, row]))
})

/** The way back: the plan, in the problem's rows, of batches as the city has them. */
export function planOf(
	posed: Posed,
	batches: readonly { activityId: string; month: number; employeeIds: readonly string[] }[]
): Plan {
	const { activities, people } = rowsById(posed)
	return {
		batches: batches.map(({ activityId, month, employeeIds }) => ({
			activity: activities.get(activityId)!,
			month: month - 1,
			people: employeeIds.map((id) => people.get(id)!).sort((a, b) => a - b)
		}))
	}
}

/** The plan's batches by activity and month, numbered within the activity. */
export function numbered(plan: Plan) {
	const counts = new Map<number, number>()
	return plan.batches
		.toSorted((a, b) => a.activity - b.activity || a.month - b.month)
		.map((batch) => {
			const number = (counts.get(batch.activity) ?? 0) + 1
			counts.set(batch.activity, number)
			return { ...batch, number, people: batch.people.toSorted((a, b) => a - b) }
		})
}

function linesOf({ problem, keys }: Posed, explanation: Explanation): LineRow[] {
	const { taken, leftOut, seats, floors } = explanation
	const closed = taken.reduce((sum, line) => sum + line.levels, 0)
	const averageCost = closed > 0 ? taken.reduce((sum, line) => sum + line.cost, 0) / closed : null
	const mustTake = new Set(problem.people.flatMap((person) => person.mandatory))
	const goalPrice = problem.goalFloors.map(
		(_, goal) => floors.find((floor) => floor.of === 'goal' && floor.goal === goal)?.price ?? 0
	)

	return [
		...taken.map((line) => {
			const { goal, bonus, maxBatches } = problem.activities[line.activity]!
			return {
				activity: line.activity,
				included: true,
				batches: line.batches,
				seats: line.seats,
				cost: line.cost,
				levels: line.levels,
				weighted: line.weighted,
				hours: line.hours,
				lacking: 0,
				reason: lineReason(line, {
					mandatory: seats.filter((s) => s.activity === line.activity && s.mandatory).length,
					averageCost,
					goal: goals[goal]!,
					goalFloor: problem.goalFloors[goal] ?? 0,
					goalPrice: goalPrice[goal] ?? 0,
					communityBonus: bonus - (keys.fair?.learning[line.activity] ?? 0),
					mentors: line.batches === maxBatches ? (keys.fair?.mentors[line.activity] ?? null) : null
				})
			}
		}),
		...leftOut.map((line) => ({
			activity: line.activity,
			included: false,
			batches: 0,
			seats: line.seats,
			cost: line.cost,
			levels: line.worth,
			weighted: line.worth,
			hours: 0,
			lacking: line.reason === 'total_short' ? Math.ceil(line.short) : 0,
			reason: leftOutReason(line, keys.sources[problem.activities[line.activity]!.source]!)
		}))
	].map(({ activity, ...line }) => ({
		activityId: keys.activities[activity]!,
		mandatory: mustTake.has(activity),
		...line
	}))
}

/** Each person's activities. */
function bundlesOf({ people }: Problem, { batches }: Plan): number[][] {
	const bundles = people.map(() => [] as number[])
	for (const batch of batches)
		for (const person of batch.people) bundles[person]!.push(batch.activity)
	return bundles
}

function peopleAfter({ problem, keys }: Posed, plan: Plan): PersonRow[] {
	const bundles = bundlesOf(problem, plan)
	return problem.people.map((person, row) => {
		const bundle = bundles[row]!
		const { id, measured } = keys.people[row]!
		const hours = bundle.reduce((sum, a) => sum + problem.activities[a]!.jp, 0)
		const levelsBefore = person.gaps.reduce((sum, gap) => sum + gap.levels, 0)
		const closed = person.gaps.reduce(
			(sum, gap) => sum + Math.min(gap.levels, gainOf(problem, bundle, gap.competency)),
			0
		)
		return {
			employeeId: id,
			hoursBefore: person.hoursOwed,
			hoursAfter: Math.max(0, person.hoursOwed - hours),
			levelsBefore,
			levelsAfter: levelsBefore - closed,
			measured,
			mandatoryMissed: person.mandatory.filter((a) => !bundle.includes(a)).length
		}
	})
}

/** Levels that a plan closes, told apart by whether anybody measured the gap. */
function closedBy({ problem, keys }: Posed, plan: Plan): { measured: number; estimated: number } {
	const bundles = bundlesOf(problem, plan)
	const closed = { measured: 0, estimated: 0 }
	for (const [row, { gaps }] of problem.people.entries()) {
		const estimated = new Set((keys.fair?.estimates[row] ?? []).map(([gap]) => gap))
		for (const [gap, { competency, levels }] of gaps.entries())
			closed[estimated.has(gap) ? 'estimated' : 'measured'] += Math.min(
				levels,
				gainOf(problem, bundles[row]!, competency)
			)
	}
	return closed
}

function learningIn({ problem, keys: { fair } }: Posed, { batches }: Plan): Learning | null {
	if (!fair) return null
	const held = new Set(batches.map(({ activity }) => activity))
	const untried = batches.filter(({ activity }) => fair.untried[activity])
	return {
		activities: new Set(untried.map(({ activity }) => activity)).size,
		of: held.size,
		spent: untried.reduce((sum, { activity, people }) => {
			const { batchCost, headCost } = problem.activities[activity]!
			return sum + batchCost + headCost * people.length
		}, 0),
		allowance: fair.allowance,
		worth: batches.reduce((sum, { activity }) => sum + fair.learning[activity]!, 0)
	}
}

const gainOf = ({ activities }: Problem, bundle: readonly number[], competency: number) =>
	bundle.reduce(
		(sum, a) =>
			sum + (activities[a]!.gains.find((gain) => gain.competency === competency)?.mean ?? 0),
		0
	)

function totalsOf(people: readonly PersonRow[]) {
	const sum = (of: (person: PersonRow) => number) => people.reduce((all, one) => all + of(one), 0)
	return {
		people: people.length,
		hoursBefore: sum((p) => p.hoursBefore),
		hoursAfter: sum((p) => p.hoursAfter),
		owingBefore: sum((p) => Number(p.hoursBefore > 0)),
		owingAfter: sum((p) => Number(p.hoursAfter > 0)),
		levelsBefore: sum((p) => p.levelsBefore),
		levelsAfter: sum((p) => p.levelsAfter),
		mandatoryMissed: sum((p) => p.mandatoryMissed)
	}
}

function goalLines({ activities, goalFloors }: Problem, plan: Plan, checked: Checked): GoalLine[] {
	const seats = goals.map(() => 0)
	for (const { activity, people } of plan.batches)
		seats[activities[activity]!.goal]! += people.length
	const all = seats.reduce((sum, count) => sum + count, 0)
	return goals.map((goal, row) => ({
		goal,
		seats: seats[row]!,
		asked: (goalFloors[row] ?? 0) * all,
		missing: checked.goalSeatsMissing[row] ?? 0
	}))
}
