import process from 'node:process'
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util'
import { config } from '#platform/config.ts'
import { systemContext, type Context } from '#platform/context.ts'
import { openDatabase, type Database } from '#platform/database/db.ts'
import { migrate } from '#platform/database/migrate.ts'

/** Does one command. Throws `Usage` for a wrong call (exit 2) and a refusal for an expected no (exit 1). */
export type Command = (args: string[]) => Promise<void>

/** The call was not understood; the message is how it should be written. */
export class Usage extends Error {}

/** The options and words of a call; one that is not known is a wrong call. */
export function readCall<T extends ParseArgsOptionsConfig>(
	args: string[],
	usage: () => Usage,
	options: T
) {
	try {
		return parseArgs({ args, options, allowPositionals: true })
	} catch {
		throw usage()
	}
}

/** Opens the migrated database, gives the work a context as 'sistem:cli', and closes it again. */
export async function withDatabase(
	work: (ctx: Context, database: Database) => Promise<void>
): Promise<void> {
	const database = await openDatabase(config, () => {
		process.stderr.write('Basis data Bina sudah berhenti. Jalankan perintah ini sekali lagi.\n')
		process.exit(1)
	})
	try {
		await migrate(database.owner, config.schema)
		await work(systemContext(database.db, 'cli'), database)
	} finally {
		await database.close()
	}
}

/** The one JSON document of `--json`. */
export const answer = (value: unknown): void => {
	process.stdout.write(`${JSON.stringify(value)}\n`)
}

export const say = (line: string): void => {
	process.stdout.write(`${line}\n`)
}
