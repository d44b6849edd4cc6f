import { access, constants, open, readFile, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import process from 'node:process'
import { Refusal } from '#platform/refusal.ts'

/** A longer text does not fit into one string. */
const MOST_BYTES = 500_000_000

const unreadable = (path: string) =>
	new Refusal(404, 'cli.file_missing', `Berkas ${path} tidak dapat dibuka. Periksa namanya.`)

const tooLarge = (path: string) =>
	new Refusal(413, 'cli.file_too_large', `Berkas ${path} lebih dari 500 MB. Perkecil masalahnya.`)

const notText = (path: string) =>
	new Refusal(422, 'cli.not_utf8', `Berkas ${path} bukan teks UTF-8. Simpan ulang sebagai UTF-8.`)

const unwritable = (path: string) =>
	new Refusal(409, 'cli.unwritable', `Berkas ${path} tidak dapat ditulis. Pilih tempat lain.`)

/** The text of a UTF-8 file, without its byte order mark. */
export async function readText(path: string): Promise<string> {
	const about = await stat(path).catch(() => undefined)
	if (!about || about.isDirectory()) throw unreadable(basename(path))
	if (about.size > MOST_BYTES) throw tooLarge(basename(path))
	const bytes = await readFile(path).catch(() => {
		throw unreadable(basename(path))
	})
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
	} catch {
		throw notText(basename(path))
	}
}

/** Refuses where a file cannot be put, so that nobody computes for nothing. */
export async function mayWrite(path: string): Promise<void> {
	const about = await stat(path).catch(() => undefined)
	if (about && !about.isFile()) throw unwritable(path)
	await access(dirname(path), constants.W_OK).catch(() => {
		throw unwritable(path)
	})
}

/** Writes a file as a whole: whoever opens it sees the old one or the new one, never half of it. */
export async function writeWhole(path: string, text: string): Promise<void> {
	const beside = `${path}.${process.pid}.tmp`
	try {
		const file = await open(beside, 'wx')
		try {
			await file.writeFile(text)
			await file.sync()
		} finally {
			await file.close()
		}
		await rename(beside, path)
	} catch {
		await rm(beside, { force: true })
		throw unwritable(path)
	}
}
