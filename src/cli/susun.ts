import { parseArgs } from 'node:util'
import { USUAL_SETTINGS } from '#optimisation/compose/model.ts'
import { inTransaction } from '#platform/database/transaction.ts'
import { number, rupiah } from '#platform/i18n/format.ts'
import { gapSentence, proofSentence } from '#plan/explain.ts'
import { composeNow, keepComposition } from '#plan/server/compose-now.ts'
import { progressText } from '#plan/server/run-composition.ts'
import { showForMachines } from '#plan/server/show-for-machines.ts'
import { answer, say, Usage, withDatabase, type Command } from './command.ts'
import { progressBar } from './progress.ts'

export const command: Command = async (args) => {
	const { values } = parseArgs({
		args,
		options: {
			tahun: { type: 'string' },
			anggaran: { type: 'string' },
			benih: { type: 'string' },
			json: { type: 'boolean' }
		}
	})
	const year = wholeNumber(values.tahun)
	const budget = wholeNumber(values.anggaran)
	const seed = wholeNumber(values.benih) ?? USUAL_SETTINGS.seed
	if (year === undefined) throw usage()

	await withDatabase(async (ctx) => {
		const bar = progressBar()
		const settings = { ...USUAL_SETTINGS, seed }
		const composed = await composeNow(ctx, { year, budget, settings }, (progress) =>
			bar(progress.done, progressText(progress))
		)
		bar()
		const id = await inTransaction(ctx, (tx) => keepComposition(tx, composed))
		const shown = await showForMachines(ctx, { tahun: year, run: id })
		if (values.json) return answer(shown)
		say(
			`Rencana ${year}: ${number(shown.batches.length)} angkatan, biaya ${rupiah(shown.cost)} dari pagu ${rupiah(shown.budget)}.`
		)
		for (const { title, reason } of shown.reasons) say(`+ ${title}. ${reason}`)
		for (const { title, reason } of shown.leftOut) say(`- ${title}. ${reason}`)
		say(shown.gap > 0 ? proofSentence(shown) : gapSentence(0))
	})
}

const usage = () => new Usage('--tahun TAHUN [--anggaran RUPIAH] [--benih N] [--json]')

function wholeNumber(text: string | undefined): number | undefined {
	if (text === undefined) return undefined
	if (!/^\d{1,15}$/.test(text)) throw usage()
	return Number(text)
}
