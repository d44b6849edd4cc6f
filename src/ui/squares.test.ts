import { expect, test } from 'vitest'
import { squaresPath } from './squares.ts'

test.each([
	[0, 0, ''],
	[2, 2, ''],
	[0, 2, 'M0 0h.82v1h-.82zM1 0h.82v1h-.82z'],
	[1, 2.5, 'M1 0h.82v1h-.82zM2 0h.41v1h-.41z'],
	[2.5, 3, 'M2.41 0h.41v1h-.41z']
])('squares from %d to %d', (from, to, path) => expect(squaresPath(from, to)).toBe(path))
