import { expect, test } from 'vitest'
import { generate } from '../../../bench/generate.ts'
import { check } from './check.ts'
import { compose } from './compose.ts'
import type { Progress } from './model.ts'
import { composeInThread } from './run-in-thread.ts'

const city = generate({ people: 200, activities: 30, agencies: 6, seed: 1 })

test('a thread composes as here, and says how far it is', { timeout: 60_000 }, async () => {
	const settings = { seed: 1, targetGap: 0.01, steps: 4 }
	const seen: Progress[] = []
	const composition = await composeInThread(city, settings, {
		onProgress: (now) => seen.push(now)
	})
	expect(check(city, composition.plan).feasible).toBe(true)
	expect(composition.gap).toBeLessThan(0.15)
	expect(seen.map(({ stage }) => stage)).toEqual(
		expect.arrayContaining(['plan', 'prices', 'improve', 'exact'])
	)
	expect(await compose(city, settings)).toEqual(composition)
})

test('aborted, a thread soon gives the best plan so far', { timeout: 60_000 }, async () => {
	const controller = new AbortController()
	let aborted = 0
	const composition = await composeInThread(
		city,
		{ seed: 1, targetGap: 0, steps: 100_000 },
		{
			cancel: controller.signal,
			onProgress: ({ stage }) => {
				if (stage !== 'improve' || aborted > 0) return
				aborted = performance.now()
				controller.abort()
			}
		}
	)
	expect(composition.stopped).toBe('cancelled')
	expect(check(city, composition.plan).feasible).toBe(true)
	expect(composition.bound).toBeGreaterThanOrEqual(composition.objective)
	// 200 ms is the promise on a quiet machine (bench compose); here only: not to the end.
	expect(performance.now() - aborted).toBeLessThan(10_000)
})

test('a defect in the thread is thrown here', async () => {
	const [first, ...others] = city.people
	const broken = { ...city, people: [{ ...first!, eligible: [999] }, ...others] }
	await expect(composeInThread(broken, { seed: 1, targetGap: 0.01, steps: 1 })).rejects.toThrow()
})
