/** How many letters must be put in, left out or changed to make one text of the other (Levenshtein). */
export function distance(one: string, other: string): number {
	let row = Array.from({ length: other.length + 1 }, (_, n) => n)
	for (const [i, letter] of [...one].entries()) {
		const next = [i + 1]
		for (const [j, against] of [...other].entries())
			next.push(Math.min(next[j]! + 1, row[j + 1]! + 1, row[j]! + (letter === against ? 0 : 1)))
		row = next
	}
	return row[other.length]!
}

/** The known name that a name was most likely meant to be; undefined where none is near. */
export function nearest(name: string, known: readonly string[]): string | undefined {
	const [best] = known
		.map((one) => ({ one, away: distance(name.toLowerCase(), one) }))
		.toSorted((a, b) => a.away - b.away)
	return best && best.away <= Math.max(2, Math.floor(best.one.length / 2)) ? best.one : undefined
}
