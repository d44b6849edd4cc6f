import { inTransaction } from '#platform/database/transaction.ts'
import { makeCertificate } from '#platform/documents/signing/keep-certificate.ts'
import { readCall, Usage, withDatabase, type Command } from './command.ts'
import { sayCertificate } from './say-certificate.ts'

export const command: Command = async (args) => {
	const { values } = readCall(args, () => new Usage('[--json]'), { json: { type: 'boolean' } })
	await withDatabase(async (ctx) => {
		const certificate = await inTransaction(ctx, (tx) => makeCertificate(tx))
		sayCertificate(certificate, values.json)
	})
}
