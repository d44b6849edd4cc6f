import { chmodSync, chownSync, lstatSync, mkdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Account } from './account.ts'
import { socketHomeless } from './refusals.ts'

const LONGEST = 107 // bytes of a socket's path in Linux
const FILE = '.s.PGSQL.5432'

/**
 * An empty folder `id` for the server's socket which only `account` (and root) may enter, in a place
 * with a short path. One that somebody else made is passed over.
 */
export function makeSocketDir(id: string, account: Account): string {
	const places =
		account.uid === undefined ? [tmpdir(), '/tmp', '/dev/shm'] : ['/tmp', '/run', '/dev/shm']
	for (const place of places) {
		const dir = join(place, id)
		if (Buffer.byteLength(join(dir, FILE)) <= LONGEST && claim(dir, account)) return dir
	}
	throw socketHomeless()
}

function claim(dir: string, { uid, gid }: Account): boolean {
	try {
		mkdirSync(dir, { mode: 0o700 })
	} catch {
		if (!isOurs(dir, uid)) return false
	}
	for (const file of [FILE, `${FILE}.lock`]) rmSync(join(dir, file), { force: true })
	chmodSync(dir, 0o700)
	if (uid !== undefined && gid !== undefined) chownSync(dir, uid, gid)
	return true
}

function isOurs(dir: string, uid: number | undefined): boolean {
	const found = lstatSync(dir, { throwIfNoEntry: false })
	return found?.isDirectory() === true && [uid, process.getuid?.()].includes(found.uid)
}
