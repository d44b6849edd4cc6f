import { chmodSync, existsSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { giveTo, initialiser, newOwner } from './account.ts'
import { runGuarded } from './guard.ts'
import type { Log } from './log.ts'

/** Its folder below the data folder. A new major version gets another. */
export const CLUSTER = 'postgres-18'

/** PostgreSQL's superuser, owner of all that is in it. */
export const OWNER = 'bina_owner'

const REMOVE = { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }

/**
 * The cluster as PostgreSQL sees it: the working folder, which it was put into before it gave up
 * root's rights. So the cluster may lie below folders that its account cannot pass (/root).
 */
export const HERE = '/proc/self/cwd'

/**
 * Makes a cluster ready to be started. A new one is initialised beside its place and renamed when it
 * is complete, so what an interruption leaves is never taken for data.
 */
export async function prepareCluster(
	cluster: string,
	programs: string,
	log: Log,
	durable: boolean
): Promise<void> {
	if (!existsSync(cluster)) await initialise(cluster, programs, log, durable)
	removeDrafts(cluster)
	chmodSync(cluster, 0o700) // PostgreSQL insists; a copy may have lost it
}

async function initialise(cluster: string, programs: string, log: Log, durable: boolean) {
	const draft = mkdtempSync(`${cluster}.draft-`)
	giveTo(draft, initialiser)

	const initdb = runGuarded(
		join(programs, 'initdb'),
		[
			`--pgdata=${HERE}`,
			`--username=${OWNER}`,
			'--auth=trust', // the socket's folder lets in only root and the server's own account
			'--encoding=UTF8',
			'--locale-provider=builtin',
			'--locale=C.UTF-8',
			'--lc-messages=C',
			...(durable ? [] : ['--no-sync'])
		],
		{ account: initialiser, cwd: draft, log: log.fd }
	)
	if ((await initdb.ended) !== 0) throw log.explain()

	giveTo(draft, newOwner)
	renameSync(draft, cluster)
}

/** What killed runs left. Their initdb may be writing until a moment ago, so a later start looks once more. */
function removeDrafts(cluster: string): void {
	const folder = dirname(cluster)
	for (const name of readdirSync(folder)) {
		if (name.startsWith(`${CLUSTER}.draft-`)) rmSync(join(folder, name), REMOVE)
	}
}
