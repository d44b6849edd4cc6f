import { below, chance, shuffled } from '../src/optimisation/chance.ts'
import {
	NO_LOCKS,
	NOTHING_PUBLISHED,
	USUAL_LIMITS,
	USUAL_PENALTIES,
	type Activity,
	type Person,
	type Problem,
	type Share
} from '../src/optimisation/compose/model.ts'

/** Sizes that the promises speak of: people, activities, agencies. */
export const SIZES = {
	500: { people: 500, activities: 60, agencies: 12 },
	3000: { people: 3000, activities: 100, agencies: 30 },
	20000: { people: 20_000, activities: 150, agencies: 60 }
}

export type Made = {
	people: number
	activities: number
	agencies: number
	seed: number
	/** Budget in millions of rupiah per person: 1.6 is tight. */
	perPerson?: number
	/** Floor of each of four goals; 0: none. */
	goalFloor?: number
}

const COMPETENCIES = 25
/** The first 9 are for everybody by tier, the other 16 technical: four per job family. */
const GENERAL = 9
const FAMILIES = 20
const POOLS = 8
const MONTHS = 11
const MILLION = 1e6
export const FEMALE = 0
export const REMOTE = 1

type Dice = ReturnType<typeof dice>

function dice(seed: number) {
	const random = chance(seed)
	const between = (low: number, high: number) => low + random() * (high - low)
	const whole = (low: number, high: number) => low + below(high - low + 1, random)
	const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
	const weighted = (weights: readonly number[]) => {
		let rest = random() * weights.reduce((sum, w) => sum + w, 0)
		const row = weights.findIndex((w) => (rest -= w) < 0)
		return row < 0 ? weights.length - 1 : row
	}
	const order = (count: number) => [...shuffled(count, random)]
	const some = (count: number, low: number, high: number) => {
		const rows = new Set<number>()
		while (rows.size < count) rows.add(whole(low, high))
		return [...rows]
	}
	return { random, between, whole, normal, weighted, order, some }
}

/**
 * A made-up government, the same for the same arguments: tiers, job families, gaps in half
 * levels, seven kinds of activity with plausible costs and seats, a budget that binds. The
 * numbers are synthetic: they exercise the composer and describe nobody.
 */
export function generate({
	people: count,
	activities,
	agencies,
	seed,
	perPerson = 1.6,
	goalFloor = 0.1
}: Made): Problem {
	const d = dice(seed)
	const size = count / 3000
	const familyTopics = Array.from({ length: FAMILIES }, () => d.some(4, GENERAL, COMPETENCIES - 1))
	const agencyWeights = Array.from({ length: agencies }, () => Math.exp(0.7 * d.normal()))
	const agencyFamilies = agencyWeights.map(() => [
		d.whole(0, 19),
		d.whole(0, 19),
		d.whole(0, 19),
		0,
		1
	])

	const staff = Array.from({ length: count }, () =>
		makePerson(d, agencyWeights, agencyFamilies, familyTopics)
	)
	const heads = new Array<number>(agencies).fill(0)
	for (const { person } of staff) heads[person.agency]!++

	const kinds = Array.from({ length: activities }, () =>
		makeActivity(d, { activities, size, heads })
	)
	const compulsory = kinds
		.filter(({ kind }) => kind === 'training' || kind === 'workshop')
		.slice(0, 2)
	if (compulsory[0]) compulsory[0].tiers = [1, 2]
	if (compulsory[1] && !compulsory[1].tiers.includes(4)) compulsory[1].tiers = [3, 4]

	for (const { person, tier, family } of staff) {
		for (const [a, { activity, tiers, hosts }] of kinds.entries()) {
			if (!tiers.includes(tier) || (hosts.length > 0 && !hosts.includes(person.agency))) continue
			const must =
				(kinds[a] === compulsory[0] && tier === 2) ||
				(kinds[a] === compulsory[1] && tier === 4 && family === 0)
			if (must) person.mandatory.push(a)
			if (must || useful(person, activity) > 0.15) person.eligible.push(a)
		}
	}

	const budget = count * perPerson * MILLION
	const facilitators = Array.from({ length: POOLS }, () =>
		Array.from({ length: MONTHS }, () => Math.max(6, Math.round(22 * size * d.between(0.6, 1.6))))
	)
	for (const { activity } of kinds) activity.goal = d.whole(0, 3)
	return {
		competencies: COMPETENCIES,
		people: staff.map(({ person }) => person),
		activities: kinds.map(({ activity }) => activity),
		budget: {
			total: Math.round(budget),
			bySource: [0.5, 0.3, 0.12].map((share) => Math.round(budget * share)),
			byAgency: heads.map((head) => Math.round(head * 0.75 * MILLION * (perPerson / 1.6)))
		},
		facilitators,
		goalFloors: goalFloor > 0 ? new Array<number>(4).fill(goalFloor) : [],
		fairness: [],
		limits: USUAL_LIMITS,
		penalties: USUAL_PENALTIES,
		locks: NO_LOCKS,
		published: NOTHING_PUBLISHED
	}
}

function makePerson(
	d: Dice,
	agencyWeights: number[],
	agencyFamilies: number[][],
	topics: number[][]
) {
	const agency = d.weighted(agencyWeights)
	const tier = d.weighted([1, 4, 9, 46, 40])
	const family = agencyFamilies[agency]![d.whole(0, 4)]!
	const importance = (d.random() < 0.15 ? 1.5 : 1) * [2, 1.6, 1.3, 1.1, 1][tier]!
	const lacking = (mean: number, spread: number) =>
		Math.min(3, Math.round(2 * Math.max(0, mean + spread * d.normal())) / 2)

	const gaps: Person['gaps'] = []
	for (let competency = 0; competency < GENERAL; competency++) {
		if (tier >= 3 && competency < 8 && competency % 2 === 1) continue
		gaps.push({
			competency,
			levels: lacking(0.45, 0.8),
			weight: importance * (tier < 3 ? 1.2 : 0.8)
		})
	}
	for (const competency of topics[family]!) {
		gaps.push({
			competency,
			levels: lacking(0.7, 0.9),
			weight: importance * (tier < 3 ? 0.8 : 1.3)
		})
	}
	const done = [0, 0, 0, 0, 0, 0, 4, 6, 8, 20][d.whole(0, 9)]!
	const traits = [d.random() < 0.48 ? FEMALE : -1, d.random() < 0.17 ? REMOTE : -1]
	const person: Person = {
		agency,
		traits: traits.filter((trait) => trait >= 0),
		hoursOwed: 20 - done,
		gaps: gaps.filter(({ levels }) => levels > 0),
		eligible: [],
		mandatory: []
	}
	return { person, tier, family }
}

type Kind = (typeof KINDS)[number]
const KINDS = [
	'training',
	'workshop',
	'seminar',
	'mentoring',
	'coaching',
	'community',
	'cross'
] as const

function makeActivity(
	d: Dice,
	{ activities, size, heads }: { activities: number; size: number; heads: number[] }
) {
	const kind = KINDS[d.weighted([35, 15, 15, 10, 8, 9, 8])]!
	const batches = (least: number, low: number, high: number) =>
		Math.max(least, Math.round((size * d.between(low, high) * 100) / activities))
	const shape = SHAPES[kind](d, batches)

	const general = d.random() < 0.4
	const taught = general
		? d.some(shape.topics, 0, GENERAL - 1)
		: d.some(shape.topics, GENERAL, COMPETENCIES - 1)
	const gains = taught.map((competency) => {
		const mean = d.between(...shape.gain)
		return {
			competency,
			mean: Math.round(mean * 20) / 20,
			sd: Math.round(mean * d.between(0.2, 0.6) * 100) / 100
		}
	})
	const tiers = (
		general
			? [
					[0, 1, 2],
					[1, 2, 3],
					[2, 3, 4],
					[3, 4],
					[0, 1, 2, 3, 4]
				]
			: [[2, 3], [3, 4], [2, 3, 4], [3], [3, 4]]
	)[d.whole(0, 4)]!
	const months = d
		.order(MONTHS)
		.slice(0, d.whole(2, 4))
		.sort((x, y) => x - y)
	const pool = d.whole(0, POOLS - 1)
	const source = kind === 'community' ? 2 : d.random() < 0.6 ? 0 : 1

	const shares: Share[] = []
	if (d.random() < 0.35) shares.push({ kind: 'trait', row: FEMALE, minShare: 0.3 })
	if (kind !== 'cross' && d.random() < 0.25)
		shares.push({ kind: 'trait', row: REMOTE, minShare: 0.1 })
	let hosts: number[] = []
	if (kind === 'cross') {
		const largest = heads
			.map((_, agency) => agency)
			.sort((x, y) => heads[y]! - heads[x]!)
			.slice(0, Math.max(6, Math.ceil(heads.length * 0.6)))
		const order = d.order(largest.length).map((row) => largest[row]!)
		hosts = order.slice(0, d.whole(2, 3))
		const minShare = hosts.length === 2 ? 0.25 : 0.2
		for (const row of hosts) shares.push({ kind: 'agency', row, minShare })
	}

	const activity: Activity = {
		jp: shape.jp,
		gains,
		minSeats: shape.minSeats,
		maxSeats: shape.maxSeats,
		maxBatches: shape.batches,
		months,
		batchCost: Math.round(shape.batchCost * MILLION),
		headCost: Math.round(shape.headCost * MILLION),
		source,
		pool,
		poolDays: shape.days,
		bonus: shape.bonus ?? 0,
		goal: 0,
		shares
	}
	return { kind, activity, tiers, hosts }
}

type Shape = {
	jp: number
	/** Millions of rupiah. */
	batchCost: number
	headCost: number
	minSeats: number
	maxSeats: number
	batches: number
	gain: [number, number]
	topics: number
	days: number
	bonus?: number
}

const SHAPES: Record<
	Kind,
	(d: Dice, batches: (least: number, low: number, high: number) => number) => Shape
> = {
	training: (d, batches) => ({
		jp: d.whole(5, 10) * 4,
		batchCost: d.between(30, 80),
		headCost: d.between(0.4, 1.2),
		minSeats: 15,
		maxSeats: d.whole(30, 40),
		batches: batches(1, 1, 5),
		gain: [0.5, 1.2],
		topics: d.whole(1, 3),
		days: 5
	}),
	workshop: (d, batches) => ({
		jp: d.whole(4, 8) * 2,
		batchCost: d.between(10, 25),
		headCost: d.between(0.15, 0.5),
		minSeats: 10,
		maxSeats: 30,
		batches: batches(1, 2, 6),
		gain: [0.3, 0.8],
		topics: d.whole(1, 2),
		days: 2
	}),
	seminar: (d, batches) => ({
		jp: d.whole(3, 6),
		batchCost: d.between(5, 10),
		headCost: d.between(0.02, 0.1),
		minSeats: 30,
		maxSeats: 150,
		batches: batches(1, 1, 4),
		gain: [0.15, 0.4],
		topics: d.whole(1, 3),
		days: 1
	}),
	mentoring: (d, batches) => ({
		jp: d.whole(10, 20),
		batchCost: d.between(1, 2),
		headCost: 0.1,
		minSeats: 2,
		maxSeats: 5,
		batches: batches(2, 8, 25),
		gain: [0.5, 1.1],
		topics: d.whole(1, 3),
		days: 0.2
	}),
	coaching: (d, batches) => ({
		jp: d.whole(6, 12),
		batchCost: d.between(2, 4),
		headCost: 0,
		minSeats: 1,
		maxSeats: 4,
		batches: batches(2, 5, 15),
		gain: [0.4, 0.9],
		topics: d.whole(1, 2),
		days: 0.5
	}),
	community: (d, batches) => ({
		jp: d.whole(6, 12) * 2,
		batchCost: d.between(15, 30),
		headCost: d.between(0.2, 0.5),
		minSeats: 12,
		maxSeats: 30,
		batches: batches(1, 1, 4),
		gain: [0.3, 0.9],
		topics: d.whole(1, 3),
		days: 3,
		bonus: d.between(0.5, 3)
	}),
	cross: (d, batches) => ({
		jp: d.whole(8, 12) * 2,
		batchCost: d.between(20, 40),
		headCost: d.between(0.3, 0.8),
		minSeats: 16,
		maxSeats: 30,
		batches: batches(1, 1, 4),
		gain: [0.4, 1],
		topics: d.whole(1, 3),
		days: 3
	})
}

/** People who need it most: weighted levels that an activity could close for one person alone. */
function useful({ gaps }: Person, { gains }: Activity): number {
	return gains.reduce((sum, { competency, mean }) => {
		const gap = gaps.find((own) => own.competency === competency)
		return sum + (gap ? gap.weight * Math.min(gap.levels, mean) : 0)
	}, 0)
}
