import { expect, test } from 'vitest'
import { drill } from './drill.ts'

test('the same with a city of three thousand', async () => {
	const found = await drill({ people: 3000 })
	expect(found.filter(({ sound }) => !sound)).toEqual([])
})
