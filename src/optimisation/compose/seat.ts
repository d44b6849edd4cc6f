import type { Person, Prices, Problem } from './model.ts'

/** Levels, and weighted levels, that these activities close for a person. */
export function closed({ activities }: Problem, { gaps }: Person, bundle: readonly number[]) {
	let levels = 0
	let weighted = 0
	for (const gap of gaps) {
		let taught = 0
		for (const a of bundle) {
			for (const { competency, mean } of activities[a]!.gains) {
				if (competency === gap.competency) taught += mean
			}
		}
		const closes = Math.min(gap.levels, taught)
		levels += closes
		weighted += gap.weight * closes
	}
	return { levels, weighted }
}

/** What a seat costs at the prices, in weighted levels: its place, its money, its floors. */
export function seatPrice(
	{ people, activities, goalFloors, fairness }: Problem,
	prices: Prices,
	person: number,
	activity: number
): number {
	const who = people[person]!
	const { headCost, shares, goal } = activities[activity]!
	let price = prices.seat[activity]! - prices.minimum[activity]!
	price += headCost * (prices.total + prices.byAgency[who.agency]!)
	for (const [s, { kind, row, minShare }] of shares.entries()) {
		const counts = kind === 'agency' ? who.agency === row : who.traits.includes(row)
		price += prices.shares[activity]![s]! * (minShare - (counts ? 1 : 0))
	}
	for (const [h, floor] of goalFloors.entries()) {
		price += prices.goals[h]! * (floor - (h === goal ? 1 : 0))
	}
	for (const [row, { trait, minShare }] of fairness.entries()) {
		price += prices.fairness[row]! * (minShare - (who.traits.includes(trait) ? 1 : 0))
	}
	return price
}
