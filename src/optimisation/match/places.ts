import { NONE, type MatchProblem } from './model.ts'

type Place = { host: number; at: number }

/** Who has which place at which host, while a matching is made. Places lie flat, those of a host side by side. */
export class Places {
	readonly hostOf: Int32Array
	private readonly capacity: Int32Array
	private readonly first: Int32Array
	private readonly used: Int32Array
	private readonly held: Int32Array
	private readonly placeOf: Int32Array

	constructor({ seekers, capacity }: MatchProblem) {
		this.hostOf = new Int32Array(seekers).fill(NONE)
		this.capacity = capacity
		this.first = new Int32Array(capacity.length + 1)
		for (let j = 0; j < capacity.length; j++) this.first[j + 1] = this.first[j]! + capacity[j]!
		this.used = new Int32Array(capacity.length)
		this.held = new Int32Array(this.first[capacity.length]!)
		this.placeOf = new Int32Array(seekers)
	}

	isFull(host: number): boolean {
		return this.used[host] === this.capacity[host]
	}

	/** The n-th of those that a full host has. */
	at(host: number, n: number): number {
		return this.held[this.first[host]! + n]!
	}

	/** A place that was free till now. */
	free(host: number): Place {
		return { host, at: this.first[host]! + this.used[host]!++ }
	}

	/** The place that somebody leaves. */
	leave(seeker: number): Place {
		const left = { host: this.hostOf[seeker]!, at: this.placeOf[seeker]! }
		this.hostOf[seeker] = NONE
		return left
	}

	/** Fills a place with who comes from `cameFrom[host]`, their old one with the next, until the newcomer has one. */
	moveInto(place: Place, cameFrom: Int32Array, newcomer: number): void {
		for (let hole = place; ;) {
			const mover = cameFrom[hole.host]!
			const left = this.leave(mover)
			this.held[hole.at] = mover
			this.hostOf[mover] = hole.host
			this.placeOf[mover] = hole.at
			if (mover === newcomer) return
			hole = left
		}
	}
}
