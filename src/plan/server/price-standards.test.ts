import { beforeEach, expect, test } from 'vitest'
import type { Context } from '#platform/context.ts'
import { actorWith, testContext } from '#platform/testing/context.ts'
import { workJob } from '#platform/testing/work-job.ts'
import { ComponentForm, PriceReasonForm, PricesFile } from '../budget-forms.ts'
import { givenActivity, givenPlan } from '../testing.ts'
import { acceptComposition } from './accept-composition.ts'
import { composeNow, keepComposition } from './compose-now.ts'
import { recordComponent, removeComponent, showComponents } from './edit-components.ts'
import {
	applyPrices,
	previewPrices,
	readPrices,
	requestPrices,
	undoPrices
} from './import-prices.ts'
import { installReference } from './install-reference.ts'
import { listPriceExcess, writePriceReason } from './list-price-excess.ts'
import { exportPrices, listPrices } from './list-prices.ts'
import { copyActivity, writeActivity } from './record-activity.ts'
import { findActivity } from './store/activity.ts'
import { findYear } from './store/year.ts'

let ctx: Context
beforeEach(async () => {
	ctx = await testContext()
	await installReference(ctx)
})

const HEAD = 'Kelompok,Uraian,Satuan,Harga tertinggi (Rp)'
const SSH = [
	HEAD,
	'Honorarium,Narasumber eselon II,orang/jam,"1.000.000"',
	'Konsumsi,Makan siang rapat,orang/kali,45000',
	'Honorarium,narasumber ESELON II,orang/jam,900000',
	'Konsumsi,,orang/kali,20000',
	'Perjalanan,Uang harian,orang/hari,"12,5"',
	'Sewa,Proyektor,hari,0'
].join('\n')

async function read(text: string, change: Record<string, unknown> = {}) {
	const { jobId } = await requestPrices(
		ctx,
		PricesFile.parse({
			...{ tahun: '2027', berkas: new File([text], 'ssh.csv', { type: 'text/csv' }) },
			...{ name: 'SSH Kota 2027', legalBasis: 'Perwako 12/2026', certainty: 'A' },
			validFrom: '2027-01-01',
			...change
		})
	)
	await workJob(ctx, jobId, readPrices)
	return { job: jobId }
}

const imported = async (text: string, change: Record<string, unknown> = {}) => {
	const ref = await read(text, change)
	await applyPrices(ctx, ref)
	return ref
}

const item = async (name: string) => (await exportPrices(ctx, 2027, { search: name }))[0]!.itemId

const component = (id: string, change: Record<string, unknown> = {}) =>
	ComponentForm.parse({
		...{ id, kind: 'speaker', label: 'Narasumber', account: '5.04.02', basis: 'batch' },
		...{ unit: 'orang/jam', price: '900.000', volume: '6', ...change }
	})

test('the groups of Perpres 72/2025 are there without figures, and limit nothing', async () => {
	await installReference(ctx)
	const { rows, total } = await listPrices(ctx, 2027, {}, 1)
	expect(total).toBe(5)
	expect(rows.every((row) => row.ceiling === 0 && row.certainty === 'unconfirmed')).toBe(true)
})

test('a file is read, previewed, applied, and withdrawn again', async () => {
	const ref = await read(SSH)
	const preview = await previewPrices(ctx, ref)
	expect(preview.totals).toEqual({ new: 3, raised: 0, lowered: 0, unchanged: 0, rejected: 3 })
	expect(preview.rows.map(({ outcome, notes }) => [outcome, notes[0]?.reason])).toEqual([
		['new', undefined],
		['new', undefined],
		['rejected', 'Barang ini sudah ada pada baris 2. Hapus salah satu.'],
		['rejected', 'Uraiannya kosong. Isi nama barang atau jasanya.'],
		['rejected', 'Tulis rupiah bulat tanpa sen, misalnya 900000.'],
		['new', 'Nol berarti besarannya belum diketahui, jadi tidak membatasi.']
	])
	expect((await listPrices(ctx, 2027, {}, 1)).total).toBe(5)

	await applyPrices(ctx, ref)
	await expect(applyPrices(ctx, ref)).rejects.toMatchObject({ code: 'plan.prices_decided' })
	const page = await listPrices(ctx, 2027, { search: 'narasumber' }, 1)
	expect(page.rows).toMatchObject([
		{
			name: 'Narasumber eselon II',
			ceiling: 1_000_000,
			legalBasis: 'Perwako 12/2026',
			certainty: 'A'
		}
	])
	expect((await listPrices(ctx, 2026, {}, 1)).total).toBe(5)

	const next = await read(`${HEAD}\nHonorarium,Narasumber eselon II,orang/jam,1100000`, {
		...{ name: 'SSH 2027 perubahan', validFrom: '2027-07-01' }
	})
	expect(await previewPrices(ctx, next)).toMatchObject({
		rows: [{ outcome: 'raised', before: 1_000_000 }],
		unnamed: 7
	})
	await applyPrices(ctx, next)
	const ceiling = async () => (await exportPrices(ctx, 2027, { search: 'narasumber' }))[0]!.ceiling
	expect(await ceiling()).toBe(1_100_000)
	await undoPrices(ctx, next)
	await expect(undoPrices(ctx, next)).rejects.toMatchObject({ code: 'plan.prices_decided' })
	expect(await ceiling()).toBe(1_000_000)
})

test('an unreadable file and a wrong date are refused', async () => {
	await expect(read('a,b\n1,2')).rejects.toMatchObject({ code: 'plan.prices_missing' })
	const wrong = PricesFile.safeParse({
		...{ tahun: '2027', berkas: new File(['x'], 'x.csv'), name: 'x', legalBasis: 'y' },
		...{ certainty: 'A', validFrom: '2027-02-31' }
	})
	expect(wrong.error?.issues[0]?.path).toEqual(['validFrom'])
})

test('an activity costs what its parts say, whoever edits the catalogue', async () => {
	const activity = await givenActivity(ctx)
	await recordComponent(ctx, component(activity.id))
	await recordComponent(
		ctx,
		component(activity.id, { kind: 'meals', basis: 'head', price: '35.000', volume: '2,5' })
	)
	const cost = async (id: string) => {
		const { fixedCost, headCost } = (await findActivity(ctx.db, id))!
		return [fixedCost, headCost]
	}
	expect(await cost(activity.id)).toEqual([5_400_000, 87_500])

	const { id, ...data } = activity
	await writeActivity(ctx, id, 1, { ...data, fixedCost: 1, headCost: 1 })
	expect(await cost(id)).toEqual([5_400_000, 87_500])
	const copy = await copyActivity(ctx, { id })
	expect((await showComponents(ctx, copy)).components).toHaveLength(2)

	const { components } = await showComponents(ctx, { id })
	const first = components[0]!
	await recordComponent(ctx, component(id, { komponen: first.id, version: '1', volume: '7' }))
	expect(await cost(id)).toEqual([6_300_000, 87_500])
	const again = component(id, { komponen: first.id, version: '1' })
	await expect(recordComponent(ctx, again)).rejects.toMatchObject({ code: 'platform.changed' })
	await removeComponent(ctx, { id, komponen: first.id, version: 2 })
	expect(await cost(id)).toEqual([0, 87_500])
})

test.each<[Record<string, unknown>, string]>([
	[{ price: '333', volume: '0,5' }, 'plan.not_whole_rupiah'],
	[{ kind: 'moderator' }, 'plan.moderator_not_for_training'],
	[{ itemId: '00000000-0000-4000-8000-000000000009' }, 'plan.price_item_unknown'],
	[{ komponen: '00000000-0000-4000-8000-000000000009' }, 'plan.component_unknown']
])('a part %o is refused', async (change, code) => {
	const { id } = await givenActivity(ctx)
	await expect(recordComponent(ctx, component(id, change))).rejects.toMatchObject({ code })
})

test('a price above its ceiling needs a written reason, for that price and ceiling', async () => {
	const city = await givenPlan(ctx)
	await imported(SSH)
	const itemId = await item('narasumber')
	const run = (await findYear(ctx.db, 2027))!.compositionId
	const held = await ctx.db
		.selectFrom('plan_composition_batch')
		.select('activity_id as id')
		.where('composition_id', '=', run)
		.executeTakeFirstOrThrow()
	await recordComponent(ctx, component(held.id, { price: '1.200.000', itemId }))
	expect((await listPriceExcess(ctx, { tahun: 2027 })).excesses).toMatchObject([{ inPlan: false }])
	expect((await listPriceExcess(ctx, { tahun: 2027 })).unanswered).toBe(0)

	const wish = { year: 2027, settings: { seed: 1, targetGap: 0.15, steps: 40 } }
	await ctx.db
		.updateTable('plan_activity')
		.set({ active: false })
		.where('id', '<>', held.id)
		.execute()
	const asked = await keepComposition(ctx, await composeNow(ctx, wish))
	await acceptComposition(ctx, { tahun: 2027, run: asked, version: 1 })
	const { excesses, unanswered } = await listPriceExcess(ctx, { tahun: 2027 })
	expect(unanswered).toBe(1)
	expect(excesses).toMatchObject([
		{ activityId: held.id, price: 1_200_000, ceiling: 1_000_000, inPlan: true, reason: null }
	])

	const reason = (change: Record<string, unknown> = {}) =>
		PriceReasonForm.parse({
			...{ tahun: '2027', kegiatan: held.id, barang: itemId, price: 1_200_000, ceiling: 1_000_000 },
			...{ reason: 'Narasumber satu-satunya di provinsi.', ...change }
		})
	await expect(writePriceReason(ctx, reason({ ceiling: 900_000 }))).rejects.toMatchObject({
		code: 'plan.excess_gone'
	})
	expect(PriceReasonForm.safeParse({ ...reason(), reason: 'pendek' }).success).toBe(false)
	await writePriceReason(ctx, reason())
	await expect(writePriceReason(ctx, reason())).rejects.toMatchObject({ code: 'platform.changed' })
	await writePriceReason(ctx, reason({ version: '1' }))
	expect((await listPriceExcess(ctx, { tahun: 2027 })).unanswered).toBe(0)

	await imported(`${HEAD}\nHonorarium,Narasumber eselon II,orang/jam,1100000`, {
		...{ name: 'SSH 2027 perubahan', validFrom: '2027-07-01' }
	})
	expect((await listPriceExcess(ctx, { tahun: 2027 })).unanswered).toBe(1)
	expect(city.run).not.toBe(asked)
})

test('only a planner of the whole government keeps prices and parts', async () => {
	const reader = { ...ctx, actor: actorWith(['agency_head'], ['one']) }
	const { id } = await givenActivity(ctx)
	await expect(recordComponent(reader, component(id))).rejects.toMatchObject({
		code: 'access.refused'
	})
	await expect(applyPrices(reader, { job: id })).rejects.toMatchObject({ code: 'access.refused' })
	expect((await listPriceExcess(reader, { tahun: 2027 })).unanswered).toBe(0)
})
