import { expect, test } from 'vitest'
import { killRoundsOf } from './kill-rounds.ts'

const WRITER = new URL('./kill-writer.ts', import.meta.url)
const FORGETFUL = new URL('./kill-forgetful.ts', import.meta.url)

test(
	'kill -9 of node, of postgres, of both: nothing acknowledged is lost',
	{ timeout: 60_000 },
	async () => {
		const { acknowledged, problems } = await killRoundsOf(WRITER, 3)
		expect(problems).toEqual([])
		expect(acknowledged).toBeGreaterThan(10)
	}
)

test(
	'the rounds see a write that was acknowledged before it was kept',
	{ timeout: 60_000 },
	async () => {
		const { problems } = await killRoundsOf(FORGETFUL, 1)
		expect(problems).toEqual([
			expect.stringMatching(/^round 1: \d+ acknowledged entries are gone$/)
		])
	}
)
