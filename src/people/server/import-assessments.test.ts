import { expect, test } from 'vitest'
import { systemContext } from '#platform/context.ts'
import { runJob } from '#platform/jobs/run.ts'
import { findJob } from '#platform/jobs/show.ts'
import { ownDatabase } from '#platform/testing/own-database.ts'
import { givenCompetency, givenEmployee } from '../testing.ts'
import {
	applyAssessments,
	previewAssessments,
	requestAssessments,
	undoAssessments
} from './import-assessments.ts'
import { jobs } from './jobs.ts'

const never = new AbortController().signal

async function given() {
	const { db } = await ownDatabase()
	const ctx = systemContext(db, 'uji', new Date('2026-11-24T08:00:00+07:00'))
	await givenCompetency(ctx, { code: 'INT', name: 'Integritas' })
	await givenCompetency(ctx, { code: 'KS', name: 'Kerja Sama' })
	const person = await givenEmployee(ctx)
	const read = async (text: string) => {
		const { jobId } = await requestAssessments(ctx, { berkas: new File([text], 'asesmen.csv') })
		await runJob(db, jobs, jobId, never)
		return jobId
	}
	return { ctx, person, read }
}

const HEAD = 'NIP;Tanggal Penilaian;Integritas;Nilai Kerja Sama\n'

test('a sheet is previewed, written, known the second time, and taken out again', async () => {
	const { ctx, person, read } = await given()
	const file = `${HEAD}${person.nip};11-05-2026;2,5;3\n${person.nip};12-05-2026;;\n199001012020121009;11-05-2026;2;2\n`
	const job = await read(file)
	const { totals, rows } = await previewAssessments(ctx, { job })
	expect(totals).toEqual({ new: 1, known: 0, rejected: 2 })
	expect(rows[0]).toMatchObject({ levels: 2, fresh: 2, assessedOn: '2026-05-11' })

	expect(await applyAssessments(ctx, { job })).toEqual({ written: 2 })
	expect(await applyAssessments(ctx, { job })).toEqual({ written: 0 })
	const again = await read(file)
	expect((await previewAssessments(ctx, { job: again })).totals).toEqual({
		new: 0,
		known: 1,
		rejected: 2
	})

	const levels = await ctx.db.selectFrom('people_level').select('level').orderBy('level').execute()
	expect(levels).toEqual([{ level: 2.5 }, { level: 3 }])
	expect(await undoAssessments(ctx, { job })).toEqual({ removed: 2 })
	await expect(undoAssessments(ctx, { job })).rejects.toMatchObject({
		code: 'people.nothing_to_undo'
	})
})

test('a sheet that names no competency is refused in one sentence', async () => {
	const { ctx, person, read } = await given()
	const job = await read(`NIP;Nama;Catatan\n${person.nip};Siti;baik\n`)
	expect(await findJob(ctx.db, job)).toMatchObject({
		state: 'failed',
		problem: expect.stringContaining('kolom bernama kompetensi')
	})
	await expect(previewAssessments(ctx, { job })).rejects.toMatchObject({
		code: 'people.sheet_unread'
	})
})
