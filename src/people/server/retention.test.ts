import { expect, test } from 'vitest'
import { keepFile } from '#platform/files/kept-file.ts'
import { testContext } from '#platform/testing/context.ts'
import { givenEmployee } from '../testing.ts'
import { retention } from './retention.ts'
import { undoImport } from './undo-import.ts'

const DAY = 86_400_000
const ruleOf = (code: string) => retention.find((rule) => rule.code === code)!

/** A rule counts so many, deletes as many, and then finds no more. */
async function expectGone(ctx: Awaited<ReturnType<typeof testContext>>, code: string, n: number) {
	const before = new Date(ctx.now.getTime() - 365 * DAY)
	const { count, erase } = ruleOf(code)
	expect([code, await count(ctx.db, before)]).toEqual([code, n])
	expect([code, await erase(ctx.db, before)]).toEqual([code, n])
	expect([code, await count(ctx.db, before)]).toEqual([code, 0])
}

test('an import of long ago loses its rows and its file, and cannot be undone any more', async () => {
	const ctx = await testContext()
	const old = new Date(ctx.now.getTime() - 400 * DAY)
	const ids = []
	for (const at of [old, ctx.now]) {
		const bytes = new Uint8Array([1])
		const id = ctx.newId()
		await ctx.db
			.insertInto('people_import')
			.values({
				...{
					id,
					kind: 'roster',
					state: 'applied',
					uploaded_by: 'uji',
					uploaded_at: at,
					applied_at: at
				},
				file_id: await keepFile(ctx, { name: 'p.csv', type: 'text/csv', bytes })
			})
			.execute()
		await ctx.db
			.insertInto('people_import_row')
			.values({ import_id: id, number: 1, outcome: 'unchanged', label: 'Rahmi' })
			.execute()
		ids.push(id)
	}
	await expectGone(ctx, 'people.import_rows', 1)
	const left = await ctx.db.selectFrom('people_import_row').select('import_id').execute()
	expect(left).toEqual([{ import_id: ids[1] }])
	await expect(undoImport(ctx, { id: ids[0]! })).rejects.toMatchObject({
		code: 'people.import_erased'
	})
})

test('a settled request goes with its proof; one that waits stays', async () => {
	const ctx = await testContext()
	const person = await givenEmployee(ctx)
	const file = await keepFile(ctx, {
		name: 'sk.pdf',
		type: 'application/pdf',
		bytes: new Uint8Array([1])
	})
	const at = new Date(ctx.now.getTime() - 400 * DAY)
	const asked = {
		employee_id: person.id,
		present: '',
		proposed: 'x',
		proposed_text: 'x',
		reason: 'Keliru',
		asked_by: 'akun:x',
		asked_at: at
	}
	await ctx.db
		.insertInto('people_correction')
		.values([
			{ ...asked, id: ctx.newId(), field: 'phone', state: 'withdrawn', file_id: file },
			{ ...asked, id: ctx.newId(), field: 'email' }
		])
		.execute()
	await expectGone(ctx, 'people.corrections', 1)
	expect(
		await ctx.db.selectFrom('platform_file').select('id').where('id', '=', file).execute()
	).toEqual([])
})

test('who left loses e-mail, telephone and declaration, and stays in the archive', async () => {
	const ctx = await testContext()
	const old = new Date(ctx.now.getTime() - 400 * DAY)
	const left = await givenEmployee(ctx, { status: 'retired', email: 'a@kota.go.id' })
	await givenEmployee(ctx, { email: 'b@kota.go.id' })
	await ctx.db.updateTable('people_employee').set({ updated_at: old }).execute()
	await ctx.db
		.insertInto('people_self_declaration')
		.values({ employee_id: left.id, declared_at: old })
		.execute()
	await expectGone(ctx, 'people.departed', 1)
	const people = await ctx.db
		.selectFrom('people_employee')
		.select(['email', 'name'])
		.orderBy('email')
		.execute()
	expect(people.map(({ email }) => email)).toEqual(['b@kota.go.id', null])
	expect(await ctx.db.selectFrom('people_self_declaration').selectAll().execute()).toEqual([])
})
