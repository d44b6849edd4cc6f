import { expect, test } from 'vitest'
import { inTransaction } from '#platform/database/transaction.ts'
import { actorWith, testContext } from '#platform/testing/context.ts'
import { ownDatabase } from '#platform/testing/own-database.ts'
import { systemContext } from '#platform/context.ts'
import { givenEmployee } from '#people/testing.ts'
import type { NewCredit } from '../model.ts'
import { credit } from './credit.ts'
import { installReference } from './install-reference.ts'
import { showHours } from './show-hours.ts'

const claim = (employeeId: string, given: Partial<NewCredit> = {}): NewCredit => ({
	employeeId,
	formCode: 'B3',
	title: 'Arsip Digital',
	startedOn: '2026-03-02',
	completedOn: '2026-03-04',
	international: false,
	jp: 24,
	minutes: null,
	units: null,
	source: 'import',
	...given
})

test('what was done is in the ledger, with the rules it was judged by', async () => {
	const ctx = await testContext()
	await installReference(ctx)
	const person = await givenEmployee(ctx)

	await credit(ctx, [
		claim(person.id, { organiser: 'BPSDM' }),
		claim(person.id, { formCode: 'B6', title: 'Seminar', jp: 8, startedOn: null })
	])

	const hours = await showHours(ctx, { employeeId: person.id, year: 2026 })
	expect(hours).toMatchObject({ counted: 28, required: 20, owed: 0, note: '', years: [2026] })
	expect(hours.entries).toMatchObject([
		{ title: 'Arsip Digital', formName: 'Pelatihan teknis', claimed: 24, counted: 24, reason: '' },
		{ title: 'Seminar', claimed: 8, counted: 4, rulesVersion: '2026-1', takenBack: false }
	])
})

test('claims are judged beside what stands and beside each other', async () => {
	const ctx = await testContext()
	await installReference(ctx)
	const [one, other] = [await givenEmployee(ctx), await givenEmployee(ctx)]
	const online = (id: string, title: string) =>
		claim(id, { formCode: 'C3', title, jp: 2, startedOn: null })

	await credit(ctx, [online(one.id, 'A')])
	const entries = await credit(ctx, [
		online(one.id, 'B'),
		online(one.id, 'C'),
		online(other.id, 'A')
	])
	expect(entries.map(({ counted }) => counted)).toEqual([1, 0, 2])
})

test('two who write at the same moment do not fill the same day twice', async () => {
	const { db } = await ownDatabase()
	const ctx = systemContext(db, 'uji', new Date('2026-11-24T01:00:00Z'))
	await installReference(ctx)
	const person = await givenEmployee(ctx)

	const online = (title: string) => [
		claim(person.id, { formCode: 'C3', title, jp: 2, startedOn: null })
	]
	const entries = await Promise.all(
		['A', 'B', 'C'].map((title) => inTransaction(ctx, (tx) => credit(tx, online(title))))
	)
	expect(entries.flat().reduce((sum, { counted }) => sum + counted, 0)).toBe(3)
})

test('only the planner of the whole government writes, and only what is over', async () => {
	const ctx = await testContext()
	await installReference(ctx)
	const person = await givenEmployee(ctx)
	const as = (actor: typeof ctx.actor, given: Partial<NewCredit> = {}) =>
		credit({ ...ctx, actor }, [claim(person.id, given)])

	await expect(as(actorWith(['agency_head']))).rejects.toMatchObject({ status: 403 })
	await expect(as(actorWith(['planner'], [person.agencyId]))).rejects.toMatchObject({ status: 403 })
	await expect(as(actorWith(['planner']), { completedOn: '2026-11-25' })).rejects.toMatchObject({
		code: 'hours.not_yet_completed'
	})
	await expect(as(actorWith(['planner']), { formCode: 'Z9' })).rejects.toMatchObject({
		code: 'hours.form_unknown'
	})
})
