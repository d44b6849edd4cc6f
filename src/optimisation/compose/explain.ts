import type { BudgetLine, Explanation, Floor, Seat, TakenActivity } from './explanation.ts'
import { leftOut } from './left-out.ts'
import type { Person, Prices, Problem, Composition } from './model.ts'
import { closed, seatPrice } from './seat.ts'
import { standingOf, type Standing } from './standing.ts'

const TEN_MILLION = 10_000_000

/**
 * Says in numbers why a composition is as it is: each seat's closure and price, each activity's
 * worth, why the others were left out, what budgets and floors are worth. Rests on the problem,
 * the plan and the prices only, so it also explains a plan changed by hand.
 */
export function explain(
	problem: Problem,
	{ plan, prices }: Pick<Composition, 'plan' | 'prices'>
): Explanation {
	const standing = standingOf(problem, plan)
	const seats = seatsOf(problem, prices, standing)
	return {
		taken: takenOf(problem, prices, standing, seats),
		leftOut: leftOut(problem, prices, standing),
		seats,
		budgets: budgetsOf(problem, prices, standing),
		floors: floorsOf(problem, prices, standing)
	}
}

function seatsOf(problem: Problem, prices: Prices, standing: Standing): Seat[] {
	return standing.seated.flatMap((people, activity) =>
		people.map((person) => {
			const who = problem.people[person]!
			const bundle = standing.bundles[person]!
			const others = bundle.filter((a) => a !== activity)
			const alone = closed(problem, who, [activity])
			const with_ = closed(problem, who, bundle)
			const without = closed(problem, who, others)
			const hours = (set: readonly number[]) =>
				Math.min(
					who.hoursOwed,
					set.reduce((sum, a) => sum + problem.activities[a]!.jp, 0)
				)
			return {
				activity,
				person,
				levels: with_.levels - without.levels,
				weighted: with_.weighted - without.weighted,
				coveredWeighted: alone.weighted - (with_.weighted - without.weighted),
				hours: hours(bundle) - hours(others),
				mandatory: who.mandatory.includes(activity),
				required: standing.required.has(`${person} ${activity}`),
				price: seatPrice(problem, prices, person, activity)
			}
		})
	)
}

function takenOf(
	problem: Problem,
	prices: Prices,
	{ batches }: Standing,
	seats: Seat[]
): TakenActivity[] {
	return batches.flatMap((count, activity) => {
		if (count === 0) return []
		const { batchCost, headCost } = problem.activities[activity]!
		const own = seats.filter((seat) => seat.activity === activity)
		const sum = (of: (seat: Seat) => number) => own.reduce((total, seat) => total + of(seat), 0)
		const levels = sum((seat) => seat.levels)
		const cost = count * batchCost + own.length * headCost
		return {
			activity,
			batches: count,
			seats: own.length,
			levels,
			weighted: sum((seat) => seat.weighted),
			hours: sum((seat) => seat.hours),
			cost,
			costPerLevel: levels > 0 ? cost / levels : null,
			seatPrice: prices.seat[activity]!
		}
	})
}

function budgetsOf({ budget }: Problem, prices: Prices, { spent }: Standing): BudgetLine[] {
	const line = (
		of: BudgetLine['of'],
		row: number,
		limit: number | null,
		used: number,
		price: number
	) => ({
		of,
		row,
		limit,
		spent: used,
		perTenMillion: price * TEN_MILLION
	})
	return [
		line('total', 0, budget.total, spent.total, prices.total),
		...budget.bySource.map((limit, row) =>
			line('source', row, limit, spent.bySource[row]!, prices.bySource[row]!)
		),
		...budget.byAgency.map((limit, row) =>
			line('agency', row, limit, spent.byAgency[row]!, prices.byAgency[row]!)
		)
	]
}

function floorsOf(problem: Problem, prices: Prices, standing: Standing): Floor[] {
	const { people, activities, goalFloors } = problem
	const shares = activities.flatMap((a, activity) => {
		const seated = standing.seated[activity]!
		if (seated.length === 0) return []
		return a.shares.map(({ kind, row, minShare }, share): Floor => {
			const counts = (p: Person) => (kind === 'agency' ? p.agency === row : p.traits.includes(row))
			return {
				of: 'share',
				activity,
				share,
				seats: seated.filter((person) => counts(people[person]!)).length,
				asked: minShare * seated.length,
				price: prices.shares[activity]![share]!
			}
		})
	})
	const all = standing.seated.reduce((sum, seated) => sum + seated.length, 0)
	const goals = goalFloors.map((floor, goal): Floor => {
		const own = standing.seated.filter((_, activity) => activities[activity]!.goal === goal)
		const seats = own.reduce((sum, seated) => sum + seated.length, 0)
		return { of: 'goal', goal, seats, asked: floor * all, price: prices.goals[goal]! }
	})
	return [...shares, ...goals]
}
