import { below, type Chance } from '../chance.ts'
import type { Costs } from './construct.ts'
import type { Draft } from './draft.ts'
import { batchWorth, tryOpen } from './fill.ts'
import { closeBatch, repairActivity } from './repair.ts'
import { exchange, Reseater } from './reseat.ts'

export type ImproveSettings = Costs & {
	random: Chance
	steps: number
	stop: (objective: number) => boolean
	onStep: (objective: number, done: number) => void
}

/** Most batches closed in a step. */
const RUINS = 3
/** Activities looked at for each batch that may be opened, and most openings in a step. */
const LOOKS = 25
const OPENINGS = 5
/** Objectives nearer than this are the same. */
const SAME = 1e-7
/** Steps between two reports. */
const TURN = 20

/**
 * Ruin and recreate, from a draft that keeps all rules: each step closes a few batches and fills
 * the gap anew. A better draft is kept, any other undone. Changes the given draft.
 */
export function improve(draft: Draft, settings: ImproveSettings): void {
	const { steps, stop, onStep } = settings
	const reseater = new Reseater(draft)
	let best = draft.objective()
	for (let step = 0; step < steps && !stop(best); step++) {
		const mark = draft.mark()
		ruinAndRecreate(draft, reseater, settings)
		const then = draft.objective()
		if (then > best + SAME) {
			draft.settle()
			best = then
		} else draft.undo(mark)
		if (step % TURN === 0) onStep(best, step / steps)
	}
}

/**
 * Closes some batches, lets the people concerned choose anew, opens what looks best, lets them
 * choose again, and exchanges seats where another gains more.
 */
function ruinAndRecreate(draft: Draft, reseater: Reseater, settings: ImproveSettings): void {
	const { cost, batchPrice, random } = settings
	const touched = new Set<number>()
	const open = openActivities(draft)
	for (let ruin = below(RUINS, random); ruin >= 0 && open.length > 0; ruin--) {
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
