/** What floors ask, what they got, and what they cost. Pure. */
import type { Plan, Prices } from '#optimisation/compose/model.ts'
import { FEWEST_SHOWN } from '#needs/rules.ts'
import { number } from '#platform/i18n/format.ts'
import { goals } from './model.ts'
import type { Posed } from './problem.ts'

/** A floor of a goal or of fairness over all seats, or the share of an activity's seats for a trait or an agency. */
export type FloorLine = {
	of: 'goal' | 'trait' | 'share'
	/** The goal, or the trait: 'female', 'kind:pppk', an agency's id. */
	key: string
	/** Whose seats; null: all. */
	activityId: string | null
	minShare: number
	/** Null, as is what is missing, where so few sit that they could be told apart. */
	seats: number | null
	asked: number
	/** Seats that a trait would have if they were shared by heads; 0 for a goal. */
	natural: number
	missing: number | null
	/** Weighted levels per seat that it asks for, about; 0 where it holds nothing back. */
	price: number
}

const CLEAR = 1e-9

/** `all` seats, and those of whom it is for; `heads`: their share of all people. */
type Counted = { minShare: number; price: number; all: number; own: number; heads?: number }

/** All floors of a problem in a plan of it. */
export function floorLines({ problem, keys }: Posed, plan: Plan, prices: Prices): FloorLine[] {
	const { activities, people, goalFloors, fairness } = problem
	const seats = plan.batches.flatMap(({ activity, people: seated }) =>
		seated.map((person) => ({ activity, person }))
	)
	const hasTrait = (person: number, trait: number) => people[person]!.traits.includes(trait)
	const line = (
		of: FloorLine['of'],
		key: string,
		{ minShare, price, all, own, heads = 0 }: Counted,
		activityId: string | null = null
	): FloorLine => {
		const missing = Math.max(0, minShare * all - own)
		const few = key === 'disability' && own < FEWEST_SHOWN
		return {
			...{ of, key, activityId, minShare, asked: minShare * all, natural: heads * all, price },
			seats: few ? null : own,
			missing: few ? null : missing < CLEAR ? 0 : missing
		}
	}
	return [
		...goalFloors.flatMap((minShare, goal) =>
			minShare === 0
				? []
				: line('goal', goals[goal]!, {
						minShare,
						price: prices.goals[goal] ?? 0,
						all: seats.length,
						own: seats.filter(({ activity }) => activities[activity]!.goal === goal).length
					})
		),
		...fairness.map(({ trait, minShare }, floor) =>
			line('trait', keys.traits[trait]!, {
				minShare,
				price: prices.fairness?.[floor] ?? 0,
				heads: people.filter((one) => one.traits.includes(trait)).length / people.length,
				all: seats.length,
				own: seats.filter(({ person }) => hasTrait(person, trait)).length
			})
		),
		...activities.flatMap(({ shares }, a) => {
			const own = seats.filter(({ activity }) => activity === a)
			if (own.length === 0) return []
			return shares.map(({ kind, row, minShare }, share) =>
				line(
					'share',
					kind === 'agency' ? keys.agencies[row]! : keys.traits[row]!,
					{
						minShare,
						price: prices.shares[a]?.[share] ?? 0,
						all: own.length,
						own: own.filter(({ person }) =>
							kind === 'agency' ? people[person]!.agency === row : hasTrait(person, row)
						).length
					},
					keys.activities[a]!
				)
			)
		})
	]
}

/**
 * Weighted levels that a floor costs, at most about, beside one that asks for no more than the trait's share of all people;
 * null where it asks for less than that. Each next seat costs no less, so the price times the seats is not exceeded.
 */
export function floorCost({ asked, natural, missing, price }: FloorLine): number | null {
	const beyond = asked - natural - (missing ?? 0)
	return natural > 0 && beyond > 0 ? price * beyond : null
}

/** What is too small to be said: half of the last decimal shown. */
const SAID = 0.005

/** What a floor costs, as a fact: no word for or against it. */
export function floorSentence(floor: FloorLine): string {
	if (floor.missing === null) return 'Pesertanya kurang dari lima orang, jadi tidak ditampilkan.'
	if (floor.missing > 0)
		return `Belum tercapai: kurang ${number(Math.ceil(floor.missing - CLEAR))} kursi.`
	if (floor.price < SAID) return 'Aturan ini terpenuhi tanpa mengubah rencana.'
	const seat = number(floor.price, 2)
	const cost = floorCost(floor)
	return cost === null
		? `Tiap kursi yang diminta aturan ini menukar ± ${seat} tingkat kesenjangan.`
		: `Aturan ini menukar paling banyak ± ${number(cost, 1)} tingkat kesenjangan, ± ${seat} per kursi.`
}

/**
 * Prices without that of a floor for people who declared a disability: in the price of a seat it would tell who they are.
 * `back` puts it in again, from the floor's own line, for counting a changed plan.
 */
export function discreet({ problem, keys }: Posed, prices: Prices): Prices {
	const fairness = prices.fairness.map((price, floor) =>
		keys.traits[problem.fairness[floor]?.trait ?? -1] === 'disability' ? 0 : price
	)
	return { ...prices, fairness }
}

export function back(
	{ problem, keys }: Posed,
	prices: Prices,
	floors: readonly FloorLine[]
): Prices {
	const own = floors.find(({ of, key }) => of === 'trait' && key === 'disability')
	const fairness = (problem.fairness ?? []).map(({ trait }, floor) =>
		own && keys.traits[trait] === 'disability' ? own.price : (prices.fairness?.[floor] ?? 0)
	)
	return { ...prices, fairness }
}
