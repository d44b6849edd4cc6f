import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { unpackTables, type PackedTables } from './packed-table.ts'
import type { Sheet } from './sheet.ts'
import { UnreadableFile, type UnreadableReason } from './unreadable-file.ts'

/** Room for the largest file that zip.ts lets through; a thread that needs more is refused. */
const resourceLimits = { maxOldGenerationSizeMb: 400, maxYoungGenerationSizeMb: 32 }

type Answer = { tables: PackedTables } | { refused: UnreadableReason }

/**
 * Reads every sheet of an .xlsx or .csv file, known by its content and not by its name; `fileName`
 * only names the one sheet of a .csv. Reading happens in a thread of its own with bounded memory,
 * so that a hostile file harms neither the caller's memory nor its other work.
 * Throws `UnreadableFile`, whose sentence says what to do.
 */
export async function readTables(bytes: Uint8Array, fileName: string): Promise<Sheet[]> {
	const name = fileName.replace(/\.[^.]*$/, '')
	const thread = new Worker(new URL('./read-table-thread.ts', import.meta.url), {
		workerData: { bytes, name },
		resourceLimits
	})
	try {
		const [answer] = (await once(thread, 'message')) as [Answer]
		if ('refused' in answer) throw new UnreadableFile(answer.refused)
		return unpackTables(answer.tables)
	} catch (error) {
		throw outOfMemory(error) ? new UnreadableFile('too_large') : error
	} finally {
		await thread.terminate()
	}
}

const outOfMemory = (error: unknown) =>
	error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
