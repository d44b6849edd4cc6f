import { chownSync, lchownSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { folderForeign } from './refusals.ts'

/** The account that a child process runs under; empty means our own. */
export type Account = { uid?: number; gid?: number }

/** PostgreSQL refuses to run as root. This number is nobody's, so that no other program reads the data. */
const SERVER = { uid: 60918, gid: 60918 }

/** `nobody`: initdb, unlike the server, wants an account that has a name. */
const NAMED = { uid: 65534, gid: 65534 }

const isRoot = process.getuid?.() === 0

/** Runs initdb. */
export const initialiser: Account = isRoot ? NAMED : {}

/** Runs the server on data that are new. */
export const newOwner: Account = isRoot ? SERVER : {}

/**
 * Runs the server on data that exist: root takes the account that owns them (root's own copies are
 * given to `newOwner` first); anyone else must own them.
 */
export function ownerOf(cluster: string): Account {
	const { uid, gid } = statSync(cluster)
	if (!isRoot) {
		if (uid !== process.getuid?.()) throw folderForeign(cluster)
		return {}
	}
	if (uid !== 0) return { uid, gid }
	giveTo(cluster, SERVER)
	return SERVER
}

/** Hands a folder and all in it to an account. Only root has anything to hand over. */
export function giveTo(folder: string, { uid, gid }: Account): void {
	if (uid === undefined || gid === undefined) return
	for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
		lchownSync(join(folder, path), uid, gid)
	}
	chownSync(folder, uid, gid)
}
