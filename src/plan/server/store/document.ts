import { sql } from 'kysely'
import type { Db } from '#platform/database/db.ts'

export type MadeDocument = {
	/** The PDF: as it stands now, where it was issued and signed since. */
	fileId: string
	/** The .docx; null for one from before there was any. */
	editableId: string | null
	copy: 'umum' | 'internal'
	size: number
	madeAt: Date
}

/** Copies of a year's document that jobs have made, the newest first; one that was erased is not listed. */
export async function listDocuments(db: Db, year: number): Promise<MadeDocument[]> {
	const { rows } = await sql<MadeDocument>`
		select f.id as "fileId", j.result ->> 'docx' as "editableId", j.input ->> 'copy' as copy, f.size, j.finished_at as "madeAt"
		from platform_job j left join platform_paper p on p.id::text = j.result ->> 'paper'
		join platform_file f on f.id::text = coalesce(p.file_id::text, j.result ->> 'file')
		where j.name = 'plan.document' and j.state = 'done' and j.input ->> 'year' = ${String(year)} and length(f.content) > 0
		order by j.finished_at desc limit 20`.execute(db)
	return rows
}
