import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { systemContext } from '#platform/context.ts'
import { findJob } from '#platform/jobs/show.ts'
import { runJob } from '#platform/jobs/run.ts'
import { inTransaction } from '#platform/database/transaction.ts'
import { ownDatabase } from '#platform/testing/own-database.ts'
import { requestApply } from './apply-import.ts'
import { jobs } from './jobs.ts'
import { showImport } from './show-import.ts'
import { uploadRoster } from './upload-roster.ts'

const fixture = new URL('../import/fixtures/siasn-60-kolom-40-orang.xlsx', import.meta.url)

test('the worker reads, compares and applies what was uploaded; a job run twice is run once', async () => {
	const { db } = await ownDatabase()
	const ctx = systemContext(db, 'uji')
	const run = async (id: string) => {
		await runJob(db, jobs, id, new AbortController().signal)
		return findJob(db, id)
	}
	const berkas = new File([await readFile(fixture)], 'pegawai.xlsx')
	const { id, jobId } = await inTransaction(ctx, (tx) => uploadRoster(tx, { berkas }))
	expect(await run(jobId)).toMatchObject({ state: 'done', result: { new: 36, rejected: 4 } })

	const asked = await Promise.all(
		[1, 2].map(() => inTransaction(ctx, (tx) => requestApply(tx, { id })))
	)
	for (const { jobId } of asked) expect(await run(jobId)).toMatchObject({ state: 'done' })
	const people = await db.selectFrom('people_employee').select('id').execute()
	expect(people).toHaveLength(36)
	expect(await showImport(ctx, id)).toMatchObject({ state: 'applied', fileKept: false })
})

test('a file that is no table leaves a sentence and nothing else', async () => {
	const { db } = await ownDatabase()
	const ctx = systemContext(db, 'uji')
	const berkas = new File(['%PDF-1.7'], 'pegawai.xlsx')
	const { id, jobId } = await inTransaction(ctx, (tx) => uploadRoster(tx, { berkas }))
	await runJob(db, jobs, jobId, new AbortController().signal)
	expect(await showImport(ctx, id)).toMatchObject({
		state: 'uploaded',
		jobState: 'failed',
		problem: expect.stringContaining('PDF'),
		totals: null
	})
	await expect(showImport(ctx, randomUUID())).rejects.toMatchObject({
		code: 'people.import_unknown'
	})
})
