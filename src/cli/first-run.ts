import { countAccounts } from '#platform/access/store.ts'
import { makeLink } from '#platform/access/link.ts'
import { config } from '#platform/config.ts'
import { inTransaction } from '#platform/database/transaction.ts'
import { openQueue, useQueue } from '#platform/jobs/queue.ts'
import { say, withDatabase } from './command.ts'
import { installReference } from './install-reference.ts'
import { loadCity, saySignIns } from './load-city.ts'

const CITY = { people: 3000, seed: 1 }

/**
 * Prepares a database that nobody has an account in: with the example city where only this machine can reach it, else, or
 * when `kosong`, with reference data and a one-time link for the first administrator. Does nothing afterwards. One
 * transaction, so that a start that is killed leaves nothing, and the next one begins anew.
 */
export async function firstRun({ kosong }: { kosong: boolean }): Promise<void> {
	await withDatabase(async (ctx, { pool }) => {
		if ((await countAccounts(ctx.db)) > 0) return
		if (kosong || !config.isPrivate) {
			const code = await inTransaction(ctx, async (tx) => {
				await installReference(tx)
				return makeLink(tx, 'setup', null)
			})
			say(`Siapkan administrator pertama: ${config.url}/siapkan/${code}`)
			return
		}

		say('Memuat data contoh…')
		const queue = await openQueue(pool, config.schema, false)
		useQueue(queue)
		const { signIns, year } = await inTransaction(ctx, (tx) => loadCity(tx, CITY))
		await queue.stop({ graceful: false })
		saySignIns(signIns)
		say(`Rencana ${year} sedang disusun; hasilnya tampak di ${config.url}/rencana.`)
		say(`Untuk mulai tanpa data contoh: hentikan Bina, hapus folder ${config.data},`)
		say('lalu jalankan npm start -- --kosong')
	})
}
