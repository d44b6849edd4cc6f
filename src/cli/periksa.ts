import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { sealPending } from '#platform/audit/seal.ts'
import { verifyAudit } from '#platform/audit/verify.ts'
import { config } from '#platform/config.ts'
import { verifySchema } from '#platform/database/verify.ts'
import { Refusal } from '#platform/refusal.ts'
import { answer, say, withDatabase, type Command } from './command.ts'

const damaged = (problems: readonly string[]) =>
	new Refusal(
		409,
		'platform.damaged',
		`Ada ${problems.length} hal yang tidak cocok. Pulihkan dari cadangan atau lapor kepada pengelola Bina.`
	)

export const command: Command = async (args) => {
	const { values } = parseArgs({ args, options: { json: { type: 'boolean' } } })
	await withDatabase(async ({ db, now }, { owner }) => {
		await sealPending(db, now)
		const problems = [
			...(await verifySchema(
				owner,
				config.schema,
				readFileSync('src/platform/database/schema.ts', 'utf8')
			)),
			...(await verifyAudit(db))
		]
		if (values.json) answer({ ok: problems.length === 0, problems })
		else for (const problem of problems) say(problem)
		if (problems.length > 0) throw damaged(problems)
		if (!values.json) say('Rantai audit utuh, skema sesuai.')
	})
}
