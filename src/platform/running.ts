import type { EventEmitter } from 'node:events'
import process from 'node:process'
import type { Auth } from './access/auth.ts'
import { makeAuth } from './access/auth.ts'
import { makeProvider, type Provider } from './access/oidc/provider.ts'
import { readOidc } from './access/oidc/settings.ts'
import { sessionSecret } from './access/secret.ts'
import { config } from './config.ts'
import { openDatabase, type Database } from './database/db.ts'
import { migrate } from './database/migrate.ts'
import { openQueue, useQueue } from './jobs/queue.ts'

export type Running = Database & {
	auth: Auth
	/** The government's own provider of sign-in, where there is one. */
	provider: Provider | undefined
}

let opened: Running | undefined

/** Opens what a web process needs: database, queue to send to, sessions. Once, from `hooks.server.ts` `init`. */
export async function open(): Promise<Running> {
	if (opened) return opened
	const oidc = readOidc(process.env)
	const database = await openDatabase(config, () => {
		process.stderr.write('Basis data Bina sudah berhenti. Jalankan lagi npm start.\n')
		process.exit(1)
	})
	await migrate(database.owner, config.schema) // done by `npm start` already, but not by `vite dev`
	useQueue(await openQueue(database.pool, config.schema, false))
	opened = {
		...database,
		auth: makeAuth(database.db, sessionSecret(config.data), config.url),
		provider: oidc && makeProvider(oidc)
	}
	;(process as EventEmitter).once('sveltekit:shutdown', database.close)
	return opened
}

/** What `open` opened; a request cannot come before it. */
export function running(): Running {
	if (!opened) throw new Error('the database is not open yet')
	return opened
}
