import { authorize } from '#platform/access/authorize.ts'
import type { Context } from '#platform/context.ts'
import { mayCreditHours, mayShowHours } from '../access.ts'
import type { HoursYear } from '../model.ts'
import { personUnknown } from '../refusals.ts'
import { kindNote, minimumFor, owedAfter } from '../rules.ts'
import * as ledger from './store/ledger.ts'
import * as reference from './store/reference.ts'

/** A person's ledger for a calendar year, with what is owed: all that `HoursPanel.svelte` needs. */
export async function showHours(
	ctx: Context,
	{ employeeId, year }: { employeeId: string; year: number }
): Promise<HoursYear> {
	const person = await ledger.findPerson(ctx.db, employeeId)
	if (!person) throw personUnknown()
	authorize(mayShowHours(ctx.actor, person))

	const [entries, years, rules] = await Promise.all([
		ledger.listLedger(ctx.db, employeeId, year),
		ledger.listYears(ctx.db, employeeId),
		reference.getRules(ctx.db, `${year}-12-31`)
	])
	const counted = entries.reduce((sum, entry) => sum + entry.counted, 0)
	const required = minimumFor(person.kind, rules)
	return {
		employeeId,
		year,
		years,
		kind: person.kind,
		entries,
		required,
		counted,
		owed: owedAfter(counted, required),
		note: kindNote(person.kind, counted, rules),
		rulesVersion: rules.version,
		mayTakeBack: mayCreditHours(ctx.actor)
	}
}
