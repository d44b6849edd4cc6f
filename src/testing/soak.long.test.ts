import process from 'node:process'
import { expect, test } from 'vitest'
import { soak } from './soak.ts'

/** MB a minute that noise may look like over half an hour. */
const FLAT = 0.5

test(
	'half an hour of mixed use: no answer of 5xx, heap and memory flat',
	{ timeout: 40 * 60_000 },
	async () => {
		const minutes = Number(process.env.BINA_UJI_MENIT ?? 30)
		const say = (line: string) => process.stderr.write(`${line}\n`)
		const { requests, wrong, slopes } = await soak(minutes, 5, say)
		say(JSON.stringify({ requests, slopes }))
		expect(wrong).toEqual([])
		expect(requests).toBeGreaterThan(minutes * 60)
		for (const { rss, heap } of Object.values(slopes)) {
			expect(rss).toBeLessThan(FLAT)
			expect(heap).toBeLessThan(FLAT)
		}
	}
)
