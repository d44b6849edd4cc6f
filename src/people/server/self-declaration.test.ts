import { expect, test } from 'vitest'
import type { Context } from '#platform/context.ts'
import { actorWith, testContext } from '#platform/testing/context.ts'
import { givenEmployee } from '../testing.ts'
import { declare, listDeclared, showDeclaration } from './self-declaration.ts'

const as = (ctx: Context, roles: Parameters<typeof actorWith>[0], employeeId: string | null) => ({
	...ctx,
	actor: actorWith(roles, 'all', employeeId)
})

const audited = (ctx: Context) =>
	ctx.db
		.selectFrom('audit_entry as e')
		.innerJoin('audit_payload as p', 'p.entry_id', 'e.id')
		.select(['e.action', 'e.subject', 'p.payload'])
		.where('e.action', 'like', 'people.self_declaration%')
		.orderBy('e.action')
		.execute()

test('what somebody declares can be taken back and is gone; the audit never says which', async () => {
	const ctx = await testContext()
	const { id } = await givenEmployee(ctx)
	const own = as(ctx, ['employee'], id)

	expect(await showDeclaration(own)).toEqual({ since: null })
	await declare(own, { nyatakan: 'ya' })
	expect(await showDeclaration(own)).toEqual({ since: ctx.now })
	await declare({ ...own, now: new Date('2026-12-24T08:00:00+07:00') }, { nyatakan: 'ya' })
	expect(await showDeclaration(own)).toEqual({ since: ctx.now })
	await declare(own, { nyatakan: 'tidak' })
	expect(await showDeclaration(own)).toEqual({ since: null })
	expect(await ctx.db.selectFrom('people_self_declaration').selectAll().execute()).toEqual([])
	expect(await audited(ctx)).toEqual(
		Array(3).fill({ action: 'people.self_declaration_changed', subject: id, payload: {} })
	)
})

test('only the composer of the whole plan may read them, and each reading is recorded', async () => {
	const ctx = await testContext()
	const { id } = await givenEmployee(ctx)
	const { id: gone } = await givenEmployee(ctx, { status: 'moved' })
	for (const one of [id, gone]) await declare(as(ctx, ['employee'], one), { nyatakan: 'ya' })

	expect(await listDeclared(as(ctx, ['planner'], null))).toEqual([id])
	expect((await audited(ctx)).at(-1)).toMatchObject({
		action: 'people.self_declarations_read',
		subject: null
	})
	for (const role of ['mayor', 'auditor', 'agency_head', 'administrator', 'employee'] as const)
		await expect(listDeclared(as(ctx, [role], null))).rejects.toMatchObject({ status: 403 })
})

test('who is no employee has nothing to declare', async () => {
	const ctx = await testContext({ actor: actorWith(['planner']) })
	await expect(showDeclaration(ctx)).rejects.toMatchObject({ status: 403 })
	await expect(declare(ctx, { nyatakan: 'ya' })).rejects.toMatchObject({ status: 403 })
})
