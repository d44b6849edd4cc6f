import { extractText } from 'unpdf'
import { expect, test } from 'vitest'
import { givenAgency, givenEmployee } from '#people/testing.ts'
import { systemContext, type Context } from '../context.ts'
import { longDate } from '../i18n/format.ts'
import { runJob } from '../jobs/run.ts'
import { ownDatabase } from '../testing/own-database.ts'
import { activate, createAccount } from './accounts.ts'
import { jobs, listToActivate, requestSlips, showSlips, takeSlips } from './print-slips.ts'
import { tidyAccess } from './tidy.ts'

const never = new AbortController().signal
const page = { limit: 25, offset: 0 }
const CODE = /[A-Z2-9]{4}(?:-[A-Z2-9]{4}){3}/g
const chosen = { sandi: 'songket-silungkang', sandi_ulang: 'songket-silungkang' }

async function given() {
	const { db } = await ownDatabase()
	const ctx: Context = { ...systemContext(db, 'uji'), now: new Date('2026-11-24T08:00:00+07:00') }
	const agency = await givenAgency(ctx, { name: 'Dinas Kearsipan' })
	const people = []
	for (const name of ['Ani', 'Budi', 'Citra', 'Dewi'])
		people.push(await givenEmployee(ctx, { agencyId: agency.id, name }))
	await givenEmployee(ctx)
	return { ctx, agency, people }
}

async function print(ctx: Context, agencyId: string) {
	const { jobId: job } = await requestSlips(ctx, { agencyId })
	await runJob(ctx.db, jobs, job, never)
	const { bytes } = await takeSlips(ctx, { job })
	const { text, totalPages } = await extractText(new Uint8Array(bytes), { mergePages: true })
	return { job, text, totalPages, codes: text.match(CODE) ?? [] }
}

test('an agency’s people get slips on one file, three to a page; a code on it opens the account', async () => {
	const { ctx, agency, people } = await given()
	const nip = people[0]!.nip
	await createAccount(ctx, { name: 'Ani', nip, email: null, grants: [] })
	const { rows } = await listToActivate(ctx, page)
	expect(rows).toContainEqual({
		...{ id: agency.id, name: 'Dinas Kearsipan' },
		...{ missing: 3, inactive: 1 }
	})

	const { job, text, totalPages, codes } = await print(ctx, agency.id)
	expect(totalPages).toBe(2)
	expect(codes).toHaveLength(4)
	expect(text).toContain('/aktivasi')
	expect(text).toContain(nip.slice(-3))
	expect(text).not.toContain(nip.slice(4, 15))
	const printed = await showSlips(ctx, { job })
	expect(printed).toMatchObject({ slips: 4, agency: 'Dinas Kearsipan' })
	expect(text).toContain(`sampai ${longDate(printed.until)}`)

	await activate(ctx, { ...chosen, kode: codes[0]! })
	expect((await listToActivate(ctx, page)).rows).toContainEqual({
		...{ id: agency.id, name: 'Dinas Kearsipan' },
		...{ missing: 0, inactive: 3 }
	})
	await expect(activate(ctx, { ...chosen, kode: codes[0]! })).rejects.toMatchObject({ status: 410 })
})

test('new slips replace the old codes, and the file is forgotten after a day', async () => {
	const { ctx, agency } = await given()
	const first = await print(ctx, agency.id)
	const second = await print(ctx, agency.id)
	await expect(activate(ctx, { ...chosen, kode: first.codes[1]! })).rejects.toMatchObject({
		status: 410
	})
	for (const kode of second.codes) await activate(ctx, { ...chosen, kode })
	await expect(requestSlips(ctx, { agencyId: agency.id })).rejects.toMatchObject({
		code: 'access.nobody_to_activate'
	})

	await tidyAccess({ ...ctx, now: new Date(Date.now() + 2 * 86_400_000) })
	await expect(takeSlips(ctx, { job: second.job })).rejects.toMatchObject({ status: 410 })
})
