import { expect, test } from 'vitest'
import { actorWith, testContext } from '#platform/testing/context.ts'
import { givenEmployee } from '#people/testing.ts'
import { givenHours } from '../testing.ts'
import { installReference } from './install-reference.ts'
import { showHours } from './show-hours.ts'

test('a year without entries owes the whole minimum', async () => {
	const ctx = await testContext()
	await installReference(ctx)
	const person = await givenEmployee(ctx)
	const { id: employeeId } = person
	expect(await showHours(ctx, { employeeId, year: 2026 })).toMatchObject({
		entries: [],
		counted: 0,
		required: 20,
		owed: 20,
		rulesVersion: '2026-1'
	})
})

test('years are kept apart', async () => {
	const ctx = await testContext()
	const { id: employeeId } = await givenEmployee(ctx)
	await givenHours(ctx, { employeeId, jp: 6, on: '2025-12-31' })
	await givenHours(ctx, { employeeId, jp: 7, on: '2026-01-01' })
	const hours = await showHours(ctx, { employeeId, year: 2026 })
	expect(hours).toMatchObject({ counted: 7, owed: 13, years: [2026, 2025] })
})

test('a PPPK owes nothing and is warned beyond 24 JP, without losing any', async () => {
	const ctx = await testContext()
	const { id: employeeId } = await givenEmployee(ctx, { kind: 'pppk' })
	await givenHours(ctx, { employeeId, jp: 30 })
	const hours = await showHours(ctx, { employeeId, year: 2026 })
	expect(hours).toMatchObject({ counted: 30, required: 0, owed: 0 })
	expect(hours.note).toMatch(/lebih dari 24 JP setahun/)
})

test('the person, the supervisor and readers of the agency see it; nobody else', async () => {
	const ctx = await testContext()
	await installReference(ctx)
	const boss = await givenEmployee(ctx)
	const person = await givenEmployee(ctx, { supervisorId: boss.id })
	const colleague = await givenEmployee(ctx, { agencyId: person.agencyId })
	const see = (actor: typeof ctx.actor) =>
		showHours({ ...ctx, actor }, { employeeId: person.id, year: 2026 })

	await expect(see(actorWith(['employee'], [], person.id))).resolves.toBeDefined()
	await expect(see(actorWith(['supervisor'], [], boss.id))).resolves.toBeDefined()
	await expect(see(actorWith(['agency_head'], [person.agencyId]))).resolves.toBeDefined()
	await expect(see(actorWith(['auditor']))).resolves.toBeDefined()
	await expect(see(actorWith(['employee'], [], colleague.id))).rejects.toMatchObject({
		status: 403
	})
	await expect(see(actorWith(['agency_head'], [boss.agencyId]))).rejects.toMatchObject({
		status: 403
	})
	await expect(showHours(ctx, { employeeId: ctx.newId(), year: 2026 })).rejects.toMatchObject({
		code: 'hours.person_unknown'
	})
})
