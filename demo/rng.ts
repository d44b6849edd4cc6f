/** A seeded source of chance: the same seed gives the same numbers on every machine. */
export type Rng = {
	/** 0 ≤ x < 1. */
	next(): number
	/** Whole, both ends included. */
	whole(low: number, high: number): number
	chance(probability: number): boolean
	pick<T>(items: readonly T[]): T
	/** Roughly normal with mean 0 and deviation 1, never beyond ±6. */
	normal(): number
}

/** mulberry32. */
export function makeRng(seed: number): Rng {
	let state = seed >>> 0
	const next = () => {
		state = (state + 0x6d2b79f5) >>> 0
		let t = Math.imul(state ^ (state >>> 15), state | 1)
		t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
		return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
	}
	const whole = (low: number, high: number) => low + Math.floor(next() * (high - low + 1))
	return {
		next,
		whole,
		chance: (probability) => next() < probability,
		pick: (items) => items[whole(0, items.length - 1)]!,
		normal: () => Array.from({ length: 12 }, next).reduce((sum, x) => sum + x, -6)
	}
}
