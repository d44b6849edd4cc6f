import { check, type Violation } from '#optimisation/compose/check.ts'
import { readProblem, readResult } from '#optimisation/compose/format.ts'
import { number } from '#platform/i18n/format.ts'
import { Refusal } from '#platform/refusal.ts'
import { answer, readCall, say, Usage, type Command } from './command.ts'
import { readSound } from './problem-file.ts'

/** A plan worth more than its result claims to be possible: the claim is false. */
type AboveBound = { rule: 'bound'; has: number; allowed: number }

/** Sums in another order differ by less than this, as a share of their size. */
const ROUNDING = 1e-6

const usage = () => new Usage('MASALAH.json HASIL.json [--json]')

const broken = (count: number) =>
	new Refusal(
		409,
		'optimisation.broken',
		`Ada ${number(count)} pelanggaran. Perbaiki susunannya, lalu periksa lagi.`
	)

export const command: Command = async (args) => {
	const { values, positionals } = readCall(args, usage, { json: { type: 'boolean' } })
	const { json = false } = values
	const [problemPath, resultPath, ...others] = positionals
	if (!problemPath || !resultPath || others.length > 0) throw usage()

	const { problem } = await readSound(problemPath, readProblem, json)
	const { plan, bound } = await readSound(resultPath, readResult, json)
	const { violations: found, objective } = check(problem, plan)
	const violations = [...found, ...aboveBound(objective, bound)]
	const feasible = violations.length === 0
	if (json) answer({ feasible, objective, bound, violations })
	else for (const violation of violations) say(lineOf(violation))
	if (!feasible) throw broken(violations.length)
	if (!json)
		say(
			`Semua aturan dipenuhi. Nilainya ${number(objective, 2)}${bound === null ? '' : `, batas atasnya ${number(bound, 2)}`}.`
		)
}

function aboveBound(objective: number, bound: number | null): AboveBound[] {
	if (bound === null || objective <= bound + ROUNDING * Math.max(1, Math.abs(bound))) return []
	return [{ rule: 'bound', has: objective, allowed: bound }]
}

const RULES: Record<Violation['rule'] | AboveBound['rule'], string> = {
	unknown_row: 'Baris tidak ada',
	twice_in_activity: 'Orang dua kali di satu kegiatan',
	not_eligible: 'Orang tidak boleh ikut kegiatan',
	forbidden: 'Orang dilarang ikut kegiatan',
	hours: 'JP seseorang terlalu banyak',
	activities: 'Kegiatan seseorang terlalu banyak',
	min_seats: 'Peserta angkatan kurang',
	max_seats: 'Peserta angkatan terlalu banyak',
	batches: 'Angkatan kegiatan terlalu banyak',
	month: 'Bulan tidak tersedia bagi kegiatan',
	closed_month: 'Bulan sudah ditutup',
	facilitators: 'Hari fasilitator terlampaui',
	share: 'Bagian kursi kurang',
	total_budget: 'Pagu seluruhnya terlampaui',
	source_budget: 'Pagu sumber dana terlampaui',
	agency_budget: 'Pagu perangkat daerah terlampaui',
	bound: 'Nilai melebihi batas atas yang disebut'
}

const WHERE = [
	['batch', 'angkatan'],
	['activity', 'kegiatan'],
	['person', 'orang'],
	['row', 'baris'],
	['month', 'bulan']
] as const

/** 'Peserta angkatan kurang (angkatan 0, kegiatan 3): 2, seharusnya 5'. */
function lineOf(violation: Violation | AboveBound): string {
	const places = WHERE.flatMap(([field, word]) => {
		const row = (violation as Partial<Violation>)[field]
		return row === undefined ? [] : [`${word} ${row}`]
	})
	const { rule, has, allowed } = violation
	return `${RULES[rule]}${places.length > 0 ? ` (${places.join(', ')})` : ''}: ${has}, batasnya ${allowed}`
}
