import { authorize } from '#platform/access/authorize.ts'
import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { civilDate } from '#platform/i18n/format.ts'
import { mayCreditHours } from '../access.ts'
import type { NewCredit, NewEntry } from '../model.ts'
import { formUnknown, notYetCompleted } from '../refusals.ts'
import { jpCounted } from '../rules.ts'
import * as ledger from './store/ledger.ts'
import * as reference from './store/reference.ts'

/**
 * Writes what people did into the ledger, each claim judged beside all that stands for the person and the claims before it.
 * Only appends. The rules are those in force on the day of completion. Returns the entries in the order of the claims.
 */
export async function credit(ctx: Context, claims: readonly NewCredit[]): Promise<NewEntry[]> {
	authorize(mayCreditHours(ctx.actor))
	return writeCredits(ctx, claims)
}

/** The same for a use case that has asked for permission of its own. */
export async function writeCredits(
	ctx: Context,
	claims: readonly NewCredit[]
): Promise<NewEntry[]> {
	const today = civilDate(ctx.now)
	if (claims.some(({ completedOn }) => completedOn > today)) throw notYetCompleted()

	await ledger.lockLedger(ctx.db)
	const entries = await judgeCredits(ctx, claims)
	await ledger.insertEntries(ctx.db, entries)
	await record(ctx, 'hours.credited', {
		entries: entries.length,
		counted: entries.reduce((sum, { counted }) => sum + counted, 0),
		...(entries.length === 1 && { entry: entries[0]!.id })
	})
	return entries
}

/** The same entries without writing them: what a preview shows. */
export async function judgeCredits(
	ctx: Context,
	claims: readonly NewCredit[]
): Promise<NewEntry[]> {
	const versions = await loadVersions(ctx, claims)
	const people = [...new Set(claims.map(({ employeeId }) => employeeId))]
	const standing = Map.groupBy(await ledger.listStanding(ctx.db, people), keyOf)

	return claims.map((claim) => {
		const { rules, forms } = versions.get(claim.completedOn)!
		const form = forms.get(claim.formCode)
		if (!form) throw formUnknown(claim.formCode)
		const earlier = standing.get(keyOf(claim)) ?? []
		const judged = jpCounted(claim, form, earlier, rules)
		standing.set(keyOf(claim), [...earlier, { ...claim, ...judged }])
		return {
			id: ctx.newId(),
			employeeId: claim.employeeId,
			formCode: claim.formCode,
			title: claim.title,
			organiser: claim.organiser ?? '',
			certificate: claim.certificate ?? null,
			startedOn: claim.startedOn,
			completedOn: claim.completedOn,
			international: claim.international,
			units: claim.units,
			minutes: claim.minutes,
			...judged,
			rulesVersion: rules.version,
			source: claim.source,
			importId: claim.importId ?? null,
			reversesId: null,
			recordedAt: ctx.now
		}
	})
}

const keyOf = ({ employeeId, formCode }: { employeeId: string; formCode: string }) =>
	`${employeeId} ${formCode}`

/** Rules and forms in force on each day on which something was completed. */
async function loadVersions(ctx: Context, claims: readonly NewCredit[]) {
	const all = await reference.listRules(ctx.db)
	const loaded = new Map(
		await Promise.all(
			all.map(async (rules) => {
				const forms = await reference.listForms(ctx.db, rules.version)
				return [rules.version, { rules, forms: new Map(forms.map((f) => [f.code, f])) }] as const
			})
		)
	)
	const inForce = (on: string) => all.find(({ validFrom }) => validFrom <= on) ?? all.at(-1)!
	return new Map(
		claims.map(({ completedOn }) => [completedOn, loaded.get(inForce(completedOn).version)!])
	)
}
