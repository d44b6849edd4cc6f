import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { actorWith, testContext } from '#platform/testing/context.ts'
import { givenEmployee } from '#people/testing.ts'
import { givenHours } from '../testing.ts'
import { showHours } from './show-hours.ts'
import { takeBack } from './take-back.ts'

const reason = 'Salah orang'

test('a counter-entry takes it back, and both stay in the ledger', async () => {
	const ctx = await testContext()
	const person = await givenEmployee(ctx)
	const entry = await givenHours(ctx, { employeeId: person.id, jp: 8 })

	await takeBack(ctx, { entryId: entry.id, reason })

	const hours = await showHours(ctx, { employeeId: person.id, year: 2026 })
	expect(hours).toMatchObject({ counted: 0, owed: 20 })
	expect(hours.entries).toMatchObject([
		{ id: entry.id, counted: 8, takenBack: true },
		{ counted: -8, reversesId: entry.id, source: 'correction', reason }
	])
})

test('the day it filled is free again', async () => {
	const ctx = await testContext()
	const person = await givenEmployee(ctx)
	const online = { employeeId: person.id, form: 'C3', jp: 3 }
	const entry = await givenHours(ctx, online)
	expect((await givenHours(ctx, online)).counted).toBe(0)
	await takeBack(ctx, { entryId: entry.id, reason })
	expect((await givenHours(ctx, online)).counted).toBe(3)
})

test('an entry is taken back once, a correction never, and only by the planner', async () => {
	const ctx = await testContext()
	const person = await givenEmployee(ctx)
	const entry = await givenHours(ctx, { employeeId: person.id })
	const input = { entryId: entry.id, reason }

	const head = { ...ctx, actor: actorWith(['agency_head']) }
	await expect(takeBack(head, input)).rejects.toMatchObject({ status: 403 })
	await takeBack(ctx, input)
	await expect(takeBack(ctx, input)).rejects.toMatchObject({ code: 'hours.already_taken_back' })

	const { entries } = await showHours(ctx, { employeeId: person.id, year: 2026 })
	const correction = { entryId: entries[1]!.id, reason }
	await expect(takeBack(ctx, correction)).rejects.toMatchObject({ code: 'hours.is_correction' })
	await expect(takeBack(ctx, { entryId: ctx.newId(), reason })).rejects.toMatchObject({
		code: 'hours.entry_unknown'
	})
})

test.each(['update hours_entry set counted = 99', 'delete from hours_entry'])(
	'the application has no right to: %s',
	async (statement) => {
		const ctx = await testContext()
		await expect(sql.raw(statement).execute(ctx.db)).rejects.toMatchObject({ code: '42501' })
	}
)
