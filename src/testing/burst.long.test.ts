import { expect, onTestFinished, test, vi } from 'vitest'
import { memoryOf, startBina } from './bina.ts'

test('5,000 requests at once: each is answered or told when to return, and memory does not grow', async () => {
	const bina = await startBina()
	onTestFinished(() => bina.stop())
	const burst = async (length: number) => {
		const answers = await Promise.all(
			Array.from({ length }, async () => {
				const answer = await fetch(`${bina.url}/masuk`)
				await answer.arrayBuffer()
				return answer.status === 503 && answer.headers.get('retry-after') ? 'later' : answer.status
			})
		)
		return new Set(answers)
	}
	await burst(5000)
	const first = memoryOf(bina.pid)
	const answers = await burst(5000)
	expect([...answers].filter((answer) => answer !== 200 && answer !== 'later')).toEqual([])
	expect(answers).toContain(200)
	expect(memoryOf(bina.pid)).toBeLessThan(first * 1.3)
	await vi.waitFor(async () => expect((await fetch(`${bina.url}/sehat`)).status).toBe(200), {
		timeout: 40_000,
		interval: 500
	})
	expect(bina.said()).not.toContain('"defect"')
})
