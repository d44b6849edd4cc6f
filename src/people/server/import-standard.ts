import { z } from 'zod'
import { authorize } from '#platform/access/authorize.ts'
import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { eraseFiles, getKeptFile, keepFile } from '#platform/files/kept-file.ts'
import { locateTables } from '#platform/files/locate-table.ts'
import { readTables } from '#platform/files/read-table.ts'
import type { Job } from '#platform/jobs/job.ts'
import { enqueue } from '#platform/jobs/queue.ts'
import { findJob } from '#platform/jobs/show.ts'
import { mayEditPeople } from '../access.ts'
import type { RosterUpload } from '../import/import.ts'
import { sheetUnread, standardsMissing } from '../import/refusals.ts'
import { readStandards, standardColumns } from '../import/standards.ts'
import { tiers } from '../model.ts'
import { standardEmpty } from '../refusals.ts'
import { listCompetencyOptions } from './store/competency.ts'
import { listPositionIds } from './store/position.ts'
import * as store from './store/standard.ts'

export const READ_STANDARD_JOB = 'people.read_standard'

const Read = z.object({
	name: z.string(),
	lines: z.array(
		z.object({
			code: z.string(),
			tier: z.enum(tiers).nullable(),
			position: z.string().nullable(),
			level: z.number()
		})
	),
	rejected: z.array(z.object({ row: z.number(), column: z.string(), reason: z.string() }))
})

export type StandardPreview = {
	name: string
	/** Levels that the draft will have: of tiers, and of positions. */
	ofTiers: number
	ofPositions: number
	rejected: { row: number | null; column: string; reason: string }[]
}

/** Takes a table of standards in and has it read by the worker; nothing changes. */
export async function requestStandard(
	ctx: Context,
	{ berkas }: RosterUpload
): Promise<{ jobId: string }> {
	authorize(mayEditPeople(ctx.actor))
	const bytes = new Uint8Array(await berkas.arrayBuffer())
	const file = await keepFile(ctx, { name: berkas.name, type: berkas.type, bytes })
	return { jobId: await enqueue(ctx, READ_STANDARD_JOB, { file }) }
}

export async function readStandardFile(job: Job, { file }: { file: string }): Promise<void> {
	const { name, bytes } = await getKeptFile(job.db, file)
	const tables = locateTables(await readTables(bytes, name), standardColumns)
	if (tables.length === 0) throw standardsMissing()
	const codes = new Set((await listCompetencyOptions(job.db)).map(({ code }) => code))
	const read = tables.map((table) => readStandards(table, codes))
	await job.complete(async (ctx) => {
		await eraseFiles(ctx.db, [file])
		return {
			name,
			lines: read.flatMap(({ lines }) => lines),
			rejected: read.flatMap(({ rejected }) => rejected)
		}
	})
}

/** What a draft made from the file would hold. */
export async function previewStandard(
	ctx: Context,
	{ job }: { job: string }
): Promise<StandardPreview> {
	authorize(mayEditPeople(ctx.actor))
	const { name, cells, rejected } = await judge(ctx, job)
	const ofTiers = cells.filter(({ tier }) => tier !== null).length
	return { name, ofTiers, ofPositions: cells.length - ofTiers, rejected }
}

/** Makes a draft of the file, to be looked at and put in force like any other. Returns its id. */
export async function draftStandard(ctx: Context, { job }: { job: string }): Promise<string> {
	authorize(mayEditPeople(ctx.actor))
	const { name, cells } = await judge(ctx, job)
	if (cells.length === 0) throw standardEmpty()
	const id = ctx.newId()
	await store.insertStandard(ctx.db, id, {
		name: `Dari berkas ${name}`.slice(0, 200),
		legalBasis: 'Belum diisi',
		certainty: 'unconfirmed'
	})
	await store.recordLevels(ctx.db, id, cells)
	await record(ctx, 'people.standard_imported', { cells: cells.length }, id)
	return id
}

async function judge(ctx: Context, jobId: string) {
	const job = await findJob(ctx.db, jobId)
	if (job?.name !== READ_STANDARD_JOB || job.state !== 'done') throw sheetUnread()
	const { name, lines, rejected } = Read.parse(job.result)
	const competencies = new Map(
		(await listCompetencyOptions(ctx.db)).map(({ code, id }) => [code, id])
	)
	const titles = lines.flatMap(({ position }) => position ?? [])
	const positions = await listPositionIds(ctx.db, titles)

	const unknown = [...new Set(titles)].filter((title) => !positions.has(title.toLowerCase()))
	const cells = lines.flatMap(({ code, tier, position, level }) => {
		const competencyId = competencies.get(code)
		const positionId = position ? positions.get(position.toLowerCase()) : null
		return competencyId && positionId !== undefined
			? [{ competencyId, tier, positionId, level }]
			: []
	})
	const missing = unknown.map((title) => ({
		row: null,
		column: 'Jabatan',
		reason: `Jabatan “${title}” belum ada. Tambahkan dulu di daftar jabatan.`
	}))
	return { name, cells, rejected: [...rejected, ...missing] }
}
