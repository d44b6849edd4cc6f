import { expect, test } from 'vitest'
import { systemContext, type Context } from '#platform/context.ts'
import { runJob } from '#platform/jobs/run.ts'
import { findJob } from '#platform/jobs/show.ts'
import { ownDatabase } from '#platform/testing/own-database.ts'
import { givenEmployee } from '#people/testing.ts'
import { predicateOf } from '../import/performance.ts'
import {
	applyPerformance,
	previewPerformance,
	requestPerformance,
	undoPerformance
} from './import-performance.ts'
import { jobs } from './jobs.ts'

const never = new AbortController().signal
const HEAD = 'NIP;Nama;Tahun;Predikat Kinerja\n'

async function given() {
	const { db } = await ownDatabase()
	const ctx: Context = systemContext(db, 'uji', new Date('2026-11-24T08:00:00+07:00'))
	const read = async (text: string) => {
		const { jobId } = await requestPerformance(ctx, { berkas: new File([text], 'skp.csv') })
		await runJob(db, jobs, jobId, never)
		return jobId
	}
	return { ctx, read, person: await givenEmployee(ctx) }
}

// The five predicates of PermenPANRB 6/2022, as people write them.
test.each([
	['Sangat Baik', 'sangat_baik'],
	['BAIK', 'baik'],
	['Butuh  perbaikan', 'butuh_perbaikan'],
	['kurang', 'kurang'],
	['Sangat-Kurang', 'sangat_kurang'],
	['91', undefined],
	['', undefined]
])('"%s" is %s', (text, predicate) => expect(predicateOf(text)).toBe(predicate))

test('appraisals are previewed, written, known the second time, and taken out as a whole', async () => {
	const { ctx, read, person } = await given()
	const file = `${HEAD}'${person.nip};A;2025;Butuh Perbaikan\n'${person.nip};A;2027;Baik\n199001012020121009;B;2025;Baik\n`
	const job = await read(file)
	const preview = await previewPerformance(ctx, { job })
	expect(preview.totals).toEqual({ new: 1, known: 0, rejected: 2 })
	expect(preview.rows[0]).toMatchObject({ what: 'Butuh Perbaikan, 2025', outcome: 'new' })
	expect(await applyPerformance(ctx, { job })).toEqual({ written: 1 })
	expect(await applyPerformance(ctx, { job })).toEqual({ written: 0 })
	const again = await read(file)
	expect((await previewPerformance(ctx, { job: again })).totals).toMatchObject({ known: 1 })
	const other = await read(`${HEAD}'${person.nip};A;2025;Baik\n`)
	expect((await previewPerformance(ctx, { job: other })).rows[0]).toMatchObject({
		outcome: 'rejected',
		notes: [{ reason: expect.stringContaining('sudah tercatat Butuh Perbaikan') as string }]
	})
	expect(await undoPerformance(ctx, { job })).toEqual({ takenBack: 1 })
	await expect(undoPerformance(ctx, { job })).rejects.toMatchObject({
		code: 'needs.nothing_to_take_back'
	})
	const unread = { code: 'needs.import_unread' }
	await expect(previewPerformance(ctx, { job: ctx.newId() })).rejects.toMatchObject(unread)
})

test('a file without such a list is refused in one sentence', async () => {
	const { ctx, read } = await given()
	const job = await read('a;b\n1;2\n')
	expect(await findJob(ctx.db, job)).toMatchObject({
		state: 'failed',
		problem: expect.stringContaining('Kolom NIP, tahun, dan predikat') as string
	})
})
