import { below, type Chance } from './chance.ts'
import type { Costs } from './construct.ts'
import type { Draft } from './draft.ts'
import { batchWorth, tryOpen } from './fill.ts'
import { closeBatch, repairActivity } from './repair.ts'
import { exchange, Reseater } from './reseat.ts'

/** Activities looked at for each batch that may be opened anew. */
const LOOKS = 12
const OPENINGS = 4

type Improving = Costs & { random: Chance }

export type ImproveSettings = Improving & {
	steps: number
	stop: () => boolean
	onStep: (objective: number, done: number) => void
}

/** Steps between two looks at the world outside. */
const TURN = 20

/** Takes `steps` steps from a draft that keeps all rules; never ends below where it began. */
export function improve(draft: Draft, { steps, stop, onStep, ...on }: ImproveSettings): void {
	const reseater = new Reseater(draft)
	let objective = draft.objective()
	for (let turn = 0; turn < steps && !stop(); turn++) {
		objective = step(draft, reseater, objective, on)
		if (turn % TURN === 0) onStep(objective, turn / steps)
	}
}

/**
 * One step of ruin and recreate on a draft that keeps all rules: close one to three batches, let
 * the people concerned choose anew, open what looks best, let them choose again, exchange. Kept
 * when the objective grows, undone otherwise. Returns the objective.
 */
function step(draft: Draft, reseater: Reseater, now: number, on: Improving): number {
	const { cost, batchPrice, random } = on
	const mark = draft.mark()
	const touched = new Set<number>()
	const open = openActivities(draft)
	for (let ruins = 1 + below(3, random); ruins > 0 && open.length > 0; ruins--) {
		const a = open[below(open.length, random)]!
		if (draft.batches[a] === 0) continue
		for (const i of seatedIn(draft, a)) touched.add(i)
		closeBatch(draft, a, cost)
		repairActivity(draft, a, cost)
	}
	reseater.sweep(touched, cost, true)
	for (let opened = 0; opened < OPENINGS; opened++) {
		const a = bestLooking(draft, on)
		if (a < 0 || tryOpen(draft, a, cost, batchPrice[a]!) === 0) break
		for (const i of seatedIn(draft, a)) touched.add(i)
	}
	reseater.sweep(touched, cost, true)
	for (const a of open) exchange(draft, a, cost)

	const then = draft.objective()
	if (then > now + 1e-7) {
		draft.settle()
		return then
	}
	draft.undo(mark)
	return now
}

function bestLooking(draft: Draft, { cost, batchPrice, random }: Improving): number {
	let best = -1
	let most = 0
	for (let look = 0; look < LOOKS; look++) {
		const a = below(draft.on.activities, random)
		if (draft.slotFor(a) < 0) continue
		const worth = batchWorth(draft, a, cost, batchPrice[a]!)
		const density = worth / (draft.on.batchCost[a]! + 100_000)
		if (density <= most) continue
		best = a
		most = density
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
