import { parseArgs } from 'node:util'
import { computeGapsNow } from '#needs/server/compute-gaps.ts'
import { inTransaction } from '#platform/database/transaction.ts'
import { ImportId } from '#people/import/import.ts'
import { importUnknown } from '#people/import/refusals.ts'
import { undoImport } from '#people/server/undo-import.ts'
import { answer, say, Usage, withDatabase, type Command } from './command.ts'

export const command: Command = async (args) => {
	const { values, positionals } = parseArgs({
		args,
		options: { json: { type: 'boolean' } },
		allowPositionals: true
	})
	if (!positionals[0]) throw new Usage('ID [--json]')
	const input = ImportId.safeParse({ id: positionals[0] })
	if (!input.success) throw importUnknown()

	await withDatabase((ctx) =>
		inTransaction(ctx, async (tx) => {
			await undoImport(tx, input.data)
			await computeGapsNow(tx)
		})
	)
	if (values.json) answer({ import: input.data.id, undone: true })
	else say('Impor dibatalkan. Data pegawai kembali seperti sebelumnya.')
}
