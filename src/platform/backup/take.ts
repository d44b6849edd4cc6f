/** Hands out the next bytes of a stream, `size` of them; fewer when the stream has ended. */
export type Take = (size: number) => Promise<Buffer>

/** Cuts a stream, however it comes, into pieces of wanted sizes. Holds no more than one piece and one chunk. */
export function takeFrom(source: AsyncIterable<Uint8Array>): Take {
	const chunks = source[Symbol.asyncIterator]()
	let rest: Uint8Array = Buffer.alloc(0)
	return async (size) => {
		const parts: Uint8Array[] = []
		let missing = size
		while (missing > 0) {
			if (rest.length === 0) {
				const next = await chunks.next()
				if (next.done) break
				rest = next.value
				continue
			}
			const part = rest.subarray(0, missing)
			parts.push(part)
			rest = rest.subarray(part.length)
			missing -= part.length
		}
		return Buffer.concat(parts)
	}
}
