import { extractText } from 'unpdf'
import { expect, test } from 'vitest'
import { systemContext, type Context } from '#platform/context.ts'
import { checkPaper } from '#platform/documents/papers/check-paper.ts'
import { findJob } from '#platform/jobs/show.ts'
import { runJob } from '#platform/jobs/run.ts'
import { actorWith } from '#platform/testing/context.ts'
import { ownDatabase } from '#platform/testing/own-database.ts'
import { givenEmployee } from '#people/testing.ts'
import { givenHours } from '../testing.ts'
import { paperKinds } from '../transcript.ts'
import { jobs } from './jobs.ts'
import { requestTranscript, takeTranscript } from './make-transcript.ts'
import { takeBack } from './take-back.ts'

const never = new AbortController().signal

test('a transcript tells each year of what counts, with a code that can be checked, to whoever may see it', async () => {
	const { db } = await ownDatabase()
	const ctx: Context = { ...systemContext(db, 'uji', new Date('2026-11-24T08:00:00+07:00')) }
	const person = await givenEmployee(ctx, { name: 'Yusra' })
	const other = await givenEmployee(ctx)
	const { id } = person
	await givenHours(ctx, { employeeId: id, title: 'Arsip Digital', on: '2025-05-20', jp: 12 })
	await givenHours(ctx, { employeeId: id, title: 'Loket Ramah', on: '2026-05-20', jp: 7.5 })
	const wrong = await givenHours(ctx, { employeeId: id, title: 'Salah Orang', jp: 30 })
	await takeBack(ctx, { entryId: wrong.id, reason: 'Salah orang.' })

	const own = { ...ctx, actor: actorWith(['employee'], [], id) }
	const { jobId: job } = await requestTranscript(own, { id })
	await runJob(db, jobs, job, never)
	expect(await findJob(db, job)).toMatchObject({ state: 'done' })
	const { bytes, type } = await takeTranscript(own, { id, job })
	expect(type).toBe('application/pdf')
	const { text } = await extractText(new Uint8Array(bytes), { mergePages: true })
	for (const part of ['Yusra', 'Tahun 2026', 'Loket Ramah', '7,5', 'Tahun 2025', '19,5', '2026-1'])
		expect(text).toContain(part)
	expect(text.indexOf('Tahun 2026')).toBeLessThan(text.indexOf('Tahun 2025'))
	expect(text).not.toContain('Salah Orang')
	const [, code] = /periksa\/([A-Z2-9-]{14})/.exec(text)!
	expect(await checkPaper(ctx, paperKinds, code!)).toMatchObject({
		label: 'Transkrip pengembangan kompetensi',
		title: null
	})

	const stranger = { ...ctx, actor: actorWith(['employee'], [], other.id) }
	await expect(requestTranscript(stranger, { id })).rejects.toMatchObject({ status: 403 })
	await expect(takeTranscript(stranger, { id, job })).rejects.toMatchObject({ status: 403 })
	await expect(takeTranscript(stranger, { id: other.id, job })).rejects.toMatchObject({
		code: 'hours.transcript_unknown'
	})
})
