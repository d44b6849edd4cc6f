/**
 * One square is one unit. The path of the squares from `from` to `to` in a row, each one unit wide and
 * high, of which 0.82 is ink; a part of a unit is drawn as a part of its square.
 *
 *     squaresPath(1, 2.5) is 'M1 0h.82v1h-.82zM2 0h.41v1h-.41z'
 */
export function squaresPath(from: number, to: number): string {
	let path = ''
	for (let square = Math.floor(from); square < to; square++) {
		const start = Math.max(0, from - square)
		const end = Math.min(1, to - square)
		const width = written((end - start) * INK)
		if (width !== '0') path += `M${written(square + start * INK)} 0h${width}v1h-${width}z`
	}
	return path
}

const INK = 0.82
const written = (value: number) => String(Number(value.toFixed(3))).replace(/^0\./, '.')
