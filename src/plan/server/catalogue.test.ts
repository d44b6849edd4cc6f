import { expect, test } from 'vitest'
import { writeXlsx, sheetOf } from '#platform/files/write-table.ts'
import { actorWith, testContext } from '#platform/testing/context.ts'
import { workJob } from '#platform/testing/work-job.ts'
import type { Context } from '#platform/context.ts'
import { givenAgency, givenCompetency, givenPosition } from '#people/testing.ts'
import { installReference } from '#hours/server/install-reference.ts'
import { ActivityForm } from '../forms.ts'
import type { Activity } from '../model.ts'
import { columnsFor } from '../sheet.ts'
import { givenActivity } from '../testing.ts'
import {
	applyActivities,
	previewActivities,
	readActivities,
	requestActivities
} from './import-activities.ts'
import { exportActivities, listActivities, showActivity } from './list-activities.ts'
import { copyActivity, recordActivity, setActivityState } from './record-activity.ts'

/** The form as a browser sends it: texts and lists of texts. */
async function givenForm(ctx: Context) {
	await installReference(ctx)
	const competency = await givenCompetency(ctx)
	const agency = await givenAgency(ctx)
	const position = await givenPosition(ctx, { title: 'Petugas Loket Contoh' })
	const form = {
		code: 'pel-01',
		title: 'Pelayanan Prima',
		goal: 'pelayanan',
		formCode: 'B3',
		method: 'training',
		competencyId: [competency.id, ''],
		mean: ['0,8', ''],
		sd: ['0,25', ''],
		origin: ['house', 'house'],
		jp: '24',
		days: '3',
		minSeats: '15',
		maxSeats: '30',
		maxBatches: '4',
		months: ['4', '3'],
		fixedCost: 'Rp12.500.000',
		headCost: '150.000',
		source: 'APBD',
		facilitatorPool: 'Widyaiswara',
		facilitatorDays: '',
		facilitator: '',
		organiser: 'BKPSDM',
		pattern: 'mandiri',
		curriculum: 'Kurikulum pelatihan teknis',
		account: '5.04.02',
		community: '',
		communityBonus: '',
		audienceTiers: ['pelaksana'],
		audiencePositions: 'petugas loket contoh\n',
		femaleShare: '30',
		remoteShare: '',
		partnerId: [agency.id, ''],
		role: ['host', 'host'],
		minShare: ['25', '']
	}
	return { form, competency, agency, position }
}

test('a form becomes an activity, with amounts read as people write them', async () => {
	const ctx = await testContext()
	const { form, competency, agency, position } = await givenForm(ctx)
	const { id } = await recordActivity(ctx, ActivityForm.parse(form))
	expect((await showActivity(ctx, id)).activity).toMatchObject({
		code: 'PEL-01',
		competencies: [{ competencyId: competency.id, mean: 0.8, sd: 0.25, origin: 'house' }],
		months: [3, 4],
		fixedCost: 12_500_000,
		headCost: 150_000,
		facilitatorDays: 0,
		audience: { tiers: ['pelaksana'], positions: [position.id] },
		mandatory: null,
		femaleShare: expect.closeTo(0.3),
		remoteShare: null,
		partners: [{ agencyId: agency.id, role: 'host', minShare: 0.25 }],
		active: true,
		version: 1
	})
})

test.each<[string, Record<string, unknown>, string]>([
	['code', { code: 'dua kata' }, 'Tulis kode tanpa spasi, misalnya KOM-01.'],
	[
		'competencies',
		{ competencyId: [''] },
		'Tuliskan paling sedikit satu kompetensi dan kenaikannya.'
	],
	[
		'maxSeats',
		{ maxSeats: '10' },
		'Kursi paling banyak tidak boleh di bawah kursi paling sedikit.'
	],
	['months', { months: [] }, 'Pilih paling sedikit satu bulan.'],
	['fixedCost', { fixedCost: 'dua juta' }, 'Tulis rupiah dalam angka bulat, misalnya 12.500.000.'],
	['account', { account: '5.4' }, 'Tulis seperti 5.04.02, atau kosongkan.'],
	['jp', { jp: '7.5' }, 'Tulis angka, misalnya 20 atau 2,5.']
])('a wrong %s is said by its field', async (field, change, sentence) => {
	const ctx = await testContext()
	const { form } = await givenForm(ctx)
	const result = ActivityForm.safeParse({ ...form, ...change })
	expect(result.error?.issues).toMatchObject([{ path: [field], message: sentence }])
})

test('a position that does not exist is refused by its name', async () => {
	const ctx = await testContext()
	const { form } = await givenForm(ctx)
	const draft = ActivityForm.parse({ ...form, audiencePositions: 'Juru Kunci' })
	await expect(recordActivity(ctx, draft)).rejects.toMatchObject({
		message: 'Jabatan "Juru Kunci" tidak ada. Tulis seperti di daftar jabatan.'
	})
})

test('an activity is edited over the version that was read, copied, and taken out of planning', async () => {
	const ctx = await testContext()
	const { form } = await givenForm(ctx)
	const { id } = await recordActivity(ctx, ActivityForm.parse(form))
	const edited = ActivityForm.parse({ ...form, id, version: '1', title: 'Pelayanan Prima Loket' })
	await recordActivity(ctx, edited)
	await expect(recordActivity(ctx, edited)).rejects.toMatchObject({ code: 'platform.changed' })

	const copy = await copyActivity(ctx, { id })
	expect((await showActivity(ctx, copy.id)).activity).toMatchObject({
		code: 'PEL-01-2',
		title: 'Pelayanan Prima Loket (salinan)',
		partners: [{ minShare: 0.25 }]
	})
	await setActivityState(ctx, { id, version: 2, active: false })
	const page = { sort: 'kode', descending: false, page: 1 } as const
	expect(
		(await listActivities(ctx, { state: 'aktif' }, page)).rows.map(({ code }) => code)
	).toEqual(['PEL-01-2'])
	expect((await listActivities(ctx, { search: 'loket', goal: 'pelayanan' }, page)).total).toBe(2)
})

test('only a planner edits the catalogue', async () => {
	const ctx = await testContext({ actor: actorWith(['leader']) })
	const { form } = await givenForm(ctx)
	await expect(recordActivity(ctx, ActivityForm.parse(form))).rejects.toMatchObject({
		code: 'access.refused'
	})
})

/** What a file of these activities, changed by `edit`, is read as. */
async function previewOf(
	ctx: Context,
	activities: readonly Activity[],
	edit: (activity: Activity) => Activity
) {
	const { choices } = await exportActivities(ctx, {})
	const sheet = sheetOf('Katalog', columnsFor(choices), activities.map(edit))
	const file = new File([new Uint8Array(await writeXlsx([sheet]))], 'katalog.xlsx')
	const { jobId } = await requestActivities(ctx, { file })
	await workJob(ctx, jobId, readActivities)
	return { job: jobId, preview: await previewActivities(ctx, { job: jobId }) }
}

test('what the catalogue writes it reads back unchanged', async () => {
	const ctx = await testContext()
	const { form } = await givenForm(ctx)
	await recordActivity(ctx, ActivityForm.parse(form))
	await givenActivity(ctx, {
		audience: { kinds: ['pppk'] },
		mandatory: { tiers: ['pengawas'] },
		jp: 7.5,
		months: [1, 2, 11]
	})
	const { activities } = await exportActivities(ctx, {})
	const { preview } = await previewOf(ctx, activities, (activity) => activity)
	expect(preview.totals).toEqual({ new: 0, changed: 0, unchanged: 2, rejected: 0 })
})

test('a file brings new and changed activities in once it is applied, and rejected rows change nothing', async () => {
	const ctx = await testContext()
	await installReference(ctx)
	await givenActivity(ctx, { code: 'A-1', title: 'Lama' })
	await givenActivity(ctx, { code: 'B-1' })
	await givenActivity(ctx, { code: 'C-1' })
	const { activities } = await exportActivities(ctx, {})
	const { job, preview } = await previewOf(ctx, activities, (a) => ({
		...a,
		...(a.code === 'A-1' && { title: 'Baru', fixedCost: 7_000_000 }),
		...(a.code === 'B-1' && { code: 'B-2' }),
		...(a.code === 'C-1' && { months: [] })
	}))
	expect(preview.totals).toEqual({ new: 1, changed: 1, unchanged: 0, rejected: 1 })
	expect(preview.rows).toMatchObject([
		{ code: 'A-1', outcome: 'changed', changes: ['Nama kegiatan', 'Biaya per angkatan (Rp)'] },
		{ code: 'B-2', outcome: 'new' },
		{
			code: 'C-1',
			outcome: 'rejected',
			problems: [{ column: 'Bulan', reason: 'Pilih paling sedikit satu bulan.' }]
		}
	])

	expect(await applyActivities(ctx, { job })).toEqual({ written: 2 })
	expect(await applyActivities(ctx, { job })).toEqual({ written: 0 })
	const { rows } = await listActivities(ctx, {}, { sort: 'kode', descending: false, page: 1 })
	expect(rows.map(({ code, title }) => [code, title])).toMatchObject([
		['A-1', 'Baru'],
		['B-1', expect.anything()],
		['B-2', expect.anything()],
		['C-1', expect.anything()]
	])
})

test('a file is not shown before it was read', async () => {
	const ctx = await testContext()
	const { jobId } = await requestActivities(ctx, { file: new File(['kode\n'], 'x.csv') })
	await expect(previewActivities(ctx, { job: jobId })).rejects.toMatchObject({
		code: 'plan.import_unread'
	})
	await expect(workJob(ctx, jobId, readActivities)).rejects.toMatchObject({
		code: 'plan.columns_missing'
	})
})
