import { createWriteStream, type WriteStream } from 'node:fs'
import { access, open, rename, rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { diskFull, exists, unwritable } from './refusals.ts'

/** What an interrupted backup leaves behind has this at its end. */
export const UNFINISHED = '.sementara'

/**
 * Makes a file that is there whole or not at all, also after the power went: `write` fills one beside its place, which goes to
 * the disk and is then renamed. Refuses a name that is taken. Returns its size.
 */
export async function writeWholeFile(
	file: string,
	write: (sink: WriteStream) => Promise<void>
): Promise<number> {
	const folder = dirname(file)
	if (await isThere(file)) throw exists(file)
	const beside = file + UNFINISHED
	try {
		await write(createWriteStream(beside, { mode: 0o600, flush: true }))
		const { size } = await stat(beside)
		await rename(beside, file)
		await keep(folder)
		return size
	} catch (error) {
		await rm(beside, { force: true }).catch(() => {})
		throw inWords(error, folder)
	}
}

const isThere = (file: string): Promise<boolean> =>
	access(file).then(
		() => true,
		() => false
	)

/** The name, too, must be on the disk. */
async function keep(folder: string): Promise<void> {
	const handle = await open(folder)
	try {
		await handle.sync()
	} finally {
		await handle.close()
	}
}

function inWords(error: unknown, folder: string): unknown {
	const { code } = error as NodeJS.ErrnoException
	if (code === 'ENOSPC' || code === 'EDQUOT') return diskFull(folder)
	if (['EACCES', 'EPERM', 'ENOENT', 'ENOTDIR', 'EISDIR', 'EROFS'].includes(code!))
		return unwritable(folder)
	return error
}
