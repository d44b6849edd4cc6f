import { parseArgs } from 'node:util'
import { resetPassword } from '#platform/access/accounts.ts'
import { accountUnknown } from '#platform/access/refusals.ts'
import { findAccountByName } from '#platform/access/store.ts'
import { inTransaction } from '#platform/database/transaction.ts'
import { answer, say, Usage, withDatabase, type Command } from './command.ts'

export const command: Command = async (args) => {
	const { values, positionals } = parseArgs({
		args,
		options: { json: { type: 'boolean' } },
		allowPositionals: true
	})
	const [name] = positionals
	if (!name) throw new Usage('NIP [--json]')

	await withDatabase(async (ctx) => {
		const account = await findAccountByName(ctx.db, name)
		if (!account) throw accountUnknown()
		const password = await inTransaction(ctx, (tx) => resetPassword(tx, account.id))
		if (values.json) answer({ nip: account.nip, password })
		else say(`${account.name}: kata sandi sementara ${password}`)
	})
}
