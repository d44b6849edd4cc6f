import { expect, test } from 'vitest'
import type { Context } from '#platform/context.ts'
import { lettersOf } from '#platform/mail/testing.ts'
import { testContext } from '#platform/testing/context.ts'
import { givenEmployee } from '#people/testing.ts'
import { givenBatch, givenEnrolment, givenSession } from '../testing.ts'
import { remindNow } from './remind.ts'

const on = (ctx: Context, date: string): Context => ({
	...ctx,
	now: new Date(`${date}T07:00:00+07:00`)
})

test('a week and a day before, each once; who only waits is not told', async () => {
	const ctx = await testContext({ now: new Date('2027-01-05T08:00:00+07:00') })
	const { id } = await givenBatch(ctx, { state: 'open' })
	await givenSession(ctx, id)
	await givenEnrolment(ctx, id, (await givenEmployee(ctx, { name: 'Ani' })).id)
	await givenEnrolment(ctx, id, (await givenEmployee(ctx)).id, { state: 'waiting' })
	const told = []
	for (const day of ['2027-02-22', '2027-02-23', '2027-02-24', '2027-03-01', '2027-03-02'])
		told.push((await remindNow(on(ctx, day))).reminded)
	expect(told).toEqual([0, 1, 0, 1, 0])
	expect(await lettersOf(ctx, 'training.reminded')).toMatchObject([{ to: 'Ani' }, { to: 'Ani' }])
})

test('what was learnt for a year is to be refreshed a month before it runs out', async () => {
	const ctx = await testContext({ now: new Date('2027-01-05T08:00:00+07:00') })
	const { id } = await givenBatch(ctx, { state: 'done', validMonths: 12 })
	await givenSession(ctx, id)
	await givenEnrolment(ctx, id, (await givenEmployee(ctx, { name: 'Ani' })).id)
	expect(await remindNow(on(ctx, '2028-02-01'))).toEqual({ reminded: 0 })
	expect(await remindNow(on(ctx, '2028-02-02'))).toEqual({ reminded: 1 })
	const [letter] = await lettersOf(ctx, 'training.refresh_due')
	expect(letter!.paragraphs![1]).toBe('Yang dipelajari di sana berlaku sampai Kamis, 2 Maret 2028.')
	expect(await remindNow(on(ctx, '2028-02-03'))).toEqual({ reminded: 0 })
})
