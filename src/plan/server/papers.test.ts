import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { system } from '#platform/access/actor.ts'
import { givenAccount, givenPerson, NIP } from '#platform/access/testing.ts'
import type { Context } from '#platform/context.ts'
import { inTransaction } from '#platform/database/transaction.ts'
import { listPapersOf, withdrawPaper } from '#platform/documents/papers/show-paper.ts'
import { readTables } from '#platform/files/read-table.ts'
import { cellText } from '#platform/files/sheet.ts'
import { runJob } from '#platform/jobs/run.ts'
import { findJob } from '#platform/jobs/show.ts'
import { readGovernment, recordGovernment } from '#platform/settings.ts'
import { actorWith, testContext } from '#platform/testing/context.ts'
import { ownDatabase } from '#platform/testing/own-database.ts'
import { as, givenDecreed } from '../decision-testing.ts'
import type { PaperWish } from '../paper-forms.ts'
import { givenMeeting, givenOfficials } from '../paper-testing.ts'
import { givenCity, givenPlan } from '../testing.ts'
import { recordMeeting, showMeeting } from './edit-meeting.ts'
import { exportBudgetAnnex } from './export-budget-annex.ts'
import { jobs } from './jobs.ts'
import { getDocument, requestDocument, showDocuments } from './make-document.ts'
import { requestPaper } from './make-paper.ts'
import { listRecaps, showPaper, showPapers } from './show-papers.ts'
import { signPlanPaper } from './sign-paper.ts'
import { findComposition } from './store/composition.ts'

const code = (expected: string) => ({ code: `plan.${expected}` })
const never = new AbortController().signal
const decree: PaperWish = {
	...{ year: 2027, name: 'decree', agencyId: null, issue: true, signing: 'elektronik' }
}

async function ownContext(): Promise<Context> {
	const { db } = await ownDatabase()
	const now = new Date('2026-11-24T08:00:00+07:00')
	return { db, actor: system('uji'), now, newId: randomUUID }
}

/** Asks for a paper and works the job, twice: the second time does nothing. */
async function made(ctx: Context, wish: PaperWish): Promise<string> {
	const { jobId } = await inTransaction(ctx, (tx) => requestPaper(tx, wish))
	await runJob(ctx.db, jobs, jobId, never)
	await runJob(ctx.db, jobs, jobId, never)
	return jobId
}

test('a decree: drafted, issued with the number of the decree, signed by the mayor alone', async () => {
	const ctx = await ownContext()
	await inTransaction(ctx, givenOfficials)
	await inTransaction(ctx, givenPlan)
	const draft = { ...decree, issue: false }
	await expect(inTransaction(ctx, (tx) => requestPaper(tx, decree))).rejects.toMatchObject(
		code('not_decreed')
	)
	await made(ctx, draft)
	await inTransaction(ctx, (tx) => givenDecreed(tx, 1))
	await made(ctx, decree)

	const page = await showPaper(as(ctx, 'mayor'), decree)
	expect(page.draft).toBeDefined()
	expect(page.issued).toMatchObject([
		{ number: '188.45/1/2026', signing: 'elektronik', signatures: [], maySign: true }
	])
	const { id } = page.issued[0]!
	await expect(
		inTransaction(as(ctx, 'secretary'), (tx) => signPlanPaper(tx, { naskah: id }))
	).rejects.toMatchObject({ code: 'access.refused' })
	await inTransaction(as(ctx, 'mayor'), (tx) => signPlanPaper(tx, { naskah: id }))
	const [signed] = (await showPaper(as(ctx, 'mayor'), decree)).issued
	expect(signed).toMatchObject({
		signatures: [{ name: 'Pejabat Satu, S.H.', title: 'Wali Kota Contoh' }],
		maySign: false
	})
	for (const berkas of [signed!.fileId, signed!.editableId!, page.draft!.fileId])
		expect((await getDocument(ctx, { tahun: 2027, berkas })).bytes.byteLength).toBeGreaterThan(5000)

	await expect(inTransaction(ctx, (tx) => requestPaper(tx, decree))).rejects.toMatchObject(
		code('paper_stands')
	)
	await inTransaction(ctx, (tx) => withdrawPaper(tx, [], { id, version: 2, alasan: 'Salah ketik' }))
	expect((await showPaper(ctx, decree)).issued[0]!.withdrawnAt).not.toBeNull()
})

test('the programme of a decreed plan is issued with a code to check it, and can be edited', async () => {
	const ctx = await ownContext()
	await inTransaction(ctx, givenOfficials)
	await inTransaction(ctx, givenPlan)
	const copies = async () => {
		const wish = { tahun: 2027, salinan: 'umum' } as const
		const { jobId } = await inTransaction(ctx, (tx) => requestDocument(tx, wish))
		await runJob(ctx.db, jobs, jobId, never)
		return (await showDocuments(ctx, 2027)).made
	}
	expect(await copies()).toHaveLength(1)
	await inTransaction(ctx, (tx) => givenDecreed(tx, 1))
	const [issued, draft] = await copies()
	for (const { fileId, editableId } of [issued!, draft!])
		for (const berkas of [fileId, editableId!])
			await inTransaction(ctx, (tx) => getDocument(tx, { tahun: 2027, berkas }))
	const papers = await listPapersOf(ctx, 'rencana:2027:program')
	expect(papers).toMatchObject([
		{ kind: 'plan.programme', number: null, on: '2026-11-24', fileId: issued!.fileId }
	])
})

test('two who issue the same letter at once issue one', async () => {
	const ctx = await ownContext()
	await inTransaction(ctx, givenOfficials)
	await inTransaction(ctx, givenMeeting)
	const wish: PaperWish = { ...decree, name: 'invitation', signing: 'basah' }
	const ids: string[] = []
	for (let n = 0; n < 2; n++)
		ids.push((await inTransaction(ctx, (tx) => requestPaper(tx, wish))).jobId)
	await Promise.all(ids.map((id) => runJob(ctx.db, jobs, id, never)))

	const states = await Promise.all(ids.map(async (id) => (await findJob(ctx.db, id))!.state))
	expect(states.sort()).toEqual(['done', 'failed'])
	const { issued } = await showPaper(ctx, wish)
	expect(issued).toMatchObject([{ number: '000.1.5/1/BKPSDM/2026', maySign: false }])
	await expect(
		inTransaction(as(ctx, 'mayor'), (tx) => signPlanPaper(tx, { naskah: issued[0]!.id }))
	).rejects.toMatchObject({ code: 'access.refused' })
})

test('of all planners only the head of the office signs the invitation, and once', async () => {
	const { ctx, own } = await givenAccount('planner')
	const system = { ...ctx, now: new Date('2026-11-24T08:00:00+07:00') }
	await inTransaction(system, givenOfficials)
	const { version, ...government } = await readGovernment(ctx.db)
	const drafter = { ...government.drafter!, nip: NIP }
	await recordGovernment(system, { ...government, drafter }, version)
	await inTransaction(system, givenMeeting)
	const wish: PaperWish = { ...decree, name: 'invitation' }
	await made(system, wish)
	const [issued] = (await showPaper(own, wish)).issued
	const naskah = issued!.id
	const other = { ...own, actor: await givenPerson(ctx, { name: 'Lain', role: 'planner' }) }
	await expect(inTransaction(other, (tx) => signPlanPaper(tx, { naskah }))).rejects.toMatchObject({
		code: 'access.refused'
	})
	await inTransaction(own, (tx) => signPlanPaper(tx, { naskah }))
	expect((await showPaper(own, wish)).issued).toMatchObject([
		{ signatures: [{ name: 'Pejabat Tiga', title: 'Kepala BKPSDM' }], maySign: false }
	])
	await expect(inTransaction(own, (tx) => signPlanPaper(tx, { naskah }))).rejects.toMatchObject({
		code: 'documents.signed_already'
	})
})

test('a head reads and signs the recap of the own agency, and no other', async () => {
	const ctx = await ownContext()
	await inTransaction(ctx, givenOfficials)
	const { agencies } = await inTransaction(ctx, givenCity)
	const wish = (agencyId: string): PaperWish => ({ ...decree, name: 'recap', agencyId })
	await expect(
		inTransaction(ctx, (tx) => requestPaper(tx, wish(agencies.education.id)))
	).rejects.toMatchObject(code('official_none'))
	for (const { id } of [agencies.education, agencies.community])
		await made(ctx, { ...wish(id), signing: 'basah' })

	const head = { ...ctx, actor: actorWith(['agency_head'], [agencies.education.id]) }
	const all = { year: 2027, limit: 25, offset: 0 }
	expect((await listRecaps(ctx, all)).total).toBe(2)
	const own = await listRecaps(head, all)
	expect(own.rows).toMatchObject([{ agency: 'Dinas Pendidikan Contoh', people: 40 }])
	const berkas = own.rows[0]!.issued[0]!.fileId
	expect((await getDocument(head, { tahun: 2027, berkas })).name).toMatch(/^rekap-2027-.*\.pdf$/)

	const [other] = (await showPaper(ctx, wish(agencies.community.id))).issued
	await expect(getDocument(head, { tahun: 2027, berkas: other!.fileId })).rejects.toMatchObject({
		code: 'access.refused'
	})
	await expect(showPaper(head, wish(agencies.community.id))).rejects.toMatchObject({
		code: 'access.refused'
	})
	expect((await showPapers(head, 2027)).map(({ name }) => name)).toEqual([
		'decree',
		'invitation',
		'minutes'
	])
})

test('the RKA annex gives the cost of the plan, by line, account and activity', async () => {
	const ctx = await testContext()
	await expect(exportBudgetAnnex(ctx, 2027)).rejects.toMatchObject(code('nothing_accepted'))
	const { run } = await givenPlan(ctx)
	const { cost } = (await findComposition(ctx.db, run))!
	const sheets = await readTables(await exportBudgetAnnex(ctx, 2027), 'rka.xlsx')
	const sumIn = (name: string, column: string) => {
		const [head, ...rows] = sheets.find((sheet) => sheet.name === name)!.rows
		const at = head!.findIndex((cell) => cellText(cell) === column)
		const values = rows.map((row) => Number(cellText(row[at])))
		const isSum = rows.map((row) => cellText(row[0]).startsWith('Jumlah'))
		return {
			lines: values.reduce((sum, value, i) => sum + (isSum[i] ? 0 : value), 0),
			total: values.at(-1)
		}
	}
	for (const [sheet, column] of [
		['Rincian', 'Jumlah (Rp)'],
		['Rekening', 'Jumlah (Rp)'],
		['Kegiatan', 'Biaya (Rp)']
	] as const)
		expect(sumIn(sheet, column)).toEqual({ lines: cost, total: cost })
	const quarters = ['I', 'II', 'III', 'IV'].map((q) => sumIn('Rincian', `Triwulan ${q} (Rp)`).total)
	expect(quarters.reduce<number>((sum, one) => sum + one!, 0)).toBe(cost)
})

test('the meeting is written over the version that was read', async () => {
	const ctx = await testContext()
	expect(await showMeeting(ctx, 2027)).toBeUndefined()
	const meeting = await givenMeeting(ctx)
	await recordMeeting(ctx, { ...meeting, place: 'Balai Kota' })
	expect(await showMeeting(ctx, 2027)).toMatchObject({ place: 'Balai Kota', version: 2 })
	await expect(recordMeeting(ctx, meeting)).rejects.toMatchObject({ code: 'platform.changed' })
})
