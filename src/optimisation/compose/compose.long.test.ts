import { expect, test } from 'vitest'
import { compose } from './compose.ts'
import { bruteForce, tinyProblem } from './testing.ts'

test(
	'finds the best plan of all on hundreds of tiny problems',
	{ timeout: 1_200_000 },
	async () => {
		for (let seed = 31; seed <= 430; seed++) {
			const problem = tinyProblem(seed)
			const { objective } = await compose(problem, { seed: 1, targetGap: 0, steps: 30 })
			expect([seed, objective]).toEqual([seed, expect.closeTo(bruteForce(problem), 6)])
		}
	}
)
