/**
 * Why the plan is as it is, in numbers; the sentences are the caller's. "Levels" are competency
 * levels, "weighted" ones are multiplied by their importance, as in the objective. Prices are
 * those of model.ts, so whatever rests on one is "about".
 */
export type Explanation = {
	/** Activities with a batch, by row. */
	taken: TakenActivity[]
	/** Activities without one, by row. */
	leftOut: LeftOutActivity[]
	/** Every seat of the plan, by activity and person. */
	seats: Seat[]
	budgets: BudgetLine[]
	floors: Floor[]
}

export type TakenActivity = {
	activity: number
	batches: number
	seats: number
	/** What would be lost without it, all else equal. */
	levels: number
	weighted: number
	/** Hours (JP) that it takes off what is owed. */
	hours: number
	/** Rupiah, and per level closed (null: it closes none). */
	cost: number
	costPerLevel: number | null
	/** What one more seat is worth in weighted levels. */
	seatPrice: number
}

export type LeftOutReason =
	/** A lock puts it out. */
	| 'locked_out'
	/** It has no month or no batch at all. */
	| 'not_offered'
	| 'nobody_eligible'
	/** Fewer people are eligible than a batch needs. */
	| 'too_few_eligible'
	/** Enough are eligible, but too few have an hour, a place or agency money left. */
	| 'too_few_free'
	/** The smallest batch cannot meet a share floor. */
	| 'share_floor'
	| 'facilitators_full'
	/** The money it needs serves more elsewhere. */
	| 'not_worth'
	/** It would be worth it, but this money is short. */
	| 'total_short'
	| 'source_short'
	/** Nothing forbids it: a longer search might add it. */
	| 'possible'

export type LeftOutActivity = {
	activity: number
	reason: LeftOutReason
	/** People eligible, people who could still join, and seats that a batch needs. */
	eligible: number
	free: number
	minSeats: number
	/** Of the best batch that could be added: seats, rupiah, and weighted levels it would add. */
	seats: number
	cost: number
	worth: number
	/** What that cost is worth elsewhere, at the prices, in weighted levels. */
	costWorth: number
	/** Rupiah lacking (total_short, source_short), else 0. */
	short: number
	/** Most days left in any of its months, and days that it needs. */
	daysLeft: number
	daysNeeded: number
}

export type Seat = {
	activity: number
	person: number
	/** Closed by this seat beyond the person's other activities. */
	levels: number
	weighted: number
	/** What the activity could close alone, but the person's others already do. */
	coveredWeighted: number
	/** Hours (JP) that it takes off what is owed. */
	hours: number
	mandatory: boolean
	required: boolean
	/** What the seat costs in weighted levels: its place, its money, its floors. */
	price: number
}

/** Weighted levels that 10 million rupiah more would close, about; 0 where money is left. */
export type BudgetLine = {
	of: 'total' | 'source' | 'agency'
	/** Row of the source or agency; 0 for the total. */
	row: number
	limit: number | null
	spent: number
	perTenMillion: number
}

/** What a floor costs: weighted levels per seat that it asks for. Shown, not argued with. */
export type Floor =
	| { of: 'share'; activity: number; share: number; seats: number; asked: number; price: number }
	| { of: 'goal'; goal: number; seats: number; asked: number; price: number }
