import { resolve } from 'node:path'
import { makeBackup } from '#platform/backup/make-backup.ts'
import { noteCommand } from '#platform/backup/note-backup.ts'
import { config } from '#platform/config.ts'
import { openDatabase } from '#platform/database/db.ts'
import { fileSize, number } from '#platform/i18n/format.ts'
import { askPassphrase } from './ask-passphrase.ts'
import { answer, readCall, say, Usage, type Command } from './command.ts'

const usage = () => new Usage('BERKAS [--json]')

/** Backs everything up into one sealed file. Migrates nothing, so it may be run just before an update. */
export const command: Command = async (args) => {
	const { values, positionals } = readCall(args, usage, { json: { type: 'boolean' } })
	const [name] = positionals
	if (!name || positionals.length > 1) throw usage()
	const file = resolve(name)
	const passphrase = await askPassphrase({ twice: true })

	const database = await openDatabase(config)
	try {
		const place = { owner: database.owner, schema: config.schema, data: config.data }
		const now = new Date()
		const made = await makeBackup(place, file, { passphrase, now })
		await noteCommand(place, { path: file, ...made, now })
		if (values.json) answer({ file, madeAt: now, ...made })
		else
			say(
				`${file}: ${number(made.tables)} tabel, ${number(made.rows)} baris, ${fileSize(made.size)}.`
			)
	} finally {
		await database.close()
	}
}
