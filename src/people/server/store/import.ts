import { sql, type Expression, type SqlBool } from 'kysely'
import type { Db } from '#platform/database/db.ts'
import type { RosterField } from '../../import/columns.ts'
import type { Choice, FoundSheet, ImportRow, ImportState, ImportView } from '../../import/import.ts'
import type { Outcome, Totals } from '../../import/plan-roster.ts'

type NewImport = { id: string; fileId: string; by: string; at: Date }

export async function insertImport(db: Db, { id, fileId, by, at }: NewImport): Promise<void> {
	await db
		.insertInto('people_import')
		.values({
			id,
			kind: 'roster',
			file_id: fileId,
			state: 'uploaded',
			uploaded_by: by,
			uploaded_at: at
		})
		.execute()
}

export async function recordJob(db: Db, id: string, jobId: string): Promise<void> {
	await db.updateTable('people_import').set({ job_id: jobId }).where('id', '=', id).execute()
}

/** Takes the import for its caller alone until the transaction ends. */
export function lockImport(db: Db, id: string) {
	return db
		.selectFrom('people_import')
		.select(['state', 'file_id as fileId', 'sheets', 'totals', 'erased_at as erasedAt'])
		.where('id', '=', id)
		.where('kind', '=', 'roster')
		.forUpdate()
		.executeTakeFirst() as Promise<
		| {
				state: ImportState
				fileId: string
				sheets: FoundSheet[] | null
				totals: Totals | null
				erasedAt: Date | null
		  }
		| undefined
	>
}

export async function recordState(
	db: Db,
	id: string,
	state: ImportState,
	at: { applied_at?: Date; undone_at?: Date } = {}
): Promise<void> {
	await db
		.updateTable('people_import')
		.set({ state, ...at, version: sql`version + 1` })
		.where('id', '=', id)
		.execute()
}

type Preview = { sheets: FoundSheet[]; totals: Totals; creates: unknown }

export async function recordPreview(
	db: Db,
	id: string,
	{ sheets, totals, creates }: Preview
): Promise<void> {
	await db
		.updateTable('people_import')
		.set({
			state: 'previewed',
			sheets: JSON.stringify(sheets),
			totals: JSON.stringify(totals),
			creates: JSON.stringify(creates),
			version: sql`version + 1`
		})
		.where('id', '=', id)
		.execute()
}

const view = (db: Db) =>
	db
		.selectFrom('people_import as i')
		.innerJoin('platform_file as f', 'f.id', 'i.file_id')
		.leftJoin('platform_job as j', 'j.id', 'i.job_id')
		.where('i.kind', '=', 'roster')
		.select([
			'i.id',
			'i.state',
			'f.name as fileName',
			'f.size as fileSize',
			sql<boolean>`octet_length(f.content) > 0`.as('fileKept'),
			'i.totals',
			'i.job_id as jobId',
			'j.state as jobState',
			'j.problem',
			'i.uploaded_by as uploadedBy',
			'i.uploaded_at as uploadedAt',
			'i.applied_at as appliedAt',
			'i.undone_at as undoneAt',
			'i.version'
		])

export function findImport(db: Db, id: string): Promise<ImportView | undefined> {
	return view(db)
		.select([
			sql<FoundSheet[]>`coalesce(i.sheets, '[]')`.as('sheets'),
			sql<ImportView['creates']>`jsonb_build_object(
				'agencies', coalesce(jsonb_path_query_array(i.creates, '$.agencies[*].name'), '[]'),
				'positions', coalesce(jsonb_array_length(i.creates -> 'positions'), 0))`.as('creates')
		])
		.where('i.id', '=', id)
		.executeTakeFirst() as Promise<ImportView | undefined>
}

export type ImportListed = Omit<ImportView, 'sheets' | 'creates'>

export async function listImports(
	db: Db,
	{ limit, offset }: { limit: number; offset: number }
): Promise<ImportListed[]> {
	const rows = await view(db)
		.orderBy('i.uploaded_at', 'desc')
		.orderBy('i.id')
		.limit(limit)
		.offset(offset)
		.execute()
	return rows as ImportListed[]
}

export async function countImports(db: Db): Promise<number> {
	const { count } = await db
		.selectFrom('people_import')
		.select(sql<number>`count(*)`.as('count'))
		.where('kind', '=', 'roster')
		.executeTakeFirstOrThrow()
	return count
}

type Slice = { id: string; of: Outcome | 'warnings'; limit: number; offset: number }

/** Rows of one list of a preview, in the file's order. */
export async function listRows(db: Db, { id, of, limit, offset }: Slice): Promise<ImportRow[]> {
	const rows = await db
		.selectFrom('people_import_row')
		.select([
			'number',
			'sheet',
			'row',
			'outcome',
			'employee_id as employeeId',
			'label',
			sql<string | null>`coalesce(after ->> 'nip', before ->> 'nip')`.as('nip'),
			sql<string | null>`before ->> 'retiresOn'`.as('retiresOn'),
			sql`coalesce(changes, '[]')`.as('changes'),
			sql`coalesce(problems, '[]')`.as('problems'),
			sql`coalesce(warnings, '[]')`.as('warnings'),
			'choice'
		])
		.where('import_id', '=', id)
		.where((row): Expression<SqlBool> =>
			of === 'warnings' ? row('warnings', 'is not', null) : row('outcome', '=', of)
		)
		.orderBy('number')
		.limit(limit)
		.offset(offset)
		.execute()
	return rows as ImportRow[]
}

export async function recordChoice(
	db: Db,
	id: string,
	numbers: readonly number[] | 'all',
	choice: Choice
): Promise<number> {
	const { numUpdatedRows } = await db
		.updateTable('people_import_row')
		.set({ choice })
		.where('import_id', '=', id)
		.where('outcome', '=', 'missing')
		.$if(numbers !== 'all', (query) => query.where('number', '=', sql<number>`any(${numbers})`))
		.executeTakeFirst()
	return Number(numUpdatedRows)
}

/** How many of the missing are chosen to be what. */
export async function countChoices(db: Db, id: string): Promise<Record<Choice, number>> {
	const rows = await db
		.selectFrom('people_import_row')
		.select(['choice', sql<number>`count(*)`.as('count')])
		.where('import_id', '=', id)
		.where('outcome', '=', 'missing')
		.where('choice', 'is not', null)
		.groupBy('choice')
		.execute()
	const counts = Object.fromEntries(rows.map(({ choice, count }) => [choice, count]))
	return { retired: 0, moved: 0, ignore: 0, ...counts }
}

export async function listMappings(
	db: Db,
	signatures: readonly string[]
): Promise<{ signature: string; mapping: Partial<Record<RosterField, string>> }[]> {
	const rows = await db
		.selectFrom('people_import_mapping')
		.select(['signature', 'mapping'])
		.where('kind', '=', 'roster')
		.where('signature', '=', sql<string>`any(${signatures})`)
		.execute()
	return rows as { signature: string; mapping: Partial<Record<RosterField, string>> }[]
}

export async function recordMapping(
	db: Db,
	signature: string,
	mapping: Partial<Record<RosterField, string>>,
	at: Date
): Promise<void> {
	const row = { mapping: JSON.stringify(mapping), used_at: at }
	await db
		.insertInto('people_import_mapping')
		.values({ kind: 'roster', signature, ...row })
		.onConflict((earlier) => earlier.columns(['kind', 'signature']).doUpdateSet(row))
		.execute()
}

/** Files whose import was never decided on, so that what they hold can be forgotten. */
export async function listForgotten(db: Db, before: Date): Promise<string[]> {
	const rows = await db
		.selectFrom('people_import as i')
		.innerJoin('platform_file as f', 'f.id', 'i.file_id')
		.select('f.id')
		.where('i.kind', '=', 'roster')
		.where('i.uploaded_at', '<', before)
		.where(sql<boolean>`octet_length(f.content) > 0`)
		.execute()
	return rows.map(({ id }) => id)
}
