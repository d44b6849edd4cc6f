import { expect, test } from 'vitest'
import { installReference as installPeople } from '#people/server/install-reference.ts'
import { givenAgency } from '#people/testing.ts'
import { systemContext, type Context } from '#platform/context.ts'
import { runJob } from '#platform/jobs/run.ts'
import { findJob } from '#platform/jobs/show.ts'
import { actorWith, testContext } from '#platform/testing/context.ts'
import { ownDatabase } from '#platform/testing/own-database.ts'
import { decideNeed } from './decide-need.ts'
import { listElements, mapElement } from './edit-elements.ts'
import { applySurveys, previewSurveys, requestSurveys, undoSurveys } from './import-surveys.ts'
import { installReference } from './install-reference.ts'
import { jobs } from './jobs.ts'
import { listProposedNeeds, listSurveys, showSurveys } from './list-surveys.ts'
import { recordSurvey, removeSurvey, showSurveyForm } from './record-survey.ts'

const never = new AbortController().signal
const HEAD = 'Unit layanan;Tahun;Jumlah responden;U1;U2;U3;U4;U5;U6;U7;U8;U9\n'
const all = { filter: {}, sort: 'ikm', descending: false } as const

const draft = (unit: string, means: readonly number[], given: object = {}) => ({
	...{ unit, tahun: 2026, periode: 'year' as const, responden: 120, ganti: null },
	means: [...means],
	...given
})
const GOOD = Array(9).fill(3.5) as number[]
/** U7, perilaku, at 2.9: 72.50, C. */
const RUDE = GOOD.map((mean, i) => (i === 6 ? 2.9 : mean))

async function city() {
	const ctx = await testContext()
	await installPeople(ctx)
	await installReference(ctx)
	return ctx
}

test('a sheet is previewed as a difference, applied, known the second time, and undone to what stood before', async () => {
	const { db } = await ownDatabase()
	const ctx: Context = systemContext(db, 'uji', new Date('2026-11-24T08:00:00+07:00'))
	await installPeople(ctx)
	await installReference(ctx)
	const unit = await givenAgency(ctx, { name: 'Puskesmas Lunto', kind: 'health_centre' })
	const read = async (text: string) => {
		const { jobId } = await requestSurveys(ctx, { berkas: new File([HEAD + text], 'skm.csv') })
		await runJob(ctx.db, jobs, jobId, never)
		return jobId
	}
	const ikm = async () => (await listSurveys(ctx, all)).rows.map(({ latest }) => latest)

	const nines = (mean: string) => Array(9).fill(mean).join(';')
	const first = await read(
		`Puskesmas Lunto;2026;120;${nines('3,1')}\nPuskesmas Lain;2026;80;${nines('3')}\n`
	)
	expect((await previewSurveys(ctx, { job: first })).totals).toEqual({
		new: 1,
		known: 0,
		rejected: 1
	})
	expect(await applySurveys(ctx, { job: first })).toEqual({ written: 1 })
	expect(await applySurveys(ctx, { job: first })).toEqual({ written: 0 })
	expect(await ikm()).toMatchObject([{ agencyId: unit.id, ikm: 77.5, letter: 'B' }])

	const second = await read(`puskesmas lunto;2026;150;${nines('3,6')}\n`)
	const { rows } = await previewSurveys(ctx, { job: second })
	expect(rows[0]!.what).toBe(
		'2026 setahun: IKM 90,00 mutu A, 150 responden. Sekarang: 2026 setahun: IKM 77,50 mutu B, 120 responden.'
	)
	await applySurveys(ctx, { job: second })
	expect(await ikm()).toMatchObject([{ ikm: 90, letter: 'A' }])
	expect(await undoSurveys(ctx, { job: second })).toEqual({ removed: 1 })
	expect(await ikm()).toMatchObject([{ ikm: 77.5 }])
	await expect(undoSurveys(ctx, { job: second })).rejects.toMatchObject({
		code: 'needs.no_surveys_to_undo'
	})

	const { jobId } = await requestSurveys(ctx, { berkas: new File(['a;b\n1;2\n'], 'lain.csv') })
	await runJob(ctx.db, jobs, jobId, never)
	expect((await findJob(ctx.db, jobId))!.state).toBe('failed')
	await expect(previewSurveys(ctx, { job: jobId })).rejects.toMatchObject({
		code: 'needs.surveys_unread'
	})
})

test('an element below B proposes a need for the unit; a person accepts it, or sets it aside with a reason', async () => {
	const ctx = await city()
	const unit = await givenAgency(ctx, { name: 'Loket Satu' })
	await recordSurvey(ctx, draft(unit.id, RUDE))
	const { needs } = await showSurveys(ctx, { id: unit.id })
	expect(
		needs.map(({ element, index, competency, state }) => [element, index, competency, state])
	).toEqual([
		[7, 72.5, 'Komunikasi', 'proposed'],
		[7, 72.5, 'Pelayanan Publik', 'proposed']
	])

	const [first, second] = needs
	await decideNeed(ctx, { kebutuhan: first!.id, version: 1, putusan: 'accepted', alasan: '' })
	await decideNeed(ctx, {
		...{
			kebutuhan: second!.id,
			version: 1,
			putusan: 'set_aside',
			alasan: 'Petugas baru saja diganti'
		}
	})
	await expect(
		decideNeed(ctx, { kebutuhan: first!.id, version: 1, putusan: 'set_aside', alasan: 'Lain kali' })
	).rejects.toMatchObject({ code: 'platform.changed' })
	const { rows } = await listProposedNeeds(ctx, { state: 'accepted' }, { limit: 25, offset: 0 })
	expect(rows).toMatchObject([{ competency: 'Komunikasi', agency: 'Loket Satu' }])
})

test('fewer than five respondents are not shown and propose nothing; fewer than thirty are uncertain', async () => {
	const ctx = await city()
	const few = await givenAgency(ctx)
	const some = await givenAgency(ctx)
	await recordSurvey(ctx, draft(few.id, RUDE, { responden: 4 }))
	await recordSurvey(ctx, draft(some.id, GOOD, { responden: 29 }))
	const { rows } = await listSurveys(ctx, all)
	expect(rows.map(({ latest }) => latest.sureness)).toEqual(['uncertain', 'hidden'])
	expect(JSON.stringify(rows[1])).not.toMatch(/"ikm"|"means"|"respondents"/)
	expect((await showSurveys(ctx, { id: few.id })).needs).toEqual([])
	expect((await listSurveys(ctx, { ...all, filter: { letter: 'C' } })).total).toBe(0)
})

test('a survey is corrected over the one that was read, never beside it, and what it proposed goes with it', async () => {
	const ctx = await city()
	const unit = await givenAgency(ctx)
	await recordSurvey(ctx, draft(unit.id, RUDE))
	await expect(recordSurvey(ctx, draft(unit.id, GOOD))).rejects.toMatchObject({
		code: 'needs.survey_twice'
	})
	const ganti = (await showSurveys(ctx, { id: unit.id })).results[0]!.id
	await recordSurvey(ctx, draft(unit.id, GOOD, { ganti }))
	await expect(recordSurvey(ctx, draft(unit.id, RUDE, { ganti }))).rejects.toMatchObject({
		code: 'platform.changed'
	})
	const now = await showSurveys(ctx, { id: unit.id })
	expect(now.results).toMatchObject([{ ikm: 87.5, letter: 'B' }])
	expect(now.needs).toEqual([])
	await removeSurvey(ctx, { id: now.results[0]!.id })
	expect((await showSurveys(ctx, { id: unit.id })).results).toEqual([])
	await expect(removeSurvey(ctx, { id: now.results[0]!.id })).rejects.toMatchObject({
		code: 'needs.survey_unknown'
	})
})

test('an agency’s officer writes and sees their own units alone, and decides nothing', async () => {
	const ctx = await city()
	const mine = await givenAgency(ctx)
	const other = await givenAgency(ctx)
	await recordSurvey(ctx, draft(other.id, RUDE))
	const officer = { ...ctx, actor: actorWith(['agency_officer'], [mine.id]) }
	await recordSurvey(officer, draft(mine.id, GOOD))
	await expect(recordSurvey(officer, draft(other.id, GOOD))).rejects.toMatchObject({
		code: 'access.refused'
	})
	const theirs = (await showSurveys(ctx, { id: other.id })).results[0]!.id
	await expect(
		recordSurvey(officer, draft(mine.id, GOOD, { tahun: 2025, ganti: theirs }))
	).rejects.toMatchObject({ code: 'access.refused' })
	await expect(showSurveyForm(officer, theirs)).rejects.toMatchObject({ code: 'access.refused' })
	expect((await listSurveys(officer, all)).rows.map(({ agencyId }) => agencyId)).toEqual([mine.id])
	await expect(showSurveys(officer, { id: other.id })).rejects.toMatchObject({
		code: 'needs.unit_unknown'
	})
	const head = { ...ctx, actor: actorWith(['agency_head'], [mine.id]) }
	const need = (await showSurveys(ctx, { id: other.id })).needs[0]!
	await expect(
		decideNeed(head, { kebutuhan: need.id, version: 1, putusan: 'accepted', alasan: '' })
	).rejects.toMatchObject({ code: 'access.refused' })
})

test('which competencies an element speaks of is the planner’s to change', async () => {
	const ctx = await city()
	const { elements, competencies } = await listElements(ctx)
	expect(elements.map(({ certainty }) => certainty)).toEqual(Array(9).fill('unconfirmed'))
	const kompetensi = [competencies[0]!.id]
	await mapElement(ctx, { unsur: 8, version: 1, kompetensi })
	await expect(mapElement(ctx, { unsur: 8, version: 1, kompetensi })).rejects.toMatchObject({
		code: 'platform.changed'
	})
	await expect(
		mapElement(ctx, { unsur: 8, version: 2, kompetensi: [ctx.newId()] })
	).rejects.toMatchObject({ code: 'needs.competency_unknown' })
	const unit = await givenAgency(ctx)
	await recordSurvey(
		ctx,
		draft(
			unit.id,
			GOOD.map((mean, i) => (i === 7 ? 2 : mean))
		)
	)
	expect((await showSurveys(ctx, { id: unit.id })).needs).toMatchObject([{ element: 8, index: 50 }])
})
