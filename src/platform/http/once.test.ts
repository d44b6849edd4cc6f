import { expect, test } from 'vitest'
import { testContext } from '../testing/context.ts'
import { once } from './once.ts'

const ID = '0b0f4e2e-9f2b-4c0a-8d6c-1f2a3b4c5d6e'

test('the same form twice works once and answers the same', async () => {
	const ctx = await testContext()
	let worked = 0
	const work = async () => `/hasil/${++worked}`
	expect(await once(ctx, ID, '/x', work)).toBe('/hasil/1')
	expect(await once(ctx, ID, '/x', work)).toBe('/hasil/1')
	expect(worked).toBe(1)
})

test('another route or another person with the same id learns nothing', async () => {
	const ctx = await testContext()
	await once(ctx, ID, '/x', async () => '/rahasia')
	expect(await once(ctx, ID, '/y', async () => '/lain')).toBe('/beranda')
})

test('without an id every send works', async () => {
	const ctx = await testContext()
	expect(await once(ctx, undefined, '/x', async () => '/a')).toBe('/a')
	expect(await once(ctx, 'bukan-uuid', '/x', async () => '/b')).toBe('/b')
})
