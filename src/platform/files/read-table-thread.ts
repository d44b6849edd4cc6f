import { parentPort, workerData } from 'node:worker_threads'
import { parseTables } from './parse-tables.ts'
import { UnreadableFile } from './unreadable-file.ts'

const { bytes, name } = workerData as { bytes: Uint8Array; name: string }

try {
	const tables = await parseTables(bytes, name)
	parentPort?.postMessage(
		{ tables },
		tables.sheets.flatMap(({ cells, ends }) => [cells.buffer, ends.buffer])
	)
} catch (error) {
	if (!(error instanceof UnreadableFile)) throw error
	parentPort?.postMessage({ refused: error.reason })
}
