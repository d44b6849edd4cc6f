import { expect, test } from 'vitest'
import { systemContext } from '#platform/context.ts'
import { writeCsv } from '#platform/files/write-table.ts'
import { runJob } from '#platform/jobs/run.ts'
import { findJob } from '#platform/jobs/show.ts'
import { ownDatabase } from '#platform/testing/own-database.ts'
import { dictionaryExport, dictionaryLines } from '../import/competencies.ts'
import { standardExport } from '../import/standards.ts'
import { givenPosition } from '../testing.ts'
import { applyDictionary, previewDictionary, requestDictionary } from './import-dictionary.ts'
import { draftStandard, previewStandard, requestStandard } from './import-standard.ts'
import { installReference } from './install-reference.ts'
import { jobs } from './jobs.ts'
import { listDictionary } from './store/competency.ts'
import { listLines } from './store/standard.ts'

const never = new AbortController().signal

async function given() {
	const { db } = await ownDatabase()
	const ctx = systemContext(db, 'uji', new Date('2026-11-24T08:00:00+07:00'))
	await installReference(ctx)
	const read = async (
		request: typeof requestDictionary,
		lines: AsyncIterable<string> | Iterable<string>
	) => {
		const parts: string[] = []
		for await (const part of lines) parts.push(part)
		const { jobId } = await request(ctx, { berkas: new File(parts, 'berkas.csv') })
		await runJob(db, jobs, jobId, never)
		return jobId
	}
	return { ctx, read }
}

test('the dictionary that was exported changes nothing; a new line is added, a changed one changed', async () => {
	const { ctx, read } = await given()
	const dictionary = await listDictionary(ctx.db)
	const same = await read(
		requestDictionary,
		writeCsv(dictionaryExport, dictionaryLines(dictionary))
	)
	const { entries, rejected } = await previewDictionary(ctx, { job: same })
	expect(rejected).toEqual([])
	expect(new Set(entries.map(({ outcome }) => outcome))).toEqual(new Set(['unchanged']))
	expect(await applyDictionary(ctx, { job: same })).toEqual({ written: 0 })

	const first = dictionary[0]!
	const job = await read(requestDictionary, [
		'Kode;Kompetensi;Rumpun;Definisi;Level;Uraian;Indikator perilaku\n',
		`${first.code};${first.name};${'Teknis'};Definisi baru;1;Uraian;a; b\n`,
		'UJI-1;Kompetensi Uji;Teknis;Baru;1;Uraian;satu\n',
		'UJI-2;Tanpa rumpun;entah;Baru;1;Uraian;satu\n'
	])
	expect(await previewDictionary(ctx, { job })).toMatchObject({
		entries: [{ outcome: 'changed' }, { code: 'UJI-1', outcome: 'new' }],
		rejected: [{ row: 4, column: 'Rumpun' }]
	})
	expect(await applyDictionary(ctx, { job })).toEqual({ written: 2 })
	expect(await applyDictionary(ctx, { job })).toEqual({ written: 0 })
	expect(await listDictionary(ctx.db)).toHaveLength(dictionary.length + 1)
})

test('standards of a file become a draft of their own', async () => {
	const { ctx, read } = await given()
	await givenPosition(ctx, { title: 'Bendahara Pengeluaran' })
	const { code } = (await listDictionary(ctx.db))[0]!
	const lines = [
		{ code, tier: 'pengawas' as const, position: null, level: 3 },
		{ code, tier: null, position: 'Bendahara Pengeluaran', level: 4 },
		{ code, tier: null, position: 'Juru Bayar', level: 4 }
	]
	const job = await read(requestStandard, writeCsv(standardExport, lines))
	expect(await previewStandard(ctx, { job })).toMatchObject({
		ofTiers: 1,
		ofPositions: 1,
		rejected: [{ row: null, column: 'Jabatan' }]
	})
	const id = await draftStandard(ctx, { job })
	expect(await listLines(ctx.db, id)).toMatchObject([
		{ code, tier: 'pengawas', level: 3 },
		{ code, position: 'Bendahara Pengeluaran', level: 4 }
	])
})

test.each([requestDictionary, requestStandard])(
	'a file of something else is refused in one sentence',
	async (request) => {
		const { ctx, read } = await given()
		const job = await read(request, ['a;b\n1;2\n'])
		expect(await findJob(ctx.db, job)).toMatchObject({
			state: 'failed',
			problem: expect.stringMatching(/^Berkas ini tidak berisi .*Perlu kolom kode/)
		})
	}
)
