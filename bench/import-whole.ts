import { readFile } from 'node:fs/promises'
import { systemContext } from '../src/platform/context.ts'
import { connect } from '../src/platform/database/db.ts'
import { joinServer } from '../src/platform/database/embedded/join-server.ts'
import { migrate } from '../src/platform/database/migrate.ts'
import { inTransaction } from '../src/platform/database/transaction.ts'
import { readTables } from '../src/platform/files/read-table.ts'
import { applyImport } from '../src/people/server/apply-import.ts'
import { judgeSheets, previewImport } from '../src/people/server/preview-import.ts'
import { undoImport } from '../src/people/server/undo-import.ts'
import { keepRoster } from '../src/people/server/upload-roster.ts'

/** What `bina impor pegawai` does, on an empty city, once more on the full one, and taken back. */
const [file, folder] = process.argv.slice(2)
const server = await joinServer(folder!)
const database = connect(server.connection, 'bina', server.release)
await migrate(database.owner, 'bina')
const ctx = systemContext(database.db, 'bench')

async function whole() {
	const started = performance.now()
	const bytes = await readFile(file!)
	const roster = await judgeSheets(ctx, await readTables(bytes, 'pegawai.xlsx'))
	const done = await inTransaction(ctx, async (tx) => {
		const id = await keepRoster(tx, { name: 'pegawai.xlsx', type: '', bytes })
		const totals = await previewImport(tx, { id, roster })
		await applyImport(tx, { id })
		return { id, ...totals }
	})
	return { ...done, seconds: (performance.now() - started) / 1000 }
}

const first = await whole()
const memory = process.resourceUsage().maxRSS / 1024
const again = await whole()
const undoing = performance.now()
await inTransaction(ctx, (tx) => undoImport(tx, { id: again.id }))
await inTransaction(ctx, (tx) => undoImport(tx, { id: first.id }))
const undo = (performance.now() - undoing) / 1000
await database.close()

process.stdout.write(
	JSON.stringify({
		taken: first.new,
		unchanged: again.unchanged,
		first: first.seconds,
		again: again.seconds,
		undo,
		memory
	})
)
