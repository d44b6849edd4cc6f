import { parseArgs } from 'node:util'
import { version } from '#platform/version.ts'
import { answer, say, type Command } from './command.ts'

export const command: Command = async (args) => {
	const { values } = parseArgs({ args, options: { json: { type: 'boolean' } } })
	if (values.json) answer({ version, node: process.version })
	else say(`Bina ${version}, Node ${process.version}`)
}
