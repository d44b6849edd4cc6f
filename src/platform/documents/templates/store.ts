import { sql } from 'kysely'
import type { Db } from '../../database/db.ts'

export type Template = {
	/** Counts from 1 within the kind. */
	number: number
	kind: string
	fileId: string
	fileName: string
	size: number
	/** Names that it has. */
	fields: string[]
	uploadedBy: string
	uploadedAt: Date
	/** Whether papers of the kind are written in it. */
	active: boolean
}

const whole = (db: Db) =>
	db
		.selectFrom('platform_template as t')
		.innerJoin('platform_file as f', 'f.id', 't.file_id')
		.leftJoin('access_account as a', (join) =>
			join.on(sql`'akun:' || a.id`, '=', sql.ref('t.uploaded_by'))
		)
		.select((eb) => [
			't.number',
			't.kind',
			't.file_id as fileId',
			'f.name as fileName',
			'f.size',
			't.fields',
			eb.fn.coalesce('a.name', 't.uploaded_by').as('uploadedBy'),
			't.uploaded_at as uploadedAt',
			't.active'
		])

/** All versions of a kind, the newest first. */
export const listTemplates = (db: Db, kind: string): Promise<Template[]> =>
	whole(db).where('t.kind', '=', kind).orderBy('t.number', 'desc').execute()

/** Those in use, of all kinds. */
export const listActive = (db: Db): Promise<Template[]> =>
	whole(db).where('t.active', '=', true).orderBy('t.kind').execute()

export const findActive = (db: Db, kind: string): Promise<Template | undefined> =>
	whole(db).where('t.kind', '=', kind).where('t.active', '=', true).executeTakeFirst()

export const findTemplate = (db: Db, kind: string, number: number): Promise<Template | undefined> =>
	whole(db).where('t.kind', '=', kind).where('t.number', '=', number).executeTakeFirst()

/** Whoever adds to a kind, or changes which one is used, waits here for the one before. The kind must be kept. */
export async function lockKind(db: Db, kind: string): Promise<void> {
	await sql`select from platform_paper_kind where key = ${kind} for update`.execute(db)
}

/** Adds the next version of a kind, not in use; its number. The kind must be locked. */
export async function insertTemplate(
	db: Db,
	template: {
		id: string
		kind: string
		fileId: string
		fields: readonly string[]
		by: string
		at: Date
	}
): Promise<number> {
	const { id, kind, fileId, fields, by, at } = template
	const { rows } = await sql<{ number: number }>`
		insert into platform_template (id, kind, number, file_id, fields, active, uploaded_by, uploaded_at)
		select ${id}, ${kind}, coalesce(max(number), 0) + 1, ${fileId}, ${fields}::text[], false, ${by}, ${at}
		from platform_template where kind = ${kind} returning number`.execute(db)
	return rows[0]!.number
}

/** Takes one version of a kind into use, or none: then the built-in layout is used. The kind must be locked. */
export async function recordActive(db: Db, kind: string, number: number | null): Promise<void> {
	await db
		.updateTable('platform_template')
		.set({ active: false })
		.where('kind', '=', kind)
		.where('active', '=', true)
		.execute()
	if (number === null) return
	await db
		.updateTable('platform_template')
		.set({ active: true })
		.where('kind', '=', kind)
		.where('number', '=', number)
		.execute()
}
