import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { city } from '#demo/city.ts'
import { siasnColumns } from '#demo/siasn.ts'
import { inTransaction } from '#platform/database/transaction.ts'
import { sheetOf, writeXlsx } from '#platform/files/write-table.ts'
import { civilDate, number } from '#platform/i18n/format.ts'
import { runJob } from '#platform/jobs/run.ts'
import { USUAL_SETTINGS } from '#optimisation/compose/model.ts'
import { handlers } from '../handlers.ts'
import { answer, say, Usage, withDatabase, type Command } from './command.ts'
import { loadCity, saySignIns, type CityAsked } from './load-city.ts'

const FEWEST = 10
const MOST = 100_000
const MOST_STEPS = 100_000

/** Loads the example city into an empty database, or writes its people as SIASN exports them. */
export const command: Command = async (args) => {
	const { values } = parseArgs({
		args,
		options: {
			pegawai: { type: 'string', default: '3000' },
			benih: { type: 'string', default: '1' },
			langkah: { type: 'string', default: String(USUAL_SETTINGS.steps) },
			berkas: { type: 'string' },
			json: { type: 'boolean', default: false }
		}
	})
	const people = Number(values.pegawai)
	const seed = Number(values.benih)
	const steps = Number(values.langkah)
	if (
		!isWhole(people, FEWEST, MOST) ||
		!isWhole(seed, 0, 2 ** 32 - 1) ||
		!isWhole(steps, 1, MOST_STEPS)
	)
		throw new Usage(
			`[--pegawai ${FEWEST}..${MOST}] [--benih N] [--langkah N] [--berkas FILE.xlsx] [--json]`
		)

	await (values.berkas
		? writeRoster(values.berkas, people, seed, values.json)
		: load({ people, seed, steps }, values.json))
}

const isWhole = (value: number, least: number, most: number) =>
	Number.isInteger(value) && value >= least && value <= most

async function writeRoster(file: string, count: number, seed: number, json: boolean) {
	const { people } = city({ people: count, seed, today: civilDate(new Date()) })
	await writeFile(file, await writeXlsx([sheetOf('Pegawai (contoh)', siasnColumns, people)]))
	if (json) answer({ file, people: count })
	else say(`${number(count)} pegawai contoh ditulis ke ${file}.`)
}

async function load(asked: CityAsked, json: boolean) {
	await withDatabase(async (ctx) => {
		const { signIns, year, jobId } = await inTransaction(ctx, (tx) => loadCity(tx, asked))
		if (!json) {
			saySignIns(signIns)
			say(`Menyusun rencana ${year}…`)
		}
		await runJob(ctx.db, handlers, jobId, new AbortController().signal)
		if (json) answer({ people: asked.people, year, accounts: signIns })
		else say('Selesai.')
	})
}
