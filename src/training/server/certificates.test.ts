import { randomUUID } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { installReference } from '#hours/server/install-reference.ts'
import { showHours } from '#hours/server/show-hours.ts'
import { givenHours } from '#hours/testing.ts'
import { givenEmployee } from '#people/testing.ts'
import { system } from '#platform/access/actor.ts'
import type { Context } from '#platform/context.ts'
import { inTransaction } from '#platform/database/transaction.ts'
import { listRegister } from '#platform/documents/numbers/list-register.ts'
import { civilDate } from '#platform/i18n/format.ts'
import { runJob } from '#platform/jobs/run.ts'
import { findJob } from '#platform/jobs/show.ts'
import { actorWith } from '#platform/testing/context.ts'
import { ownDatabase } from '#platform/testing/own-database.ts'
import { certificateQuery, readCertificateQuery } from '../certificates/filters.ts'
import { numberKey } from '../certificates/rules.ts'
import { readCredential } from '../credential/jwt.ts'
import { isSet } from '../credential/status-list.ts'
import { givenAttendance, givenBatch, givenEnrolment, givenSession } from '../testing.ts'
import {
	checkCertificate,
	checkCertificateFile,
	checkMany,
	takeCredential
} from './check-certificate.ts'
import { currentKey, rotateCredentialKey, showIssuer } from './credential-keys.ts'
import {
	heldBatch,
	listDue,
	requestCertificates,
	requestOwnCertificate
} from './issue-certificates.ts'
import { jobs } from './jobs.ts'
import {
	listCertificates,
	listOwnCertificates,
	showBatchCertificates,
	takeCertificate,
	takeOwnCertificate
} from './list-certificates.ts'
import { issuePages, openPress, setPages, type Press } from './print-certificates.ts'
import { reissueCertificate, revokeCertificate } from './revoke-certificate.ts'
import { showStatusList } from './show-status-list.ts'

const never = new AbortController().signal
const address = '203.0.113.9'
/** A job goes by the clock, so what it numbers is of this year. */
const today = civilDate(new Date())
const numbered = (n: number) => `${n}/SERT/BKPSDM/${today.slice(0, 4)}`
const URL_OF = 'https://bina.contoh.go.id'
const code = (expected: string) => ({ code: `training.${expected}` })
const all = (id?: string, asked = '') =>
	certificateQuery(readCertificateQuery(new URLSearchParams(asked)), id)

/** A batch of two mornings that is over: Rahmi and Yusra were at both, Dodi at none. */
async function given() {
	const { db } = await ownDatabase()
	const ctx: Context = {
		...{ db, actor: system('uji'), now: new Date() },
		newId: randomUUID
	}
	await installReference(ctx)
	const batch = await givenBatch(ctx, { year: 2026, state: 'open', validMonths: 24 })
	const sessions = [
		await givenSession(ctx, batch.id, { date: '2026-03-02' }),
		await givenSession(ctx, batch.id, { date: '2026-03-03' })
	]
	const enrolled = async (name: string, present: boolean) => {
		const employee = await givenEmployee(ctx, { name })
		const enrolment = await givenEnrolment(ctx, batch.id, employee.id)
		for (const { id } of present ? sessions : []) await givenAttendance(ctx, id, enrolment.id)
		return { employeeId: employee.id, enrolmentId: enrolment.id }
	}
	const rahmi = await enrolled('Rahmi Yulia', true)
	const yusra = await enrolled('Yusra Contoh', true)
	await enrolled('Dodi Contoh', false)
	const organiser = { ...ctx, actor: actorWith(['planner']) }
	return { ctx, batch, rahmi, yusra, organiser }
}

/** Works what was asked for, twice: the second time does nothing. */
async function worked({ db }: Context, jobId: string) {
	await runJob(db, jobs, jobId, never)
	await runJob(db, jobs, jobId, never)
	return findJob(db, jobId)
}

const issued = async (organiser: Context, id: string) => {
	const { jobId } = await inTransaction(organiser, (tx) => requestCertificates(tx, { id }))
	expect(await worked(organiser, jobId)).toMatchObject({ state: 'done', result: { issued: 2 } })
	return (await listCertificates(organiser, all(id, 'urut=nama'))).rows
}

const own = (ctx: Context, employeeId: string) => ({
	...ctx,
	actor: actorWith(['employee'], 'all', employeeId)
})

test('whoever completed a batch gets one certificate, numbered, sealed, with their hours', async () => {
	const { ctx, batch, rahmi, organiser } = await given()
	expect(await showBatchCertificates(organiser, batch, all(batch.id))).toMatchObject({
		due: 2,
		total: 0
	})
	const rows = await issued(organiser, batch.id)
	expect(rows.map(({ name, number, jp, validUntil }) => [name, number, jp, validUntil])).toEqual([
		['Rahmi Yulia', numbered(1), 24, '2028-03-03'],
		['Yusra Contoh', numbered(2), 24, '2028-03-03']
	])
	await expect(
		inTransaction(organiser, (tx) => requestCertificates(tx, batch))
	).rejects.toMatchObject(code('nobody_earned'))

	const hours = await showHours(ctx, { employeeId: rahmi.employeeId, year: 2026 })
	expect(hours.entries).toMatchObject([
		{ source: 'training', certificate: numbered(1), claimed: 24, rulesVersion: '2026-1' }
	])
	const mine = own(ctx, rahmi.employeeId)
	const { rows: ownRows } = await listOwnCertificates(mine, { limit: 25, offset: 0 })
	expect(ownRows.map(({ id }) => id)).toEqual([rows[0]!.id])
	const { bytes } = await takeOwnCertificate(mine, { id: rows[0]!.id })
	await expect(takeOwnCertificate(mine, { id: rows[1]!.id })).rejects.toMatchObject(
		code('certificate_unknown')
	)
	expect((await takeCertificate(organiser, { id: rows[0]!.id })).name).toBe(
		`sertifikat-${numbered(1).replaceAll('/', '-')}.pdf`
	)
	const judged = await checkCertificateFile(ctx, { bytes, address })
	expect(judged).toMatchObject({ comparison: 'same', check: { name: 'Rahmi Yulia' } })
	const register = await listRegister(
		{ ...ctx, actor: actorWith(['planner']) },
		{ kind: 'training.certificate' },
		{ sort: 'nomor', descending: false, limit: 25, offset: 0 }
	)
	expect(register.total).toBe(2)
})

test('one gets one’s own on the spot; before the end, and without having been there, nobody does', async () => {
	const { ctx, batch, rahmi, yusra } = await given()
	const before = { ...ctx, now: new Date('2026-03-03T10:00:00+07:00') }
	const ask = (at: Context, employeeId: string) =>
		inTransaction(own(at, employeeId), (tx) => requestOwnCertificate(tx, { batchId: batch.id }))
	await expect(ask(before, rahmi.employeeId)).rejects.toMatchObject(code('goes_on'))
	const stranger = await givenEmployee(ctx)
	await expect(ask(ctx, stranger.id)).rejects.toMatchObject(code('not_earned'))
	const mine = own(ctx, yusra.employeeId)
	expect((await listOwnCertificates(mine, { limit: 25, offset: 0 })).earned).toHaveLength(1)
	const { jobId } = await ask(ctx, yusra.employeeId)
	expect((await ask(ctx, yusra.employeeId)).jobId).toBe(jobId)
	expect(await worked(ctx, jobId)).toMatchObject({ result: { issued: 1 } })
	await expect(ask(ctx, yusra.employeeId)).rejects.toMatchObject(code('not_earned'))
})

test('the public page: all by code, no name by number but to whoever types it', async () => {
	const { ctx, batch, organiser } = await given()
	const [first] = await issued(organiser, batch.id)
	const check = (typed: string, name = '') => checkCertificate(ctx, { typed, name, address })
	expect(await check(first!.code)).toMatchObject({
		...{ status: 'valid', name: 'Rahmi Yulia', jp: 24, issuedOn: today }
	})
	const byNumber = await check(numberKey(numbered(1)))
	expect(byNumber).toMatchObject({ status: 'valid', name: null, code: null, hasCredential: false })
	expect(await check(numbered(1), 'rahmi yulia')).toMatchObject({ name: 'Rahmi Yulia' })
	await expect(check(numbered(1), 'Rahmi')).rejects.toMatchObject(code('name_differs'))
	expect(await check(numbered(99))).toBeUndefined()
	expect(await check("'; drop table")).toBeUndefined()

	const lines = `nomor;nama\n${numbered(1)};Rahmi Yulia\n${numbered(2)},Orang Lain\n${first!.code}\n77/SERT/X/2027`
	const many = await checkMany(ctx, { text: lines, address })
	expect(many.map(({ check: one, sameName }) => [one?.status, one?.name, sameName])).toEqual([
		['valid', 'Rahmi Yulia', true],
		['valid', null, false],
		['valid', 'Rahmi Yulia', null],
		[undefined, undefined, null]
	])
	await expect(checkMany(ctx, { text: 'halo', address })).rejects.toMatchObject(code('no_lines'))
	const long = Array.from({ length: 201 }, (_, i) => `${i}/SERT`).join('\n')
	await expect(checkMany(ctx, { text: long, address })).rejects.toMatchObject(
		code('too_many_lines')
	)
	for (let i = 0; i < 18; i++) await check(`${i}-kosong`)
	await expect(check(first!.code)).rejects.toMatchObject({ status: 429 })
})

test('a revoked certificate says so everywhere, and its hours are taken back once', async () => {
	const { ctx, batch, rahmi, organiser } = await given()
	const [first] = await issued(organiser, batch.id)
	const revoke = () =>
		inTransaction(organiser, (tx) =>
			revokeCertificate(tx, { id: first!.id, alasan: 'Kehadiran keliru dicatat' })
		)
	await revoke()
	await expect(revoke()).rejects.toMatchObject(code('certificate_revoked'))
	expect(await checkCertificate(ctx, { typed: first!.code, name: '', address })).toMatchObject({
		...{ status: 'revoked', revokedOn: today }
	})
	const hours = await showHours(ctx, { employeeId: rahmi.employeeId, year: 2026 })
	expect(hours.counted).toBe(0)
	expect(hours.entries).toHaveLength(2)
	expect(await showBatchCertificates(organiser, batch, all(batch.id))).toMatchObject({ due: 0 })
	expect((await listCertificates(organiser, all(batch.id, 'keadaan=revoked'))).total).toBe(1)
})

test('a corrected name is another certificate; the hours go along', async () => {
	const { ctx, batch, rahmi, organiser } = await given()
	const [first] = await issued(organiser, batch.id)
	const again = { id: first!.id, alasan: 'Nama keliru ditulis' }
	const ask = () => inTransaction(organiser, (tx) => reissueCertificate(tx, again))
	await expect(ask()).rejects.toMatchObject(code('same_name'))
	await ctx.db
		.updateTable('people_employee')
		.set({ name: 'Rahmi Yulia Sari' })
		.where('id', '=', rahmi.employeeId)
		.execute()
	await worked(ctx, (await ask()).jobId)
	const { rows } = await listCertificates(organiser, all(batch.id, 'cari=rahmi&urut=nomor'))
	expect(rows.map(({ name, revokedWhy, replacedBy }) => [name, revokedWhy, replacedBy])).toEqual([
		['Rahmi Yulia', 'Nama keliru ditulis', numbered(3)],
		['Rahmi Yulia Sari', '', null]
	])
	expect(rows[1]!.entryId).toBe(rows[0]!.entryId)
	const hours = await showHours(ctx, { employeeId: rahmi.employeeId, year: 2026 })
	expect([hours.counted, hours.entries.length]).toEqual([24, 1])
})

test('a course that was counted already is not counted again', async () => {
	const { ctx, batch, rahmi, organiser } = await given()
	await givenHours(ctx, {
		...{ employeeId: rahmi.employeeId, on: '2026-03-03', title: 'Pelayanan publik prima' }
	})
	const [first, second] = await issued(organiser, batch.id)
	expect(first).toMatchObject({
		entryId: null,
		hoursNote: expect.stringContaining('Sudah tercatat')
	})
	expect(second).toMatchObject({ counted: 24, hoursNote: '' })
	const hours = await showHours(ctx, { employeeId: rahmi.employeeId, year: 2026 })
	expect([hours.counted, hours.entries.length]).toEqual([8, 1])
})

test('with https each has a credential; keys change, what they signed stays valid, and a lost key says so', async () => {
	const { ctx, batch, organiser } = await given()
	const data = mkdtempSync(join(tmpdir(), 'bina-kunci-'))
	const held = await heldBatch(ctx, batch.id)
	const due = await listDue(ctx, held)
	const press = await openPress(ctx, held, URL_OF, data)
	const print = async (at: Press, earners: typeof due) =>
		issuePages(ctx, at, await setPages(ctx, at, earners), null)
	await print(press, due.slice(0, 1))
	await inTransaction(organiser, (tx) => rotateCredentialKey(tx, data))
	await print(await openPress(ctx, held, URL_OF, data), due.slice(1))

	const { rows } = await listCertificates(organiser, all(batch.id, 'urut=nomor'))
	const issuer = await showIssuer(ctx, URL_OF)
	expect(issuer!.assertionMethod).toEqual([
		'did:web:bina.contoh.go.id#kunci-2',
		'did:web:bina.contoh.go.id#kunci-1'
	])
	const bits: number[] = []
	for (const { code: typed } of rows) {
		const { content } = await takeCredential(ctx, { typed, address })
		const jwt = content.id.slice('data:application/vc+jwt,'.length)
		const credential = await readCredential(jwt, issuer!)
		expect(credential).toMatchObject({ name: 'Pelayanan Publik Prima' })
		bits.push(
			Number((credential!['credentialStatus'] as { statusListIndex: string }).statusListIndex)
		)
		expect(
			await checkCertificateFile(
				{ ...ctx },
				{ bytes: Buffer.from(JSON.stringify(content)), address },
				URL_OF
			)
		).toMatchObject({ comparison: null, check: { status: 'valid' } })
	}
	await inTransaction(organiser, (tx) =>
		revokeCertificate(tx, { id: rows[0]!.id, alasan: 'Kehadiran keliru dicatat' })
	)
	const list = await readCredential(await showStatusList(ctx, 1, URL_OF, data), issuer!)
	const { encodedList } = list!['credentialSubject'] as { encodedList: string }
	expect(bits.map((bit) => isSet(encodedList, bit))).toEqual([true, false])

	const elsewhere = mkdtempSync(join(tmpdir(), 'bina-kunci-'))
	await expect(currentKey(ctx, elsewhere)).rejects.toMatchObject(code('key_lost'))
	await expect(openPress(ctx, held, URL_OF, elsewhere)).rejects.toMatchObject({ status: 503 })
	expect(await showIssuer(ctx, 'http://localhost:3000')).toBeUndefined()
	await expect(showStatusList(ctx, 1, 'http://localhost:3000')).rejects.toMatchObject(
		code('https_missing')
	)
})

test('a file that is no certificate of ours is told apart', async () => {
	const { ctx, batch, organiser } = await given()
	const [first] = await issued(organiser, batch.id)
	const { bytes } = await takeCertificate(organiser, { id: first!.id })
	const judge = (file: Uint8Array) => checkCertificateFile(ctx, { bytes: file, address })
	const changed = Buffer.from(bytes)
	changed[changed.length >> 1]! ^= 1
	await expect(judge(changed)).rejects.toMatchObject(code('wrong_file'))
	await expect(judge(Buffer.from('%PDF-1.7 lain'))).rejects.toMatchObject(code('wrong_file'))
	await expect(judge(Buffer.from('eyJh.eyJi.c2ln'))).rejects.toMatchObject(code('wrong_file'))
	expect(await judge(Buffer.concat([bytes, Buffer.from('\n% tambahan')]))).toMatchObject({
		comparison: 'more'
	})
	await expect(takeCredential(ctx, { typed: first!.code, address })).rejects.toMatchObject(
		code('https_missing')
	)
})
