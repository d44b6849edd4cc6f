import { z } from 'zod'
import { authorize } from '#platform/access/authorize.ts'
import { canonical, record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { completeReading, getRead, handIn, readHandedIn } from '#platform/files/handed-in.ts'
import type { Job } from '#platform/jobs/job.ts'
import { mayEditPeople } from '../access.ts'
import { dictionaryColumns, readDictionary } from '../import/competencies.ts'
import type { RosterUpload } from '../import/import.ts'
import { dictionaryMissing, sheetUnread } from '../import/refusals.ts'
import { competencyFamilies } from '../model.ts'
import * as store from './store/competency.ts'

export const READ_DICTIONARY_JOB = 'people.read_dictionary'

const Rejected = z.object({ row: z.number(), column: z.string(), reason: z.string() })
const Read = z.object({
	name: z.string(),
	rejected: z.array(Rejected),
	entries: z.array(
		z.object({
			code: z.string(),
			name: z.string(),
			family: z.enum(competencyFamilies),
			definition: z.string(),
			levels: z.array(
				z.object({ level: z.number(), description: z.string(), indicators: z.array(z.string()) })
			)
		})
	)
})
type Entry = z.infer<typeof Read>['entries'][number]

export type DictionaryPreview = {
	name: string
	entries: {
		code: string
		name: string
		levels: number
		outcome: 'new' | 'changed' | 'unchanged'
	}[]
	rejected: z.infer<typeof Rejected>[]
}

/** Takes a dictionary in and has it read by the worker; nothing changes. */
export async function requestDictionary(
	ctx: Context,
	{ berkas }: RosterUpload
): Promise<{ jobId: string }> {
	authorize(mayEditPeople(ctx.actor))
	return handIn(ctx, READ_DICTIONARY_JOB, berkas)
}

export async function readDictionaryFile(job: Job, { file }: { file: string }): Promise<void> {
	const { name, tables } = await readHandedIn(job, file, dictionaryColumns)
	if (tables.length === 0) throw dictionaryMissing()
	const read = tables.map(readDictionary)
	await completeReading(job, file, {
		name,
		entries: read.flatMap(({ entries }) => entries),
		rejected: read.flatMap(({ rejected }) => rejected)
	})
}

/** What the file would do to the dictionary as it is now. */
export async function previewDictionary(
	ctx: Context,
	{ job }: { job: string }
): Promise<DictionaryPreview> {
	authorize(mayEditPeople(ctx.actor))
	const { name, rejected, judged } = await judge(ctx, job)
	const entries = judged.map(({ entry, outcome }) => ({
		code: entry.code,
		name: entry.name,
		levels: entry.levels.length,
		outcome
	}))
	return { name, entries, rejected }
}

/** Brings new and changed competencies into the dictionary; those that the file does not name stay. */
export async function applyDictionary(
	ctx: Context,
	{ job }: { job: string }
): Promise<{ written: number }> {
	authorize(mayEditPeople(ctx.actor))
	const { judged } = await judge(ctx, job)
	const written = judged.filter(({ outcome }) => outcome !== 'unchanged')
	for (const { entry, known } of written)
		if (known) await store.recordCompetency(ctx.db, known.id, known.version, entry)
		else await store.insertCompetency(ctx.db, ctx.newId(), entry)
	await record(
		ctx,
		'people.dictionary_imported',
		{ codes: written.map(({ entry }) => entry.code) },
		job
	)
	return { written: written.length }
}

type Judged = {
	entry: Entry
	known: store.Competency | undefined
	outcome: 'new' | 'changed' | 'unchanged'
}

async function judge(ctx: Context, jobId: string) {
	const { name, entries, rejected } = await getRead(ctx, jobId, {
		job: READ_DICTIONARY_JOB,
		schema: Read,
		unread: sheetUnread
	})
	const known = new Map((await store.listDictionary(ctx.db)).map((each) => [each.code, each]))
	const judged = entries.map((entry): Judged => {
		const before = known.get(entry.code)
		const outcome = !before ? 'new' : same(before, entry) ? 'unchanged' : 'changed'
		return { entry, known: before, outcome }
	})
	return { name, rejected, judged }
}

/** A file that gives no level of a competency leaves its levels out, and so changes it. */
const same = (
	before: store.Competency,
	{ code, name, family, definition, levels }: Entry
): boolean =>
	canonical(pick(before)) === canonical(pick({ code, name, family, definition, levels }))

const pick = ({ code, name, family, definition, levels }: Entry) => ({
	code,
	name,
	family,
	definition,
	levels: levels.toSorted((a, b) => a.level - b.level)
})
