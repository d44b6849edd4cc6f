import { closeSync, fchownSync, fstatSync, openSync, readFileSync, statfsSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Refusal } from '../../refusal.ts'
import type { Account } from './account.ts'
import { accountUnnamed, diskFull, serverUnwilling } from './refusals.ts'

const LEAST = 64_000_000 // bytes that a new cluster needs
const LONGEST = 1_000_000 // bytes, then a new one is begun

/** Where PostgreSQL's programs print. */
export type Log = {
	readonly fd: number
	/** What was printed since it was opened. */
	text(): string
	/** The refusal that tells a person why a program ended. */
	explain(): Refusal
	close(): void
}

/** Opens a log; it belongs to whom the data belong to, who may start Bina without root one day. */
export function openLog(file: string, { uid, gid }: Account): Log {
	let fd = openSync(file, 'a+', 0o600)
	if (fstatSync(fd).size > LONGEST) {
		closeSync(fd)
		fd = openSync(file, 'w+', 0o600)
	}
	if (uid !== undefined && gid !== undefined) fchownSync(fd, uid, gid)
	const start = fstatSync(fd).size
	const text = () => readFileSync(file).subarray(start).toString()
	return {
		fd,
		text,
		explain() {
			const printed = text()
			if (printed.includes('No space left on device') || isCramped(file)) {
				return diskFull(dirname(file))
			}
			if (printed.includes('could not look up effective user ID')) {
				return accountUnnamed(process.getuid?.() ?? 0)
			}
			return serverUnwilling(file)
		},
		close: () => closeSync(fd)
	}
}

/** On a disk that is full the log itself could not be written. */
function isCramped(file: string): boolean {
	const { bavail, bsize } = statfsSync(dirname(file))
	return bavail * bsize < LEAST
}
