import { expect, test } from 'vitest'
import { testContext } from '../testing/context.ts'
import { forgetDrafts, keepDraft, takeDraft } from './draft.ts'

const page = { path: '/rencana/2027/anggaran', action: '?/simpan' }
const where = { ...page, address: '10.0.0.1' }

const form = (...fields: [string, string | File][]) => {
	const data = new FormData()
	for (const [name, value] of fields) data.append(name, value)
	return data
}

test('what was typed comes back to the browser that typed it, on that page, once', async () => {
	const ctx = await testContext()
	const typed = form(['alasan', 'Panjang\0 sekali'], ['opd[]', 'a'], ['opd[]', 'b'])
	const token = (await keepDraft(ctx, where, typed))!
	expect(await takeDraft(ctx, token, '/rencana')).toBeUndefined()
	expect(await takeDraft(ctx, 'lain', where.path)).toBeUndefined()
	expect(await takeDraft(ctx, token, where.path)).toEqual({
		...page,
		fields: [
			['alasan', 'Panjang sekali'],
			['opd[]', 'a'],
			['opd[]', 'b']
		]
	})
	expect(await takeDraft(ctx, token, where.path)).toBeUndefined()
})

test('passwords and files are not kept, nor more than anybody types, nor for longer than an hour', async () => {
	const ctx = await testContext()
	const secret = form(['sandi', 'rahasia'], ['berkas', new File(['x'], 'a.csv')])
	expect(await keepDraft(ctx, where, secret)).toBeUndefined()
	expect(await keepDraft(ctx, where, form(['alasan', 'x'.repeat(200_001)]))).toBeUndefined()
	const token = (await keepDraft(ctx, where, form(['alasan', 'x'])))!
	const later = { ...ctx, now: new Date(ctx.now.getTime() + 3_600_001) }
	expect(await takeDraft(later, token, where.path)).toBeUndefined()
	await forgetDrafts(ctx.db, later.now)
	expect(await takeDraft(ctx, token, where.path)).toBeUndefined()
})

test('who fills the house with forms gets no more room, and one address takes not all of it', async () => {
	const ctx = await testContext()
	const keep = (address: string) => keepDraft(ctx, { ...page, address }, form(['alasan', 'x']))
	for (let n = 0; n < 60; n++) expect(await keep('10.0.0.1')).toBeDefined()
	expect(await keep('10.0.0.1')).toBeUndefined()
	for (let n = 60; n < 1000; n++) expect(await keep(`10.0.${Math.floor(n / 50)}.7`)).toBeDefined()
	expect(await keep('10.0.99.7')).toBeUndefined()
})
