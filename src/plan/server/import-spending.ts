import { z } from 'zod'
import { authorize } from '#platform/access/authorize.ts'
import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { completeReading, getRead, handIn, readHandedIn } from '#platform/files/handed-in.ts'
import type { Job } from '#platform/jobs/job.ts'
import { Refusal } from '#platform/refusal.ts'
import { mayKeepMoney } from '../access.ts'
import {
	commitmentPaid,
	nothingToReverse,
	numberTaken,
	spendingMissing,
	spendingUnread
} from '../money-refusals.ts'
import { documents, numberKey } from '../spending.ts'
import { judgeSpendingRow, spendingColumns } from '../spending-sheet.ts'
import { openBooks, type Books } from './open-books.ts'
import { reversing } from './record-spending.ts'
import * as store from './store/spending.ts'

export const READ_SPENDING_JOB = 'plan.read_spending'

const Row = z.object({
	document: z.enum(documents),
	number: z.string(),
	datedOn: z.string(),
	amount: z.number(),
	account: z.string(),
	source: z.string(),
	activity: z.string(),
	batch: z.number().nullable(),
	settles: z.string(),
	description: z.string()
})
type Row = z.infer<typeof Row>
const Notes = z.array(z.object({ column: z.string(), reason: z.string() }))
const Read = z.object({
	name: z.string(),
	year: z.number(),
	read: z.array(
		z.object({
			sheet: z.string(),
			row: z.number(),
			label: z.string(),
			entry: Row.nullable(),
			notes: Notes
		})
	)
})

export type SpendingPreviewRow = {
	sheet: string
	row: number
	label: string
	what: Row | null
	outcome: 'new' | 'known' | 'rejected'
	notes: { column: string; reason: string }[]
}

/** Takes a list of commitments and payments of a year in and has it read; nothing is recorded. */
export async function requestSpending(
	ctx: Context,
	{ tahun: year, berkas }: { tahun: number; berkas: File }
): Promise<{ jobId: string; year: number }> {
	authorize(mayKeepMoney(ctx.actor))
	const { jobId } = await handIn(ctx, READ_SPENDING_JOB, berkas, { year })
	await record(ctx, 'plan.spending_handed_in', { year, size: berkas.size }, jobId)
	return { jobId, year }
}

/** Reads the file and judges its rows by themselves; they are the job's result. The file itself is forgotten. */
export async function readSpending(
	job: Job,
	{ file, year }: { file: string; year: number }
): Promise<void> {
	const { name, tables } = await readHandedIn(job, file, spendingColumns)
	if (tables.length === 0) throw spendingMissing()
	const read = tables.flatMap((table) =>
		table.rows.map((at) => {
			const judged = judgeSpendingRow(table, at, year)
			return {
				...{ sheet: table.sheet.name, row: at, label: judged.label },
				entry: 'values' in judged ? judged.values : null,
				notes: 'values' in judged ? judged.warnings : judged.problems
			}
		})
	)
	await completeReading(job, file, { name, year, read })
}

/** What the file would add to the books as they are now, row after row. */
export async function previewSpending(
	ctx: Context,
	{ tahun, job }: { tahun: number; job: string }
) {
	authorize(mayKeepMoney(ctx.actor))
	const { name, rows } = await judge(ctx, tahun, job)
	const count = (outcome: SpendingPreviewRow['outcome']) =>
		rows.filter((row) => row.outcome === outcome).length
	return {
		name,
		rows: rows.map(({ entry: _, ...row }): SpendingPreviewRow => row),
		totals: { new: count('new'), known: count('known'), rejected: count('rejected') },
		standing: (await store.listStandingOfImport(ctx.db, job)).length
	}
}

/** Records what is new and within its ceilings; doing it twice adds nothing. */
export async function applySpending(
	ctx: Context,
	{ tahun, job }: { tahun: number; job: string }
): Promise<{ written: number }> {
	authorize(mayKeepMoney(ctx.actor))
	const { rows } = await judge(ctx, tahun, job, { lock: true })
	const entries = rows.flatMap(({ entry }) => entry ?? [])
	await store.insertSpending(ctx.db, entries)
	await record(ctx, 'plan.spending_imported', { year: tahun, entries: entries.length }, job)
	return { written: entries.length }
}

/** Takes back all that stands of one file. */
export async function undoSpending(
	ctx: Context,
	{ tahun, job }: { tahun: number; job: string }
): Promise<{ reversed: number }> {
	authorize(mayKeepMoney(ctx.actor))
	await store.lockYear(ctx.db, tahun)
	const entries = await store.listStandingOfImport(ctx.db, job)
	if (entries.length === 0) throw nothingToReverse()
	if ((await store.countPaidElsewhere(ctx.db, job)) > 0) throw commitmentPaid()
	await store.insertSpending(
		ctx.db,
		entries.map((entry) => reversing(ctx, entry, 'Impor dibatalkan.'))
	)
	await record(ctx, 'plan.spending_undone', { year: tahun, entries: entries.length }, job)
	return { reversed: entries.length }
}

type Judged = SpendingPreviewRow & { entry: store.NewSpending | null }

async function judge(
	ctx: Context,
	year: number,
	job: string,
	{ lock = false } = {}
): Promise<{ name: string; rows: Judged[] }> {
	const read = await getRead(ctx, job, {
		...{ job: READ_SPENDING_JOB, schema: Read, unread: spendingUnread }
	})
	if (read.year !== year) throw spendingUnread()
	const books = await openBooks(ctx, year, { lock })
	const activities = new Map(books.chargeable.map((activity) => [activity.code, activity]))
	const rows = read.read.map(({ entry: what, ...row }): Judged => {
		if (!what) return { ...row, what, outcome: 'rejected', entry: null }
		const reject = (column: string, reason: string): Judged => ({
			...{ ...row, what, outcome: 'rejected', entry: null },
			notes: [...row.notes, { column, reason }]
		})
		const activity = activities.get(what.activity)
		if (what.activity && !activity)
			return reject('Kode kegiatan', `Kegiatan ${what.activity} tidak ada di rencana atau katalog.`)
		const settles = what.settles ? commitmentOf(books, what.settles) : null
		if (settles === undefined)
			return reject('Membayar SPK', `SPK ${what.settles} tidak ada, atau sudah lunas.`)
		const source = what.source || activity?.source || ''
		if (!source && !settles) return reject('Sumber dana', 'Isi sumber dananya.')
		const entered = books.enter(
			{
				...{ document: what.document, number: what.number, datedOn: what.datedOn },
				...{ amount: what.amount, description: what.description, account: what.account },
				...{ settles, closes: false, source, agencyId: null },
				...{ activityId: activity?.id ?? null, batch: activity ? what.batch : null }
			},
			job
		)
		if (!(entered instanceof Refusal)) return { ...row, what, outcome: 'new', entry: entered }
		if (entered.code === numberTaken().code) return { ...row, what, outcome: 'known', entry: null }
		return reject('Jumlah', entered.message)
	})
	return { name: read.name, rows }
}

const commitmentOf = ({ commitments }: Books, number: string): string | undefined => {
	const key = numberKey(number)
	return [...commitments.values()].find((one) => numberKey(one.number) === key)?.id
}
