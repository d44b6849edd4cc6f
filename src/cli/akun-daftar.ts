import { parseArgs } from 'node:util'
import { listAccounts } from '#platform/access/list-accounts.ts'
import { answer, say, withDatabase, type Command } from './command.ts'

export const command: Command = async (args) => {
	const { values } = parseArgs({ args, options: { json: { type: 'boolean' } } })
	await withDatabase(async (ctx) => {
		const { accounts } = await listAccounts(ctx, { page: 1, search: '', size: 10_000 })
		if (values.json)
			return answer(accounts.map(({ nip, name, email, roles }) => ({ nip, name, email, roles })))
		for (const { nip, name, email, roles } of accounts)
			say(`${nip ?? email}\t${name}\t${roles.join(', ')}`)
	})
}
