import { authorize } from '#platform/access/authorize.ts'
import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { isOwn, maySeePerson } from '#people/access.ts'
import { notEmployee } from '#people/refusals.ts'
import { maySeeDisciplineOf } from '../access.ts'
import { parts, type Gain, type IndexRules, type PersonIndex, type Points } from '../model.ts'
import { personUnknown } from '../refusals.ts'
import { categoryOf, gainsOf, mostOf, sumOf } from '../rules.ts'
import { getVersion } from './store/reference.ts'
import { findPerson, listYears, type ScoreRow } from './store/score.ts'

export type IndexPage = {
	employeeId: string
	/** The year counted last, with what it was counted by and what would add to it. */
	newest:
		(PersonIndex & { most: number; mostByPart: Points; rules: IndexRules; gains: Gain[] }) | null
	/** All years, the latest first. */
	years: PersonIndex[]
	/** Discipline is the reader's to see. */
	whole: boolean
}

/**
 * A person's index, year by year. Discipline is left out for whom it is not to see. A look at somebody else is recorded, so
 * this runs in a transaction although it shows only.
 */
export async function showIndex(ctx: Context, { id }: { id: string }): Promise<IndexPage> {
	const person = await findPerson(ctx.db, id)
	if (!person) throw personUnknown()
	authorize(maySeePerson(ctx.actor, person))
	const whole = maySeeDisciplineOf(ctx.actor, id)
	if (!isOwn(ctx.actor, id)) await record(ctx, 'professionalism.seen', { discipline: whole }, id)

	const rows = await listYears(ctx.db, id)
	const rules = new Map<string, IndexRules>()
	for (const { rulesVersion } of rows)
		if (!rules.has(rulesVersion)) rules.set(rulesVersion, await getVersion(ctx.db, rulesVersion))
	const years = rows.map((row) => indexOf(row, rules.get(row.rulesVersion)!, whole))
	return { employeeId: id, newest: newestOf(years, rules, whole), years, whole }
}

/** The same of the actor, who is an employee. */
export async function showOwnIndex(ctx: Context): Promise<IndexPage> {
	const id = ctx.actor.employeeId
	if (!id) throw notEmployee()
	return showIndex(ctx, { id })
}

const shownParts = (whole: boolean) => parts.filter((part) => whole || part !== 'discipline')

function indexOf(row: ScoreRow, rules: IndexRules, whole: boolean): PersonIndex {
	const { year, rulesVersion, kind, computedAt, facts, ...points } = row
	const total = sumOf(points, shownParts(whole))
	return {
		...{ year, rulesVersion, kind, computedAt, total },
		facts: whole ? facts : { ...facts, degree: null, degreeUntil: null },
		points: { ...points, discipline: whole ? points.discipline : null },
		most: sumOf(mostOf(facts.tier, rules), shownParts(whole)),
		category: whole ? categoryOf(total, rules) : null
	}
}

function newestOf(
	[newest]: readonly PersonIndex[],
	versions: ReadonlyMap<string, IndexRules>,
	whole: boolean
): IndexPage['newest'] {
	if (!newest) return null
	const rules = versions.get(newest.rulesVersion)!
	const gains = gainsOf(newest.facts, rules).filter(({ part }) => shownParts(whole).includes(part))
	return { ...newest, mostByPart: mostOf(newest.facts.tier, rules), rules, gains }
}
