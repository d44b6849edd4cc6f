import { createHash } from 'node:crypto'
import type { Context } from '../context.ts'
import type { Db } from '../database/db.ts'

/** A file as somebody handed it in. */
export type HandedFile = {
	readonly name: string
	readonly type: string
	readonly bytes: Uint8Array
}

/** Keeps a file in the database, so that the worker finds it wherever it runs. Returns its id. */
export async function keepFile(ctx: Context, { name, type, bytes }: HandedFile): Promise<string> {
	const id = ctx.newId()
	await ctx.db
		.insertInto('platform_file')
		.values({
			id,
			name,
			type,
			size: bytes.byteLength,
			sha256: createHash('sha256').update(bytes).digest(),
			content: Buffer.from(bytes),
			created_at: ctx.now
		})
		.execute()
	return id
}

/** What was kept; its `bytes` are empty once it was erased. */
export async function getKeptFile(db: Db, id: string): Promise<HandedFile> {
	const { name, type, content } = await db
		.selectFrom('platform_file')
		.select(['name', 'type', 'content'])
		.where('id', '=', id)
		.executeTakeFirstOrThrow()
	return { name, type, bytes: content }
}

/** Forgets what stood in the files; their names, sizes and hashes stay. */
export async function eraseFiles(db: Db, ids: readonly string[]): Promise<void> {
	if (ids.length === 0) return
	await db
		.updateTable('platform_file')
		.set({ content: Buffer.alloc(0) })
		.where('id', 'in', ids)
		.execute()
}
