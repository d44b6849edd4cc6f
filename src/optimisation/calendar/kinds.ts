import type { Frame } from './frame.ts'

/** Facilitators who may teach the same batches and are away in the same weeks. */
export type Kind = { members: number[]; there: readonly boolean[] }

/**
 * Facilitators by kind. Within a kind it is enough to count: stretches of weeks of which no more
 * than |kind| meet in any week can always be dealt out to its members (an interval graph is
 * perfect), so one column a kind loses nothing.
 */
export function kindsOf({ problem, choices, facilitatorThere }: Frame): {
	kinds: Kind[]
	/** By batch: kinds of its candidates; null: it needs none. */
	ofBatch: (number[] | null)[]
} {
	const serves = problem.facilitators.map((): number[] => [])
	for (const [b, { facilitators }] of choices.entries()) {
		for (const f of new Set(facilitators)) serves[f]!.push(b)
	}
	const byMark = new Map<string, number>()
	const kinds: Kind[] = []
	const kindOf = problem.facilitators.map((_, f) => {
		const there = facilitatorThere[f]!
		const mark = `${serves[f]!.join()};${there.map(Number).join('')}`
		const kind = byMark.get(mark) ?? kinds.push({ members: [], there }) - 1
		byMark.set(mark, kind)
		kinds[kind]!.members.push(f)
		return kind
	})
	return {
		kinds,
		ofBatch: choices.map(
			({ facilitators }) => facilitators && [...new Set(facilitators.map((f) => kindOf[f]!))]
		)
	}
}

export type Stretch = { batch: number; start: number; duration: number }

/** Deals stretches of weeks out to the members of a kind, earliest first; by batch. */
export function dealOut({ members }: Kind, stretches: readonly Stretch[]): Map<number, number> {
	const freeFrom = members.map(() => 0)
	const dealt = new Map<number, number>()
	for (const { batch, start, duration } of stretches.toSorted((x, y) => x.start - y.start)) {
		const m = freeFrom.findIndex((week) => week <= start)
		if (m < 0) throw new Error('more stretches at once than the kind has members')
		freeFrom[m] = start + duration
		dealt.set(batch, members[m]!)
	}
	return dealt
}
