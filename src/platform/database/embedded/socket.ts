import { chownSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Account } from './account.ts'
import { socketHomeless } from './refusals.ts'

const LONGEST = 107 // bytes of a socket's path in Linux
const SOCKET = 'XXXXXX/.s.PGSQL.5432'

/**
 * A new folder for the server's socket, named after the data folder's `id`, which only `account`
 * (and root) may enter, in a place with a short path that the account can reach.
 */
export function makeSocketDir(id: string, { uid, gid }: Account): string {
	const places = uid === undefined ? [tmpdir(), '/tmp', '/dev/shm'] : ['/tmp', '/run', '/dev/shm']
	for (const place of places) {
		const prefix = join(place, `${id}-`)
		if (Buffer.byteLength(prefix + SOCKET) > LONGEST) continue
		try {
			const dir = mkdtempSync(prefix)
			if (uid !== undefined && gid !== undefined) chownSync(dir, uid, gid)
			return dir
		} catch {
			// Not ours to write: the next place.
		}
	}
	throw socketHomeless()
}
