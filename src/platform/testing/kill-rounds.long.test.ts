import { expect, test } from 'vitest'
import { killRoundsOf } from './kill-rounds.ts'

test('thirty rounds of kill -9: nothing acknowledged is lost, every start is clean', async () => {
	const work = new URL('./kill-writer.ts', import.meta.url)
	const { acknowledged, problems, slowest } = await killRoundsOf(work, 30)
	expect(problems).toEqual([])
	expect(acknowledged).toBeGreaterThan(300)
	expect(slowest).toBeLessThan(15_000)
})
