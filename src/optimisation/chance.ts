/** A stream of numbers in 0..1 that a seed fixes on every machine (mulberry32). */
export type Chance = () => number

export function chance(seed: number): Chance {
	let state = seed >>> 0
	return () => {
		state = (state + 0x6d2b79f5) | 0
		let t = Math.imul(state ^ (state >>> 15), 1 | state)
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
		return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
	}
}

/** A whole number in 0..count − 1. */
export const below = (count: number, random: Chance): number => Math.floor(random() * count)

/** 0..count − 1 in an order of chance. */
export function shuffled(count: number, random: Chance): Int32Array {
	const order = Int32Array.from({ length: count }, (_, i) => i)
	for (let i = count - 1; i > 0; i--) {
		const j = below(i + 1, random)
		const moved = order[i]!
		order[i] = order[j]!
		order[j] = moved
	}
	return order
}
