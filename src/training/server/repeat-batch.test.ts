import { expect, test } from 'vitest'
import type { Context } from '#platform/context.ts'
import { actorWith, testContext } from '#platform/testing/context.ts'
import { givenBatch, givenRoom, givenSession } from '../testing.ts'
import { repeatBatch } from './repeat-batch.ts'
import { showBatch } from './show-batch.ts'
import { listBatches } from './list-batches.ts'

const organiser = (ctx: Context): Context => ({ ...ctx, actor: actorWith(['organiser']) })
const all = { search: '', state: undefined, sort: 'mulai', descending: false } as const
const paged = { limit: 25, offset: 0 }

test('last year’s batch is copied to another day, its room where that is free', async () => {
	const ctx = organiser(await testContext())
	const room = await givenRoom(ctx)
	const { id } = await givenBatch(ctx, { state: 'done', bring: 'Laptop' })
	await givenSession(ctx, id, { roomId: room.id })
	await givenSession(ctx, id, { roomId: room.id, date: '2027-03-03' })
	const other = await givenBatch(ctx, { year: 2028 })
	await givenSession(ctx, other.id, { roomId: room.id, date: '2028-03-07' })

	const copy = await repeatBatch(ctx, { id, mulai: '2028-03-04', irama: 'once', sampai: null })

	const { batch, sessions } = await showBatch(ctx, copy)
	expect(batch).toMatchObject({ year: 2028, state: 'draft', bring: 'Laptop', enrolled: 0 })
	expect(sessions.map(({ startsAt, roomId }) => [startsAt.toISOString(), roomId])).toEqual([
		['2028-03-06T01:00:00.000Z', room.id],
		['2028-03-07T01:00:00.000Z', null]
	])
})

test('a series makes a batch each month', async () => {
	const ctx = organiser(await testContext())
	const { id } = await givenBatch(ctx)
	await givenSession(ctx, id)
	const form = { id, mulai: '2028-01-11', irama: 'month' as const, sampai: '2028-03-31' }
	expect(await repeatBatch(ctx, form)).toMatchObject({ made: 3 })
	const { rows } = await listBatches(ctx, { ...all, ...paged, year: 2028 })
	expect(rows.map(({ firstOn, number }) => [firstOn, number])).toEqual([
		['2028-01-11', 1],
		['2028-02-11', 2],
		['2028-03-13', 3]
	])
	expect(new Set(rows.map(({ seriesId }) => seriesId)).size).toBe(1)
})
