/** What another total would do, told at once from the price of money and from the runs there are. Pure. */
import { USUAL_PENALTIES, type Pieces } from '#optimisation/compose/model.ts'
import { number, rupiahShort, signed } from '#platform/i18n/format.ts'
import type { Totals } from './from-plan.ts'

/**
 * What a plan is worth above doing nothing, in weighted levels: all of its objective but what locks and kept seats count
 * for. So runs of the same data can be compared, whatever was locked.
 */
export function worthOf({
	pieces,
	totals
}: {
	pieces: Pieces
	totals: Pick<Totals, 'hoursBefore'>
}) {
	const {
		closure,
		bonus,
		hoursOwed,
		mandatoryMissed,
		goalSeatsMissing,
		fairSeatsMissing = 0
	} = pieces
	const before = USUAL_PENALTIES.hour * totals.hoursBefore
	return (
		closure + bonus + hoursOwed + before + mandatoryMissed + goalSeatsMissing + fairSeatsMissing
	)
}

/** A finished run: its budget, and its worth above doing nothing, in weighted levels. */
export type RunPoint = { budget: number; worth: number }

export type Standpoint = RunPoint & {
	/** Weighted levels per rupiah: an upper-side estimate, good for small changes. */
	price: number
	/** Other runs of the year, in any order. */
	runs: readonly RunPoint[]
}

export type WhatIf = {
	budget: number
	/** Weighted levels more (or less) than now, about. */
	change: number
	worth: number
	/** Whether the budget lies where the estimate holds. */
	trusted: boolean
}

/** Share of the budget within which a price holds. Source: house rule. */
const NEAR = 0.05
/** An estimate that misses a run by more than this, in weighted levels, did not hold there. */
const MISSED = 0.5

/** More money never serves less: at each budget the best of all runs that need no more. */
export function bestRuns(runs: readonly RunPoint[]): RunPoint[] {
	const best: RunPoint[] = []
	for (const run of runs.toSorted((a, b) => a.budget - b.budget || b.worth - a.worth)) {
		const last = best.at(-1)
		if (last?.budget === run.budget) continue
		best.push({ budget: run.budget, worth: Math.max(run.worth, last?.worth ?? run.worth) })
	}
	return best
}

/** From which to which budget the price holds: 5 % about, or to the nearest run that showed otherwise. */
export function validRange({ budget, worth, price, runs }: Standpoint): [from: number, to: number] {
	const missed = runs
		.filter((run) => Math.abs(worth + price * (run.budget - budget) - run.worth) > MISSED)
		.map((run) => run.budget)
	return [
		Math.max(Math.round(budget * (1 - NEAR)), ...missed.filter((other) => other < budget)),
		Math.min(Math.round(budget * (1 + NEAR)), ...missed.filter((other) => other > budget))
	]
}

/**
 * What a budget would serve, about: straight on by the price, but never less than a run that needs no more, and never less
 * than now where there is more.
 */
export function whatIf(here: Standpoint, budget: number): WhatIf {
	const [from, to] = validRange(here)
	const known = [here, ...here.runs].filter((run) => run.budget <= budget).map((run) => run.worth)
	const worth = Math.max(here.worth + here.price * (budget - here.budget), ...known)
	return { budget, worth, change: worth - here.worth, trusted: budget >= from && budget <= to }
}

/** What is too small to be said: half of the last decimal shown. */
const SAID = 0.05

/** 'Rp50 juta lagi menutup ± 14,0 tingkat kesenjangan.' */
export function whatIfSentence(here: Pick<RunPoint, 'budget'>, { budget, change }: WhatIf): string {
	const more = budget - here.budget
	if (more === 0) return 'Ini pagu susunan yang ditampilkan.'
	const money = rupiahShort(Math.abs(more))
	const levels = number(Math.abs(change), 1)
	if (more > 0)
		return change < SAID
			? `${money} lagi tidak menutup lebih banyak.`
			: `${money} lagi menutup ± ${levels} tingkat kesenjangan.`
	return Math.abs(change) < SAID
		? `Tanpa ${money} itu tetap tertutup sebanyak ini.`
		: `Tanpa ${money} itu ± ${levels} tingkat tidak tertutup.`
}

export const rangeSentence = (here: Standpoint): string => {
	const [from, to] = validRange(here)
	return `Perkiraan ini berlaku untuk pagu ${rupiahShort(from)} sampai ${rupiahShort(to)}.`
}

/** Where an estimate does not hold any more. */
export const beyondSentence = 'Di luar jangkauan perkiraan. Hitung dengan pagu ini agar pasti.'

/** 'Rp1.250,0 juta (+Rp50,0 juta)' in words for the tried budget. */
export const triedText = (here: Pick<RunPoint, 'budget'>, budget: number): string =>
	budget === here.budget
		? rupiahShort(budget)
		: `${rupiahShort(budget)}, ${signed((budget - here.budget) / 1e6, 1)} juta`

/** The slider: 25 steps of about one per cent to each side. Rupiah. */
export function triable({ budget }: Pick<RunPoint, 'budget'>): {
	min: number
	max: number
	step: number
} {
	const about = Math.max(budget / 100, 1)
	const size = 10 ** Math.floor(Math.log10(about))
	const step = [1, 2, 5, 10].map((n) => n * size).find((nice) => nice >= about)!
	const steps = Math.min(25, Math.floor(budget / step))
	return { min: budget - steps * step, max: budget + 25 * step, step }
}
