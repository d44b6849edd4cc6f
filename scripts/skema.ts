// Writes src/platform/database/schema.ts from a freshly migrated, temporary database.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { joinServer } from '../src/platform/database/embedded/join-server.ts'
import { generateSchema } from '../src/platform/database/generate-schema.ts'
import { migrate } from '../src/platform/database/migrate.ts'

const data = mkdtempSync(join(tmpdir(), 'bina-skema-'))
const server = await joinServer(data)
try {
	const owner = { ...server.connection, options: '-c search_path=bina,public' }
	await migrate(owner, 'bina')
	const client = new pg.Client(owner)
	await client.connect()
	writeFileSync('src/platform/database/schema.ts', await generateSchema(client, 'bina'))
	await client.end()
} finally {
	await server.release()
	rmSync(data, { recursive: true, force: true })
}
