import { expect, test } from 'vitest'
import { givenPerson } from '../access/testing.ts'
import { testContext } from '../testing/context.ts'
import { forgetDrafts, keepDraft, takeDraft } from './draft.ts'

const page = { path: '/rencana/2027/anggaran', action: '?/simpan' }

/** Two people at one browser: the first typed. */
async function given() {
	const ctx = await testContext()
	const [ani, budi] = [
		await givenPerson(ctx, { name: 'Ani', role: 'planner' }),
		await givenPerson(ctx, { name: 'Budi', role: 'planner' })
	]
	const own = { accountId: ani.accountId, path: page.path }
	return { ctx, own, budi: budi.accountId, where: { ...page, ...own, address: '10.0.0.1' } }
}

const form = (...fields: [string, string | File][]) => {
	const data = new FormData()
	for (const [name, value] of fields) data.append(name, value)
	return data
}

test('what was typed comes back to the browser that typed it, on that page, once', async () => {
	const { ctx, own, budi, where } = await given()
	const typed = form(['alasan', 'Panjang\0 sekali'], ['opd[]', 'a'], ['opd[]', 'b'])
	const token = (await keepDraft(ctx, where, typed))!
	expect(await takeDraft(ctx, token, { ...own, path: '/rencana' })).toBeUndefined()
	expect(await takeDraft(ctx, 'lain', own)).toBeUndefined()
	expect(await takeDraft(ctx, token, { ...own, accountId: budi })).toBeUndefined()
	expect(await takeDraft(ctx, token, own)).toEqual({
		...page,
		fields: [
			['alasan', 'Panjang sekali'],
			['opd[]', 'a'],
			['opd[]', 'b']
		]
	})
	expect(await takeDraft(ctx, token, own)).toBeUndefined()
})

test('passwords and files are not kept, nor more than anybody types, nor for longer than an hour', async () => {
	const { ctx, own, where } = await given()
	const secret = form(['sandi', 'rahasia'], ['berkas', new File(['x'], 'a.csv')])
	expect(await keepDraft(ctx, where, secret)).toBeUndefined()
	expect(await keepDraft(ctx, where, form(['alasan', 'x'.repeat(200_001)]))).toBeUndefined()
	const token = (await keepDraft(ctx, where, form(['alasan', 'x'])))!
	const later = { ...ctx, now: new Date(ctx.now.getTime() + 3_600_001) }
	expect(await takeDraft(later, token, own)).toBeUndefined()
	await forgetDrafts(ctx.db, later.now)
	expect(await takeDraft(ctx, token, own)).toBeUndefined()
})

test('who fills the house with forms gets no more room, and one address takes not all of it', async () => {
	const { ctx, where } = await given()
	const keep = (address: string) => keepDraft(ctx, { ...where, address }, form(['alasan', 'x']))
	for (let n = 0; n < 60; n++) expect(await keep('10.0.0.1')).toBeDefined()
	expect(await keep('10.0.0.1')).toBeUndefined()
	for (let n = 60; n < 1000; n++) expect(await keep(`10.0.${Math.floor(n / 50)}.7`)).toBeDefined()
	expect(await keep('10.0.99.7')).toBeUndefined()
})
