import { expect, test } from 'vitest'
import { givenEmployee } from '#people/testing.ts'
import { systemContext, type Context } from '#platform/context.ts'
import { runJob } from '#platform/jobs/run.ts'
import { findJob } from '#platform/jobs/show.ts'
import { ownDatabase } from '#platform/testing/own-database.ts'
import { degreeOf } from '../import/discipline.ts'
import {
	applyDiscipline,
	previewDiscipline,
	requestDiscipline,
	undoDiscipline
} from './import-discipline.ts'
import { jobs } from './jobs.ts'
import { listDiscipline } from './list-discipline.ts'

const never = new AbortController().signal
const HEAD = 'NIP;Nama;Tingkat Hukuman;Tanggal SK;Nomor SK\n'
const FIRST_PAGE = { limit: 25, offset: 0 }

async function given() {
	const { db } = await ownDatabase()
	const ctx: Context = systemContext(db, 'uji', new Date('2026-11-24T08:00:00+07:00'))
	const read = async (text: string) => {
		const { jobId } = await requestDiscipline(ctx, { berkas: new File([text], 'hukdis.csv') })
		await runJob(db, jobs, jobId, never)
		return jobId
	}
	return { ctx, read, person: await givenEmployee(ctx) }
}

// The three degrees as offices write them; BKN's sheets have their first letters.
test.each([
	['Ringan', 'light'],
	['Hukuman disiplin SEDANG', 'moderate'],
	['berat', 'severe'],
	['R', 'light'],
	['s', 'moderate'],
	['B', 'severe'],
	['Teguran lisan', undefined],
	['', undefined]
])('"%s" is %s', (text, degree) => expect(degreeOf(text)).toBe(degree))

test('decisions are previewed, written once, known the second time, and taken out as a whole', async () => {
	const { ctx, read, person } = await given()
	const file =
		`${HEAD}'${person.nip};A;Ringan;17-03-2025;800/1\n'${person.nip};A;Ringan;17-03-2025;800/1\n` +
		`'${person.nip};A;Berat;17-03-2027;800/2\n199001012020121009;B;Sedang;01-02-2024;800/3\n`
	const job = await read(file)
	const preview = await previewDiscipline(ctx, { job })
	expect(preview.totals).toEqual({ new: 1, known: 0, rejected: 3 })
	expect(preview.rows[0]).toMatchObject({ what: 'Ringan, 17 Mar 2025', outcome: 'new' })
	expect(await applyDiscipline(ctx, { job })).toEqual({ written: 1 })
	expect(await applyDiscipline(ctx, { job })).toEqual({ written: 0 })
	const again = await read(file)
	expect((await previewDiscipline(ctx, { job: again })).totals).toMatchObject({ known: 1 })
	expect(await listDiscipline(ctx, FIRST_PAGE)).toMatchObject({
		total: 1,
		rows: [{ employeeId: person.id, degree: 'light', decree: '800/1', source: 'hukdis.csv' }]
	})
	expect(await undoDiscipline(ctx, { job })).toEqual({ takenBack: 1 })
	await expect(undoDiscipline(ctx, { job })).rejects.toMatchObject({
		code: 'professionalism.nothing_to_take_back'
	})
	await expect(previewDiscipline(ctx, { job: ctx.newId() })).rejects.toMatchObject({
		code: 'professionalism.import_unread'
	})
})

test('why somebody was punished is never kept, not even in what the job read', async () => {
	const { ctx, read, person } = await given()
	const job = await read(
		`NIP;Tingkat Hukuman;Tanggal SK;Alasan Hukuman\n'${person.nip};Ringan;17-03-2025;Rahasia sekali\n`
	)
	await applyDiscipline(ctx, { job })
	expect(JSON.stringify((await findJob(ctx.db, job))!.result)).not.toContain('Rahasia')
})

test('a file without such a list is refused in one sentence', async () => {
	const { ctx, read } = await given()
	const job = await read('a;b\n1;2\n')
	expect(await findJob(ctx.db, job)).toMatchObject({
		state: 'failed',
		problem: expect.stringContaining('Perlu kolom NIP, tingkat') as string
	})
})
