import { parseArgs } from 'node:util'
import { config } from '#platform/config.ts'
import { answer, say, withDatabase, type Command } from './command.ts'

export const command: Command = async (args) => {
	const { values } = parseArgs({ args, options: { json: { type: 'boolean' } } })
	await withDatabase(async (_, { owner }) => {
		const connection =
			config.databaseUrl ??
			`postgresql://${owner.user}@/${owner.database}?host=${encodeURIComponent(owner.host ?? '')}&port=${owner.port ?? 5432}`
		if (values.json) answer({ connection, schema: config.schema })
		else say(connection)
	})
}
