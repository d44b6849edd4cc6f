import { expect, test } from 'vitest'
import { killRoundsOf } from '#platform/testing/kill-rounds.ts'

const WORK = new URL('./kill-work.ts', import.meta.url)

test(
	'kill -9 during imports and compositions: nothing acknowledged is lost, nothing is half done',
	{ timeout: 120_000 },
	async () => {
		const { acknowledged, problems } = await killRoundsOf(WORK, 3)
		expect(problems).toEqual([])
		expect(acknowledged).toBeGreaterThan(2)
	}
)
