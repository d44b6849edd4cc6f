import { expect, test } from 'vitest'
import { checkSeating } from './check-seating.ts'
import { solveSeats } from './solve-seats.ts'
import { mostSeats, tinySeats } from './testing.ts'

test('seats as many as can be on tiny problems', () => {
	let short = 0
	for (let seed = 1; seed <= 60; seed++) {
		const problem = tinySeats(seed)
		const { seating, found, unseated } = solveSeats(problem, { seed: 1, steps: 300 })
		expect([seed, checkSeating(problem, seating).violations]).toEqual([seed, []])
		const most = mostSeats(problem)
		if (found < most) {
			short++
			console.log(seed, found, most, JSON.stringify(unseated))
		}
	}
	expect(short).toBe(0)
})
