import type { EventEmitter } from 'node:events'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { readOidc } from '#platform/access/oidc/settings.ts'
import { config } from '#platform/config.ts'
import { openDatabase } from '#platform/database/db.ts'
import { migrate } from '#platform/database/migrate.ts'
import { listen, type Handler } from '#platform/http/serve.ts'
import { runWorker } from '#platform/jobs/worker-process.ts'
import { log } from '#platform/log.ts'
import { Refusal } from '#platform/refusal.ts'

const PAGES = new URL('../build/handler.js', import.meta.url).href
const WORKER = fileURLToPath(new URL('./worker.ts', import.meta.url))

/**
 * `npm start`: takes the port, starts or joins the database, migrates, starts the worker, prepares
 * the first run, says `Bina siap: URL`, and serves until it is told to stop. BINA_PERAN leaves one
 * half out: `web` the worker, `kerja` the pages. Whatever keeps it from that is one sentence.
 */
export async function start({ kosong }: { kosong: boolean }): Promise<void> {
	try {
		await run(kosong)
		process.exit(0)
	} catch (error) {
		if (error instanceof Refusal) process.stderr.write(`${error.message}\n`)
		else log('error', 'start', { error })
		process.exit(1)
	}
}

async function run(kosong: boolean): Promise<void> {
	readOidc(process.env) // half a configuration is refused before anything is opened
	const web = config.role === 'kerja' ? undefined : await listen(config)
	const database = await openDatabase(config, () => {
		process.stderr.write('Basis data Bina sudah berhenti. Jalankan lagi npm start.\n')
		process.exit(1)
	})
	await migrate(database.owner, config.schema)
	const worker = config.role === 'web' ? undefined : runWorker(WORKER)
	if (web) {
		const { firstRun } = await import('./cli/first-run.ts')
		await firstRun({ kosong })
		const { handler }: { handler: Handler } = await import(PAGES)
		web.open(handler)
	}
	process.stdout.write(`Bina siap: ${web ? config.url : 'pekerja saja, tanpa halaman'}\n`)

	await toldToStop()
	await web?.close()
	await worker?.stop()
	await leavePages()
	await database.close()
}

/** Until then a signal simply ends us: everything here survives being killed. */
function toldToStop(): Promise<unknown> {
	return new Promise((resolve) => process.on('SIGINT', resolve).on('SIGTERM', resolve))
}

/** Lets the pages close what they opened. SvelteKit's own server would emit this event; ours waits for the answers. */
async function leavePages(): Promise<void> {
	for (const leave of (process as EventEmitter).listeners('sveltekit:shutdown')) await leave()
}
