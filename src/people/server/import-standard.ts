import { z } from 'zod'
import { authorize } from '#platform/access/authorize.ts'
import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { completeReading, getRead, handIn, readHandedIn } from '#platform/files/handed-in.ts'
import type { Job } from '#platform/jobs/job.ts'
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
	return handIn(ctx, READ_STANDARD_JOB, berkas)
}

export async function readStandardFile(job: Job, { file }: { file: string }): Promise<void> {
	const { name, tables } = await readHandedIn(job, file, standardColumns)
	if (tables.length === 0) throw standardsMissing()
	const codes = new Set((await listCompetencyOptions(job.db)).map(({ code }) => code))
	const read = tables.map((table) => readStandards(table, codes))
	await completeReading(job, file, {
		name,
		lines: read.flatMap(({ lines }) => lines),
		rejected: read.flatMap(({ rejected }) => rejected)
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
	const { name, lines, rejected } = await getRead(ctx, jobId, {
		job: READ_STANDARD_JOB,
		schema: Read,
		unread: sheetUnread
	})
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
