import { expect, test } from 'vitest'
import { drill } from './drill.ts'

test(
	'a lost machine comes back on another: sign-in, counts, chain, rights, waiting work',
	{ timeout: 180_000 },
	async () => {
		const found = await drill({ people: 30 })
		expect(found.filter(({ sound }) => !sound)).toEqual([])
		expect(found).toHaveLength(6)
	}
)
