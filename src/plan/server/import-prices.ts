import { z } from 'zod'
import { authorize } from '#platform/access/authorize.ts'
import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { completeReading, getRead, handIn, readHandedIn } from '#platform/files/handed-in.ts'
import type { Job } from '#platform/jobs/job.ts'
import { mayKeepMoney } from '../access.ts'
import type { PricesFile } from '../budget-forms.ts'
import { itemKey, judgePrices, priceColumns, priceOutcome, type PriceOutcome } from '../prices.ts'
import { pricesDecided, pricesMissing, pricesUnread } from '../money-refusals.ts'
import * as store from './store/price.ts'

export const READ_PRICES_JOB = 'plan.read_prices'

const Notes = z.array(z.object({ column: z.string(), reason: z.string() }))
const Price = z.object({
	group: z.string(),
	name: z.string(),
	unit: z.string(),
	ceiling: z.number()
})
const Read = z.object({
	name: z.string(),
	read: z.array(
		z.object({
			sheet: z.string(),
			row: z.number(),
			label: z.string(),
			price: Price.nullable(),
			notes: Notes
		})
	)
})

/** A row of the file beside what is in force in the first year of the version. */
export type PricePreviewRow = {
	sheet: string
	row: number
	label: string
	outcome: PriceOutcome | 'rejected'
	price: z.infer<typeof Price> | null
	/** The ceiling in force; null: none is known. */
	before: number | null
	notes: { column: string; reason: string }[]
}

export type PricePreview = {
	file: string
	standard: store.StandardRow
	rows: PricePreviewRow[]
	totals: Record<PricePreviewRow['outcome'], number>
	/** Items in force that the file does not name; they stay as they are while their version is valid. */
	unnamed: number
}

/** Takes a file of price standards in and has it read by the worker; nothing is in force yet. */
export async function requestPrices(
	ctx: Context,
	{ tahun: _, berkas, ...standard }: PricesFile
): Promise<{ jobId: string }> {
	authorize(mayKeepMoney(ctx.actor))
	const { jobId } = await handIn(ctx, READ_PRICES_JOB, berkas)
	await store.insertStandard(ctx.db, {
		id: ctx.newId(),
		...standard,
		importId: jobId,
		recordedBy: ctx.actor.id,
		recordedAt: ctx.now,
		appliedAt: null
	})
	await record(ctx, 'plan.prices_handed_in', { ...standard, size: berkas.size }, jobId)
	return { jobId }
}

/** Reads the file and judges its rows by themselves; they are the job's result. The file itself is forgotten. */
export async function readPrices(job: Job, { file }: { file: string }): Promise<void> {
	const { name, tables } = await readHandedIn(job, file, priceColumns)
	if (tables.length === 0) throw pricesMissing()
	const read = judgePrices(tables).map((row) => ({
		sheet: row.sheet,
		row: row.row,
		label: row.label,
		price: 'values' in row ? row.values : null,
		notes: 'values' in row ? row.warnings : row.problems
	}))
	await completeReading(job, file, { name, read })
}

/** What the file would change of what is in force. */
export async function previewPrices(ctx: Context, { job }: { job: string }): Promise<PricePreview> {
	authorize(mayKeepMoney(ctx.actor))
	const { name, read, standard } = await getReadPrices(ctx, job)
	const year = Number(standard.validFrom.slice(0, 4))
	const inForce = (await store.listPrices(ctx.db, year, {})).rows.filter(
		(row) => row.standardId !== standard.id
	)
	const before = new Map(inForce.map((row) => [itemKey(row), row.ceiling]))
	const rows = read.map(({ price, ...row }): PricePreviewRow => {
		if (!price) return { ...row, price, outcome: 'rejected', before: null }
		const known = before.get(itemKey(price)) || null
		return {
			...row,
			price,
			before: known,
			outcome: priceOutcome(price.ceiling, known ?? undefined)
		}
	})
	const named = new Set(read.flatMap(({ price }) => (price ? [itemKey(price)] : [])))
	const count = (outcome: PricePreviewRow['outcome']) =>
		rows.filter((row) => row.outcome === outcome).length
	return {
		file: name,
		standard,
		rows,
		totals: {
			new: count('new'),
			raised: count('raised'),
			lowered: count('lowered'),
			unchanged: count('unchanged'),
			rejected: count('rejected')
		},
		unnamed: inForce.filter((row) => !named.has(itemKey(row))).length
	}
}

async function getReadPrices(ctx: Context, job: string) {
	const read = await getRead(ctx, job, { job: READ_PRICES_JOB, schema: Read, unread: pricesUnread })
	const standard = await store.findStandardOf(ctx.db, job)
	if (!standard) throw pricesUnread()
	return { ...read, standard }
}

/** Puts the version in force, all of its rows that can be read; once. */
export async function applyPrices(
	ctx: Context,
	{ job }: { job: string }
): Promise<{ written: number }> {
	authorize(mayKeepMoney(ctx.actor))
	const { read, standard } = await getReadPrices(ctx, job)
	const prices = read.flatMap(({ price }) => (price ? [price] : []))
	if (prices.length === 0 || !(await store.markApplied(ctx.db, standard.id, ctx.now)))
		throw pricesDecided()
	await store.insertPrices(ctx.db, standard.id, prices)
	await record(
		ctx,
		'plan.prices_applied',
		{ name: standard.name, items: prices.length },
		standard.id
	)
	return { written: prices.length }
}

/** Takes a version out of force; what was in force before it counts again. */
export async function undoPrices(ctx: Context, { job }: { job: string }): Promise<{ id: string }> {
	authorize(mayKeepMoney(ctx.actor))
	const { standard } = await getReadPrices(ctx, job)
	const withdrawn = { by: ctx.actor.id, at: ctx.now }
	if (!(await store.markWithdrawn(ctx.db, standard.id, withdrawn))) throw pricesDecided()
	await record(ctx, 'plan.prices_withdrawn', { name: standard.name }, standard.id)
	return { id: standard.id }
}
