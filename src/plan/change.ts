import type { Violation } from '#optimisation/compose/check.ts'
import type { Plan, Problem } from '#optimisation/compose/model.ts'
import { halves, monthName, number, rupiahShort } from '#platform/i18n/format.ts'
import type { Keys } from './problem.ts'

/** A change by hand, in row numbers; `batch` counts from 0 within the plan, `month` from 0. */
export type PlanChange =
	| { change: 'add'; batch: number; person: number }
	| { change: 'remove'; batch: number; person: number }
	| { change: 'move'; from: number; to: number; person: number }
	| { change: 'close'; batch: number }
	| { change: 'open'; activity: number; month: number; people: number[] }

/** The plan after the change; whether it keeps the rules is the checker's to say. */
export function changePlan({ batches }: Plan, change: PlanChange): Plan {
	const with_ = (at: number, people: (seated: number[]) => number[]) =>
		batches.map((batch, i) => (i === at ? { ...batch, people: people(batch.people) } : batch))
	switch (change.change) {
		case 'add':
			return { batches: with_(change.batch, (seated) => [...seated, change.person]) }
		case 'remove':
			return { batches: with_(change.batch, (seated) => without(seated, change.person)) }
		case 'move':
			return {
				batches: batches.map((batch, i) => {
					if (i === change.from) return { ...batch, people: without(batch.people, change.person) }
					if (i === change.to) return { ...batch, people: [...batch.people, change.person] }
					return batch
				})
			}
		case 'close':
			return { batches: batches.filter((_, i) => i !== change.batch) }
		case 'open':
			return {
				batches: [
					...batches,
					{ activity: change.activity, month: change.month, people: change.people }
				]
			}
	}
}

const without = (people: readonly number[], person: number) =>
	people.filter((one) => one !== person)

/** Activities of each person, by row. */
export function bundlesOf(problem: Problem, plan: Plan): number[][] {
	const bundles = problem.people.map(() => [] as number[])
	for (const { activity, people } of plan.batches)
		for (const person of people) bundles[person]!.push(activity)
	return bundles
}

/** What an activity would add for a person beside their others: levels, and hours that are owed. */
export function addedTo(
	{ people, activities }: Problem,
	person: number,
	bundle: readonly number[],
	activity: number
): { levels: number; weighted: number; hours: number } {
	const { gaps, hoursOwed } = people[person]!
	const added = { levels: 0, weighted: 0, hours: 0 }
	for (const { competency, levels, weight } of gaps) {
		const taught = (a: number) =>
			activities[a]!.gains.find((gain) => gain.competency === competency)?.mean ?? 0
		const before = Math.min(
			levels,
			bundle.reduce((sum, a) => sum + taught(a), 0)
		)
		const more = Math.min(levels - before, taught(activity))
		added.levels += more
		added.weighted += weight * more
	}
	const owed = Math.max(0, hoursOwed - bundle.reduce((sum, a) => sum + activities[a]!.jp, 0))
	added.hours = Math.min(owed, activities[activity]!.jp)
	return added
}

/** People who may still join an activity within their own limits, those it helps most first. */
export function candidatesFor(problem: Problem, plan: Plan, activity: number): number[] {
	const { people, activities, limits, penalties } = problem
	const bundles = bundlesOf(problem, plan)
	const { jp } = activities[activity]!
	const worth = (person: number) => {
		const { weighted, hours } = addedTo(problem, person, bundles[person]!, activity)
		const duty = people[person]!.mandatory.includes(activity) ? penalties.mandatory : 0
		return weighted + penalties.hour * hours + duty
	}
	return people
		.map((_, person) => person)
		.filter((person) => {
			const bundle = bundles[person]!
			return (
				people[person]!.eligible.includes(activity) &&
				!bundle.includes(activity) &&
				bundle.length < limits.activities &&
				bundle.reduce((sum, a) => sum + activities[a]!.jp, 0) + jp <= limits.hours
			)
		})
		.map((person) => ({ person, worth: worth(person) }))
		.sort((a, b) => b.worth - a.worth || a.person - b.person)
		.map(({ person }) => person)
}

/**
 * The people of a new batch of the smallest size: first those that the activity's share floors still need, then those it
 * helps most. May be fewer than a batch needs; the checker then says so.
 */
export function peopleForBatch(problem: Problem, plan: Plan, activity: number): number[] {
	const { minSeats, shares } = problem.activities[activity]!
	const seated = plan.batches
		.filter((batch) => batch.activity === activity)
		.flatMap((batch) => batch.people)
	const free = candidatesFor(problem, plan, activity)
	const counts = (person: number, { kind, row }: (typeof shares)[number]) => {
		const { agency, traits } = problem.people[person]!
		return kind === 'agency' ? agency === row : traits.includes(row)
	}
	const chosen: number[] = []
	for (const share of shares) {
		const has = [...seated, ...chosen].filter((person) => counts(person, share)).length
		const needs = Math.ceil(share.minShare * (seated.length + minSeats) - 1e-9) - has
		const next = free.filter((person) => counts(person, share) && !chosen.includes(person))
		chosen.push(...next.slice(0, Math.max(0, needs)))
	}
	const rest = free.filter((person) => !chosen.includes(person))
	return [...chosen, ...rest].slice(0, minSeats)
}

/** How things are called in the sentence about a broken rule. */
export type Names = { person: string; agency: string }

/** Which rule a change would break, as a sentence that says what stands against what. */
export function violationSentence(
	violation: Violation,
	{ problem, keys }: { problem: Problem; keys: Keys },
	names: Names
): string {
	const { has, allowed } = violation
	switch (violation.rule) {
		case 'twice_in_activity':
			return `${names.person} sudah ikut kegiatan ini.`
		case 'not_eligible':
			return `${names.person} bukan sasaran kegiatan ini, atau tidak ada kesenjangannya yang ditutup.`
		case 'forbidden':
			return `${names.person} dikunci agar tidak ikut kegiatan ini.`
		case 'hours':
			return `${names.person} akan mengikuti ${halves(has)} JP; paling banyak ${halves(allowed)} JP setahun.`
		case 'activities':
			return `${names.person} akan mengikuti ${number(has)} kegiatan; paling banyak ${number(allowed)} setahun.`
		case 'min_seats':
			return `Angkatannya berisi ${number(has)} orang; paling sedikit ${number(allowed)}. Tutup angkatannya, atau tambahkan orang lain dulu.`
		case 'max_seats':
			return `Angkatannya akan berisi ${number(has)} orang; paling banyak ${number(allowed)}.`
		case 'batches':
			return `Kegiatan ini paling banyak ${number(allowed)} angkatan setahun.`
		case 'month':
			return `Kegiatan ini tidak diadakan pada bulan ${monthName(has + 1)}.`
		case 'closed_month':
			return `Bulan ${monthName(violation.month! + 1)} dibekukan; tidak ada angkatan baru pada bulan itu.`
		case 'facilitators':
			return `Fasilitator ${keys.pools[violation.row!]} perlu ${halves(has)} hari pada ${monthName(violation.month! + 1)}; tersedia ${halves(allowed)} hari.`
		case 'share': {
			const trait =
				keys.traits[problem.activities[violation.activity!]!.shares[violation.row!]!.row]
			const who =
				trait === 'female'
					? 'perempuan'
					: trait === 'remote'
						? 'dari daerah terpencil'
						: `dari ${names.agency}`
			return `Peserta ${who} menjadi ${number(has)} orang; paling sedikit ${number(Math.ceil(allowed - 1e-9))}.`
		}
		case 'total_budget':
			return `Biayanya menjadi ${rupiahShort(has)}; pagunya ${rupiahShort(allowed)}.`
		case 'source_budget':
			return `Dana ${keys.sources[violation.row!]} menjadi ${rupiahShort(has)}; tersedia ${rupiahShort(allowed)}.`
		case 'agency_budget':
			return `Biaya peserta ${names.agency} menjadi ${rupiahShort(has)}; tersedia ${rupiahShort(allowed)}.`
		case 'unknown_row':
			throw new RangeError(`a change names an unknown row: ${JSON.stringify(violation)}`)
	}
}

/** Id of the agency that a violation is about, if it is about one. */
export function agencyOf(
	violation: Violation,
	{ problem, keys }: { problem: Problem; keys: Keys }
): string | undefined {
	if (violation.rule === 'agency_budget') return keys.agencies[violation.row!]
	if (violation.rule !== 'share') return undefined
	const trait = keys.traits[problem.activities[violation.activity!]!.shares[violation.row!]!.row]
	return trait === 'female' || trait === 'remote' ? undefined : trait
}
