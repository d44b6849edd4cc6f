import type { Frame } from './frame.ts'
import type { Calendar, Placement } from './model.ts'

const NOBODY = -1

/** A calendar under construction: what stands where, so that clashes are seen at once. */
export class Board {
	readonly placed: Calendar
	private readonly frame: Frame
	private readonly inRoom: Int32Array
	private readonly taught: Int32Array
	private readonly inGroup: Int32Array

	constructor(frame: Frame) {
		const { problem, weeks } = frame
		this.frame = frame
		this.placed = problem.batches.map(() => null)
		this.inRoom = new Int32Array(problem.rooms.length * weeks).fill(NOBODY)
		this.taught = new Int32Array(problem.facilitators.length * weeks).fill(NOBODY)
		this.inGroup = new Int32Array(problem.groups.length * weeks).fill(NOBODY)
	}

	put(batch: number, placement: Placement): void {
		this.placed[batch] = placement
		this.mark(batch, placement, batch)
	}

	/** Takes a batch out; gives where it stood. */
	take(batch: number): Placement {
		const placement = this.placed[batch]!
		this.mark(batch, placement, NOBODY)
		this.placed[batch] = null
		return placement
	}

	/** Batches held in a room during a stretch of weeks; likewise the next two. */
	holding(room: number, start: number, duration: number): number[] {
		return this.among(this.inRoom, room, start, duration)
	}

	teaching(facilitator: number, start: number, duration: number): number[] {
		return this.among(this.taught, facilitator, start, duration)
	}

	clashing(groups: readonly number[], start: number, duration: number): number[] {
		return groups.flatMap((g) => this.among(this.inGroup, g, start, duration))
	}

	private among(where: Int32Array, row: number, start: number, duration: number): number[] {
		const found: number[] = []
		const first = row * this.frame.weeks + start
		for (let cell = first; cell < first + duration; cell++) {
			const batch = where[cell]!
			if (batch !== NOBODY && found.at(-1) !== batch) found.push(batch)
		}
		return found
	}

	private mark(batch: number, { start, room, facilitator }: Placement, as: number): void {
		const { weeks, choices } = this.frame
		const { duration, groups } = choices[batch]!
		const fill = (where: Int32Array, row: number) =>
			where.fill(as, row * weeks + start, row * weeks + start + duration)
		if (room !== null) fill(this.inRoom, room)
		if (facilitator !== null) fill(this.taught, facilitator)
		for (const g of groups) fill(this.inGroup, g)
	}
}
