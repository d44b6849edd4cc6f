import { expect, test } from 'vitest'
import { testContext } from '../testing/context.ts'
import { countTry, forget, takeBack } from './attempts.ts'
import { ofAccount, ofAddress } from './limit.ts'

const now = new Date('2026-11-24T01:00:00Z')
const after = (seconds: number) => new Date(now.getTime() + seconds * 1000)
const minutes = (till: Date) => (till.getTime() - now.getTime()) / 60_000

// docs/rules.md#percobaan-masuk
test.each([
	[5, 1],
	[6, 2],
	[7, 4],
	[10, 32],
	[11, 60],
	[500, 60]
])('the failure number %i closes an account for %s minutes', (failures, expected) => {
	expect(minutes(ofAccount.till(failures, now))).toBe(expected)
})

const refused = { status: 429, code: 'access.too_many' }

test('five tries are free, the next must wait, and waits twice as long after each', async () => {
	const { db } = await testContext()
	const tried = (at: Date) => countTry(db, 'akun:a', ofAccount, at)
	for (let n = 0; n < 5; n++) await tried(now)
	await expect(tried(after(59))).rejects.toMatchObject(refused)
	await tried(after(60))
	await expect(tried(after(60 + 119))).rejects.toMatchObject(refused)
	await tried(after(60 + 120))
})

test('the sentence says when, in whole minutes from then on', async () => {
	const { db } = await testContext()
	for (let n = 0; n < 5; n++) await countTry(db, 'akun:a', ofAccount, after(10))
	await expect(countTry(db, 'akun:a', ofAccount, after(20))).rejects.toThrow('mulai pukul 08.02')
})

test('a day without a try forgets the failures, success does at once', async () => {
	const { db } = await testContext()
	for (let n = 0; n < 4; n++) await countTry(db, 'akun:a', ofAccount, now)
	for (let n = 0; n < 4; n++) await countTry(db, 'akun:a', ofAccount, after(25 * 3600))
	await forget(db, 'akun:a')
	for (let n = 0; n < 5; n++) await countTry(db, 'akun:a', ofAccount, after(25 * 3600))
})

test('an address bears two hundred failures, and success does not count', async () => {
	const { db } = await testContext()
	for (let n = 0; n < 300; n++) {
		await countTry(db, 'ip:a', ofAddress, now)
		await takeBack(db, 'ip:a')
	}
	for (let n = 0; n < 200; n++) await countTry(db, 'ip:a', ofAddress, now)
	await expect(countTry(db, 'ip:a', ofAddress, now)).rejects.toMatchObject(refused)
	await countTry(db, 'ip:a', ofAddress, after(600))
})

test('a clock that is set back by a day keeps nobody out, and counts on from there', async () => {
	const { db } = await testContext()
	const tried = (at: Date) => countTry(db, 'akun:a', ofAccount, at)
	for (let n = 0; n < 5; n++) await tried(after(86_400))
	await tried(now)
	await expect(tried(after(59))).rejects.toMatchObject(refused)
})
