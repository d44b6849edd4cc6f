import fc from 'fast-check'
import { NONE, problemOf, type MatchProblem } from './model.ts'

/** Problems so small that all their matchings can be looked at. */
export const tinyProblems: fc.Arbitrary<MatchProblem> = fc
	.record({
		seekers: fc.integer({ min: 0, max: 5 }),
		capacity: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 4 }),
		scores: fc.array(fc.option(fc.integer({ min: 1, max: 9 })), { minLength: 20, maxLength: 20 }),
		likings: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 40, maxLength: 40 })
	})
	.map(({ seekers, capacity, scores, likings }) =>
		problemOf(
			seekers,
			capacity,
			Array.from({ length: seekers * capacity.length }, (_, at) => at).flatMap((at) =>
				scores[at] === null || scores[at] === undefined
					? []
					: {
							seeker: Math.floor(at / capacity.length),
							host: at % capacity.length,
							score: scores[at],
							bySeeker: likings[at]!,
							byHost: likings[20 + at]!
						}
			)
		)
	)

/** All matchings of a tiny problem. */
export function* allMatchings(
	{ seekers, capacity, start, host }: MatchProblem,
	hostOf = new Int32Array(seekers).fill(NONE),
	seeker = 0
): Generator<Int32Array> {
	if (seeker === seekers) return yield hostOf.slice()
	const problem = { seekers, capacity, start, host } as MatchProblem
	hostOf[seeker] = NONE
	yield* allMatchings(problem, hostOf, seeker + 1)
	for (let k = start[seeker]!; k < start[seeker + 1]!; k++) {
		const j = host[k]!
		if (hostOf.subarray(0, seeker).filter((other) => other === j).length >= capacity[j]!) continue
		hostOf[seeker] = j
		yield* allMatchings(problem, hostOf, seeker + 1)
	}
}
