import { readFile } from 'node:fs/promises'
import { inTransaction } from '#platform/database/transaction.ts'
import { importCertificate } from '#platform/documents/signing/import-certificate.ts'
import { Refusal } from '#platform/refusal.ts'
import { readCall, Usage, withDatabase, type Command } from './command.ts'
import { sayCertificate } from './say-certificate.ts'

const fileMissing = (path: string) =>
	new Refusal(404, 'signing.file_missing', `Berkas ${path} tidak dapat dibuka. Periksa namanya.`)

const read = (path: string) =>
	readFile(path).catch(() => {
		throw fileMissing(path)
	})

/** The password stands in a file (or /dev/stdin): what is on a command line, others on the machine can read. */
export const command: Command = async (args) => {
	const usage = () => new Usage('FILE [--kunci FILE] [--sandi FILE] [--json]')
	const { values, positionals } = readCall(args, usage, {
		...{ json: { type: 'boolean' }, kunci: { type: 'string' }, sandi: { type: 'string' } }
	})
	const [path] = positionals
	if (!path) throw usage()
	const file = await read(path)
	const keyFile = values.kunci === undefined ? undefined : await read(values.kunci)
	const password = values.sandi === undefined ? '' : String(await read(values.sandi))
	const given = { file, keyFile, password: password.replace(/\r?\n.*/s, '') }
	await withDatabase(async (ctx) => {
		const certificate = await inTransaction(ctx, (tx) => importCertificate(tx, given))
		sayCertificate(certificate, values.json)
	})
}
