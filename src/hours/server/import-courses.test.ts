import { expect, test } from 'vitest'
import { actorWith } from '#platform/testing/context.ts'
import { ownDatabase } from '#platform/testing/own-database.ts'
import { systemContext, type Context } from '#platform/context.ts'
import { findJob } from '#platform/jobs/show.ts'
import { runJob } from '#platform/jobs/run.ts'
import { givenEmployee } from '#people/testing.ts'
import { installReference } from './install-reference.ts'
import { applyCourses, previewCourses, requestCourses, undoCourses } from './import-courses.ts'
import { jobs } from './jobs.ts'
import { showHours } from './show-hours.ts'

const never = new AbortController().signal
const HEAD =
	'nip_baru;nama_kursus;tanggal_kursus;tanggal_selesai_kursus;jumlah_jam;institusi_penyelenggara\n'

async function given() {
	const { db } = await ownDatabase()
	const ctx: Context = { ...systemContext(db, 'uji', new Date('2026-11-24T08:00:00+07:00')) }
	await installReference(ctx)
	const person = await givenEmployee(ctx)
	return { ctx, person }
}

async function read(ctx: Context, text: string): Promise<string> {
	const { jobId } = await requestCourses(ctx, { berkas: new File([HEAD + text], 'rw_kursus.csv') })
	await runJob(ctx.db, jobs, jobId, never)
	return jobId
}

test('courses are previewed, credited, known the second time, and taken back as a whole', async () => {
	const { ctx, person } = await given()
	const row = `'${person.nip};Pelayanan Prima;02-03-2026;04-03-2026;20;BPSDM\n`
	const file = `${row}199001012020121009;Orang lain;02-03-2026;04-03-2026;8;BPSDM\n${person.nip};;;04-03-2026;8;BPSDM\n`
	const job = await read(ctx, file)
	expect((await previewCourses(ctx, { job })).totals).toEqual({ new: 1, known: 0, rejected: 2 })

	expect(await applyCourses(ctx, { job })).toEqual({ written: 1 })
	expect(await applyCourses(ctx, { job })).toEqual({ written: 0 })
	const again = await read(ctx, file)
	expect((await previewCourses(ctx, { job: again })).totals).toEqual({
		new: 0,
		known: 1,
		rejected: 2
	})
	const counted = async () => (await showHours(ctx, { employeeId: person.id, year: 2026 })).counted
	expect(await counted()).toBe(20)

	expect(await undoCourses(ctx, { job })).toEqual({ takenBack: 1 })
	expect(await counted()).toBe(0)
	await expect(undoCourses(ctx, { job })).rejects.toMatchObject({
		code: 'hours.nothing_to_take_back'
	})
	expect((await previewCourses(ctx, { job: again })).totals).toMatchObject({ new: 1 })
})

test('a file without such a list is refused in one sentence, and its content is forgotten', async () => {
	const { ctx, person } = await given()
	const { jobId } = await requestCourses(ctx, { berkas: new File(['a;b\n1;2\n'], 'lain.csv') })
	await runJob(ctx.db, jobs, jobId, never)
	expect(await findJob(ctx.db, jobId)).toMatchObject({
		state: 'failed',
		problem: expect.stringContaining('kolom NIP')
	})

	await read(ctx, `${person.nip};Kursus;02-03-2026;04-03-2026;8;BPSDM\n`)
	const files = await ctx.db
		.selectFrom('platform_file')
		.select('content')
		.where('name', '=', 'rw_kursus.csv')
		.execute()
	expect(files.map(({ content }) => content.length)).toEqual([0])
})

test('only the planner imports', async () => {
	const { ctx } = await given()
	const other = { ...ctx, actor: actorWith(['agency_head']) }
	await expect(requestCourses(other, { berkas: new File(['x'], 'x.csv') })).rejects.toMatchObject({
		code: 'access.refused'
	})
})
