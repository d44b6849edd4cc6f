import { below, type Chance } from './chance.ts'
import type { Costs } from './construct.ts'
import { Draft, type Taken } from './draft.ts'
import { batchWorth, tryOpen } from './fill.ts'
import { closeBatch, repairActivity } from './repair.ts'
import { exchange, Reseater } from './reseat.ts'

/** How boldly to search: batches closed per step, and how much worse a step may be at first. */
export type Boldness = {
	ruins: number
	/** As a share of what one batch is worth on average; falls to 0 with the steps. */
	warmth: number
}

/** For a draft by rule of thumb, which is far from the best; and for one from the dive. */
export const ROUGH: Boldness = { ruins: 8, warmth: 0.5 }
export const FINE: Boldness = { ruins: 3, warmth: 0 }

export type ImproveSettings = Costs &
	Boldness & {
		random: Chance
		steps: number
		stop: (objective: number) => boolean
		onStep: (objective: number, done: number) => void
	}

/** Activities looked at for each batch that may be opened, and most openings in a step. */
const LOOKS = 25
const OPENINGS = 5
/** Objectives nearer than this are the same. */
const SAME = 1e-7
/** Steps between two reports. */
const TURN = 20

/**
 * Ruin and recreate, from a draft that keeps all rules: each step closes a few batches and fills
 * the gap anew. A better draft is kept, a slightly worse one perhaps (annealing), any other is
 * undone. Returns the best draft seen, which may be the given one, changed.
 */
export function improve(draft: Draft, settings: ImproveSettings): Draft {
	const { random, steps, warmth, stop, onStep } = settings
	const reseater = new Reseater(draft)
	const batches = Math.max(
		1,
		draft.batches.reduce((sum, count) => sum + count, 0)
	)
	let now = draft.objective()
	let best = now
	const heat = (warmth * (now - draft.on.nothing)) / batches
	let kept: Taken | undefined = heat > 0 ? draft.taken() : undefined

	for (let step = 0; step < steps && !stop(best); step++) {
		const mark = draft.mark()
		ruinAndRecreate(draft, reseater, settings)
		const then = draft.objective()
		const allowed = heat * (1 - step / steps) * Math.log(1 - random())
		if (then > now + allowed && Math.abs(then - now) > SAME) {
			draft.settle()
			now = then
			if (now > best) {
				best = now
				if (heat > 0) kept = draft.taken()
			}
		} else draft.undo(mark)
		if (step % TURN === 0) onStep(best, step / steps)
	}
	return now < best && kept ? Draft.of(draft.on, kept) : draft
}

/**
 * Closes some batches, lets the people concerned choose anew, opens what looks best, lets them
 * choose again, and exchanges seats where another gains more.
 */
function ruinAndRecreate(draft: Draft, reseater: Reseater, settings: ImproveSettings): void {
	const { cost, batchPrice, random, ruins } = settings
	const touched = new Set<number>()
	const open = openActivities(draft)
	for (let ruin = below(ruins, random); ruin >= 0 && open.length > 0; ruin--) {
		const a = open[below(open.length, random)]!
		if (draft.batches[a] === 0) continue
		for (const i of seatedIn(draft, a)) touched.add(i)
		closeBatch(draft, a, cost)
		repairActivity(draft, a, cost)
	}
	reseater.sweep(touched, cost, true)
	for (let opened = 0; opened < OPENINGS; opened++) {
		const a = bestLooking(draft, settings)
		if (a < 0 || tryOpen(draft, a, cost, batchPrice[a]!) === 0) break
		for (const i of seatedIn(draft, a)) touched.add(i)
	}
	reseater.sweep(touched, cost, true)
	for (const a of open) exchange(draft, a, cost)
}

/** Of some activities by chance, the one whose next batch adds most net of prices; or −1. */
function bestLooking(draft: Draft, { cost, batchPrice, random }: ImproveSettings): number {
	let best = -1
	let most = 0
	for (let look = 0; look < LOOKS; look++) {
		const a = below(draft.on.activities, random)
		if (draft.slotFor(a) < 0) continue
		const worth = batchWorth(draft, a, cost, batchPrice[a]!) * (0.7 + 0.6 * random())
		if (worth <= most) continue
		best = a
		most = worth
	}
	return best
}

function openActivities(draft: Draft): number[] {
	const open: number[] = []
	for (const [a, batches] of draft.batches.entries()) if (batches > 0) open.push(a)
	return open
}

function seatedIn({ on, seated }: Draft, a: number): number[] {
	const people: number[] = []
	for (let t = on.memberStart[a]!; t < on.memberStart[a + 1]!; t++) {
		const k = on.members[t]!
		if (seated[k] === 1) people.push(on.person[k]!)
	}
	return people
}
