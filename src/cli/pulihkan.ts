import { resolve } from 'node:path'
import { checkBackup } from '#platform/backup/read-backup.ts'
import { restoreBackup } from '#platform/backup/restore-backup.ts'
import { record } from '#platform/audit/record.ts'
import { config } from '#platform/config.ts'
import { systemContext } from '#platform/context.ts'
import { openDatabase } from '#platform/database/db.ts'
import { dateTime, number } from '#platform/i18n/format.ts'
import { askPassphrase } from './ask-passphrase.ts'
import { answer, readCall, say, Usage, type Command } from './command.ts'

const usage = () => new Usage('BERKAS [--uji] [--json]')

/** Puts a backup into an empty place; with `--uji` it only reads it to its end. A file that is not sound touches nothing. */
export const command: Command = async (args) => {
	const { values, positionals } = readCall(args, usage, {
		json: { type: 'boolean' },
		uji: { type: 'boolean' }
	})
	const [name] = positionals
	if (!name || positionals.length > 1) throw usage()
	const file = resolve(name)
	const passphrase = await askPassphrase({ twice: false })

	const { madeAt, tables, rows } = await checkBackup(file, passphrase)
	const contents = `${number(tables)} tabel, ${number(rows)} baris, dibuat ${dateTime(madeAt)}`
	if (values.uji) {
		if (values.json) answer({ file, madeAt, tables, rows })
		else say(`Cadangan ini utuh: ${contents}.`)
		return
	}

	const database = await openDatabase(config)
	try {
		const place = { owner: database.owner, schema: config.schema, data: config.data }
		const { migrated } = await restoreBackup(place, file, passphrase)
		await record(systemContext(database.db, 'cli'), 'platform.restored', { madeAt, tables, rows })
		if (values.json) answer({ file, madeAt, tables, rows, migrated })
		else {
			say(`Dipulihkan: ${contents}.`)
			say('Periksa dengan npm run -s bina -- periksa, lalu jalankan npm start.')
		}
	} finally {
		await database.close()
	}
}
