import { expect, test } from 'vitest'
import { killRoundsOf } from '#platform/testing/kill-rounds.ts'

test('thirty rounds of kill -9 during imports and compositions: every start is clean', async () => {
	const work = new URL('./kill-work.ts', import.meta.url)
	const { acknowledged, problems, slowest } = await killRoundsOf(work, 30)
	expect(problems).toEqual([])
	expect(acknowledged).toBeGreaterThan(30)
	expect(slowest).toBeLessThan(60_000)
})
