import type { Instance } from './instance.ts'

const TOLERANCE = 1e-9

type Shares = Pick<Instance, 'activity' | 'flags' | 'minShare' | 'shareStart'>

/**
 * Exchanges `loose` people between the batches of one activity as long as fewer are then missing
 * below its share floors, batch by batch:
 *
 *     missing(b) = Σₛ (⌈shareₛ · |b|⌉ − countedₛ(b))⁺                                             (8)
 *
 * `batches` hold items and are changed; their sizes stay.
 */
export function spreadShares(
	{ activity, flags, minShare, shareStart }: Shares,
	batches: number[][],
	loose: ReadonlySet<number>
): void {
	const a = activity[batches[0]?.[0] ?? -1]
	if (a === undefined) return
	const floors = minShare.subarray(shareStart[a]!, shareStart[a + 1]!)
	const missing = (batch: readonly number[]) =>
		floors.reduce((sum, share, bit) => {
			const counted = batch.reduce((count, k) => count + ((flags[k]! >> bit) & 1), 0)
			return sum + Math.max(0, Math.ceil(share * batch.length - TOLERANCE) - counted)
		}, 0)
	for (const short of batches) {
		for (const other of batches) {
			if (short === other) continue
			while (missing(short) > 0 && exchange(short, other));
		}
	}

	/** The first exchange that leaves fewer missing in the two together; false: none does. */
	function exchange(one: number[], two: number[]): boolean {
		const before = missing(one) + missing(two)
		for (const x of anyOfEach(one)) {
			for (const y of anyOfEach(two)) {
				swap(one, x, two, y)
				if (missing(one) + missing(two) < before) return true
				swap(one, x, two, y)
			}
		}
		return false
	}

	/** Places of loose people in a batch, one for each way to count: those who count alike are alike. */
	function anyOfEach(batch: readonly number[]): Iterable<number> {
		const places = new Map<number, number>()
		for (const [place, k] of batch.entries()) if (loose.has(k)) places.set(flags[k]!, place)
		return places.values()
	}
}

function swap(one: number[], x: number, two: number[], y: number): void {
	const k = one[x]!
	one[x] = two[y]!
	two[y] = k
}
