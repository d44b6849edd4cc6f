import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { computeGapsNow } from '#needs/server/compute-gaps.ts'
import { inTransaction } from '#platform/database/transaction.ts'
import { readTables } from '#platform/files/read-table.ts'
import { number } from '#platform/i18n/format.ts'
import { Refusal } from '#platform/refusal.ts'
import { applyImport } from '#people/server/apply-import.ts'
import { judgeSheets, previewImport } from '#people/server/preview-import.ts'
import { listRejected } from '#people/server/show-import.ts'
import { keepRoster } from '#people/server/upload-roster.ts'
import { answer, say, Usage, withDatabase, type Command } from './command.ts'

const fileMissing = (path: string) =>
	new Refusal(
		404,
		'people.import_file_missing',
		`Berkas ${path} tidak dapat dibuka. Periksa namanya.`
	)

export const command: Command = async (args) => {
	const { values, positionals } = parseArgs({
		args,
		options: { json: { type: 'boolean' }, uji: { type: 'boolean' } },
		allowPositionals: true
	})
	const [path] = positionals
	if (!path) throw new Usage('FILE [--uji] [--json]')

	step('Membaca berkas')
	const bytes = await readFile(path).catch(() => {
		throw fileMissing(path)
	})
	const name = basename(path)
	const sheets = await readTables(bytes, name)
	await withDatabase(async (ctx) => {
		step('Memeriksa baris')
		const roster = await judgeSheets(ctx, sheets)
		const result = await inTransaction(ctx, async (tx) => {
			const id = await keepRoster(tx, { name, type: '', bytes })
			step('Membandingkan dengan data pegawai')
			const totals = await previewImport(tx, { id, roster })
			step(values.uji ? 'Menyimpan pratinjau' : 'Menerapkan')
			if (!values.uji) {
				await applyImport(tx, { id })
				await computeGapsNow(tx)
			}
			return { id, totals, rejected: await listRejected(tx, id) }
		})
		step('')
		report(result, { json: values.json ?? false, tried: values.uji ?? false })
	})
}

type Result = {
	id: string
	totals: Awaited<ReturnType<typeof previewImport>>
	rejected: Awaited<ReturnType<typeof listRejected>>
}

function report({ id, totals, rejected }: Result, how: { json: boolean; tried: boolean }): void {
	const { total, new: fresh, changed, unchanged, missing } = totals
	if (how.json)
		return answer({ import: id, total, new: fresh, changed, unchanged, missing, rejected })
	say(how.tried ? `Impor ${id}, belum diterapkan` : `Impor ${id}, diterapkan`)
	say(
		`${number(total)} baris: ${number(fresh)} baru, ${number(changed)} berubah, ${number(unchanged)} tetap, ${number(totals.rejected)} ditolak`
	)
	if (missing > 0) say(`${number(missing)} pegawai tidak ada di berkas; data mereka tidak diubah`)
	for (const { sheet, row, column, reason } of rejected)
		say(`Ditolak: ${sheet} baris ${row}, ${column}: ${reason}`)
}

/** What is going on, on one line of a terminal. */
function step(text: string): void {
	if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${text && `${text} …`}`)
}
