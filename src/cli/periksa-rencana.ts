import { inTransaction } from '#platform/database/transaction.ts'
import { Refusal } from '#platform/refusal.ts'
import { checkPlan } from '#plan/server/check-version.ts'
import { progressText } from '#plan/server/run-composition.ts'
import { answer, readCall, say, Usage, withDatabase, type Command } from './command.ts'
import { progressBar } from './progress.ts'

const usage = () => new Usage('--tahun TAHUN [--json]')

const notTheSame = (year: number) =>
	new Refusal(
		409,
		'plan.not_the_same',
		`Rencana ${year} tidak dapat dibuat ulang sama. Pakai versi Bina yang menyusunnya, atau periksa datanya.`
	)

export const command: Command = async (args) => {
	const { values, positionals } = readCall(args, usage, {
		tahun: { type: 'string' },
		json: { type: 'boolean' }
	})
	if (!/^\d{4}$/.test(values.tahun ?? '') || positionals.length > 0) throw usage()
	const year = Number(values.tahun)

	await withDatabase(async (ctx) => {
		const bar = progressBar()
		const { found, keep } = await checkPlan(ctx, year, (progress) =>
			bar(progress.done, progressText(progress))
		)
		bar()
		await inTransaction(ctx, keep)
		if (values.json) answer(found)
		else if (found.same) say(`Rencana ${year} dapat dibuat ulang sama. Sidik: ${found.hash}`)
		if (!found.same) throw notTheSame(year)
	})
}
