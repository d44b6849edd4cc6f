import { matchAnswer, readMatchProblem } from '#optimisation/match/format.ts'
import { match } from '#optimisation/match/match.ts'
import { methods } from '#optimisation/match/model.ts'
import { number } from '#platform/i18n/format.ts'
import { answer, readCall, say, Usage, type Command } from './command.ts'
import { readSound } from './problem-file.ts'

const usage = () => new Usage('MASALAH.json [--cara best|stable] [--json]')

export const command: Command = async (args) => {
	const { values, positionals } = readCall(args, usage, {
		cara: { type: 'string' },
		json: { type: 'boolean' }
	})
	const { cara, json = false } = values
	const [path, ...others] = positionals
	const method = methods.find((one) => one === cara)
	if (!path || others.length > 0 || (cara !== undefined && !method)) throw usage()

	const { problem, settings } = await readSound(path, readMatchProblem, json)
	const matching = match(problem, { ...settings, ...(method ? { method } : {}) })
	if (json) return answer(matchAnswer(matching))
	const pairs = problem.seekers - matching.unmatched.length
	say(
		`${number(pairs)} pasangan, nilai ${number(matching.objective, 2)}, paling banyak ${number(matching.gap * 100, 2)} persen di bawah yang terbaik.`
	)
	say(
		`${number(matching.unmatched.length)} orang belum mendapat pasangan; ${number(matching.blockingPairs)} pasangan lain lebih disukai kedua pihak.`
	)
}
