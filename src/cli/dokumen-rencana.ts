import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { renderProgramme } from '#plan/documents/programme.ts'
import { gatherProgramme } from '#plan/server/gather-programme.ts'
import { say, Usage, withDatabase, type Command } from './command.ts'

export const command: Command = async (args) => {
	const { values } = parseArgs({
		args,
		options: {
			tahun: { type: 'string' },
			keluar: { type: 'string' },
			internal: { type: 'boolean' }
		}
	})
	const { tahun, keluar, internal = false } = values
	if (!tahun || !/^\d{4}$/.test(tahun) || !keluar)
		throw new Usage('--tahun TAHUN --keluar FILE.pdf [--internal]')

	await withDatabase(async (ctx) => {
		const pdf = await renderProgramme(await gatherProgramme(ctx, Number(tahun), internal))
		await writeFile(keluar, pdf)
		say(`Dokumen program ${tahun} tersimpan di ${keluar}.`)
	})
}
