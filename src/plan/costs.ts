/** What an activity's cost is made of, and what its money buys. Pure; money is whole rupiah. */

/** Kinds of cost. */
export const componentKinds = [
	'speaker',
	'moderator',
	'committee',
	'meals',
	'travel',
	'lodging',
	'venue',
	'materials',
	'contribution',
	'certificate',
	'other'
] as const
export type ComponentKind = (typeof componentKinds)[number]

/** Paid once a batch, or once a participant. */
export const bases = ['batch', 'head'] as const
export type Basis = (typeof bases)[number]

/** One part of an activity's cost: `price` rupiah a unit, `volume` units in hundredths at most. */
export type CostPart = {
	/** Of `componentKinds`; 'whole' for a cost that nobody has taken apart. */
	kind: ComponentKind | 'whole'
	label: string
	/** Kode rekening; '' where none is set. */
	account: string
	basis: Basis
	unit: string
	price: number
	volume: number
	/** The item of the price standards that it is compared with. */
	itemId: string | null
}

/** Rupiah of price × volume; a fraction where they give no whole rupiah. Exact for all that the database takes. */
export function amountOf({ price, volume }: Pick<CostPart, 'price' | 'volume'>): number {
	const hundredths = BigInt(price) * BigInt(Math.round(volume * 100))
	const whole = Number(hundredths / 100n)
	return hundredths % 100n === 0n ? whole : whole + Number(hundredths % 100n) / 100
}

/** What a batch and what a participant costs, by its parts. */
export function costOf(parts: readonly CostPart[]): { fixedCost: number; headCost: number } {
	const sum = (basis: Basis) =>
		parts.filter((part) => part.basis === basis).reduce((all, part) => all + amountOf(part), 0)
	return { fixedCost: sum('batch'), headCost: sum('head') }
}

/** The parts of a cost that nobody has taken apart. */
export function wholeParts({
	fixedCost,
	headCost,
	account
}: {
	fixedCost: number
	headCost: number
	account: string
}): CostPart[] {
	const part = (basis: Basis, price: number, label: string, unit: string): CostPart[] =>
		price === 0
			? []
			: [{ kind: 'whole', label, account, basis, unit, price, volume: 1, itemId: null }]
	return [
		...part('batch', fixedCost, 'Biaya per angkatan', 'angkatan'),
		...part('head', headCost, 'Biaya per peserta', 'orang')
	]
}

/** The four quarters of a year. */
export type Quarters = [number, number, number, number]

/** A batch as far as money goes. `month` is 1..12. */
export type PaidBatch = { activityId: string; month: number; seats: number; cost: number }

/** One line of the budget: what a part costs in all its batches, and in which quarters those are held. */
export type BudgetLine = Omit<CostPart, 'itemId'> & {
	activityId: string
	/** Units in all batches: volume × batches, or × seats. */
	units: number
	amount: number
	quarters: Quarters
}

export const quarterOf = (month: number): number => Math.floor((month - 1) / 3)

export const sumOf = (amounts: readonly number[]): number =>
	amounts.reduce((all, amount) => all + amount, 0)

/**
 * The lines of one activity. Their sum is the sum of its batches' costs to the rupiah, whatever the parts say: what these
 * leave over (a composition from before its costs were kept) is a line of its own.
 */
export function linesOf(
	activityId: string,
	parts: readonly CostPart[],
	batches: readonly PaidBatch[],
	account: string
): BudgetLine[] {
	const timesOf = (basis: Basis, { seats }: PaidBatch) => (basis === 'batch' ? 1 : seats)
	const inQuarters = (of: (batch: PaidBatch) => number) => {
		const quarters: Quarters = [0, 0, 0, 0]
		for (const batch of batches) quarters[quarterOf(batch.month)]! += of(batch)
		return quarters
	}
	const lines = parts.map(({ itemId: _, ...part }) => {
		const quarters = inQuarters((batch) => amountOf(part) * timesOf(part.basis, batch))
		const times = sumOf(batches.map((batch) => timesOf(part.basis, batch)))
		return {
			activityId,
			...part,
			account: part.account || account,
			units: Math.round(part.volume * 100 * times) / 100,
			amount: sumOf(quarters),
			quarters
		}
	})
	const { fixedCost, headCost } = costOf(parts)
	const rest = inQuarters((batch) => batch.cost - fixedCost - headCost * batch.seats)
	if (rest.every((amount) => amount === 0)) return lines
	return [
		...lines,
		{
			...{ activityId, kind: 'whole', label: 'Biaya yang belum dirinci', account, basis: 'batch' },
			...{ unit: 'kegiatan', price: sumOf(rest), volume: 1, units: 1 },
			amount: sumOf(rest),
			quarters: rest
		}
	]
}

/** What an account needs in a year. */
export type AccountNeed = {
	account: string
	total: number
	/** As the months of its batches say. */
	derived: Quarters
	/** The cash plan: the planner's, while its sum is the account's total, else as derived. */
	quarters: Quarters
	/** The planner's plan does not fit any more. */
	outdated: boolean
}

/** Lines by account, the accounts in order; `planned` is what the planner wrote. */
export function accountNeeds(
	lines: readonly BudgetLine[],
	planned: ReadonlyMap<string, Quarters>
): AccountNeed[] {
	const byAccount = Map.groupBy(lines, (line) => line.account)
	return [...byAccount.keys()].sort().map((account) => {
		const own = byAccount.get(account)!
		const derived = [0, 1, 2, 3].map((q) => sumOf(own.map((line) => line.quarters[q]!))) as Quarters
		const total = sumOf(derived)
		const wish = planned.get(account)
		const fits = wish !== undefined && sumOf(wish) === total
		return {
			account,
			total,
			derived,
			quarters: fits ? wish : derived,
			outdated: wish !== undefined && !fits
		}
	})
}

/** Rupiah for each participant, each JP of each participant, each level closed; null where there is none of it. */
export type UnitCosts = { perHead: number | null; perJp: number | null; perLevel: number | null }

/** `jp` is all hours given: the activity's for each of its seats. */
export function unitCosts({
	cost,
	seats,
	jp,
	levels
}: {
	cost: number
	seats: number
	jp: number
	levels: number
}): UnitCosts {
	const per = (count: number) => (count > LEAST ? cost / count : null)
	return { perHead: per(seats), perJp: per(jp), perLevel: per(levels) }
}

/** Less is nothing: a twentieth of a level for many millions says nothing about either. */
const LEAST = 0.05
