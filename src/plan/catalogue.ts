import type { Refusal } from '#platform/refusal.ts'
import type { ActivityDraft } from './forms.ts'
import type { Activity, ActivityData, Audience } from './model.ts'
import { agencyUnknown, competencyUnknown, formUnknown, positionUnknown } from './refusals.ts'

/** Rows of other slices that an activity may refer to. */
export type Known = {
	competencies: readonly { id: string; code: string; name: string }[]
	agencies: readonly { id: string; name: string }[]
	positions: readonly { id: string; title: string }[]
	forms: readonly { code: string }[]
}

/** A draft with its names looked up. A title that several tiers have stands for all of them. */
export function resolveDraft(draft: ActivityDraft, known: Known): ActivityData | Refusal {
	const { audience, mandatory, ...data } = draft
	if (!known.forms.some((form) => form.code === data.formCode)) return formUnknown()
	const isKnown = new Set([...known.competencies, ...known.agencies].map((row) => row.id))
	if (data.competencies.some((gain) => !isKnown.has(gain.competencyId))) return competencyUnknown()
	const agencies = [
		data.partners.map((partner) => partner.agencyId),
		audience.agencies,
		mandatory?.agencies ?? []
	]
	if (agencies.flat().some((id) => !isKnown.has(id))) return agencyUnknown()
	const titles = [...audience.positions, ...(mandatory?.positions ?? [])]
	const byTitle = Map.groupBy(known.positions, (position) => position.title.toLowerCase())
	const missing = titles.find((title) => !byTitle.has(title.toLowerCase()))
	if (missing !== undefined) return positionUnknown(missing)

	const compact = (own: ActivityDraft['audience']): Audience => {
		const positions = own.positions.flatMap((title) =>
			byTitle.get(title.toLowerCase())!.map((p) => p.id)
		)
		return {
			...(own.tiers.length > 0 && { tiers: own.tiers }),
			...(own.kinds.length > 0 && { kinds: own.kinds }),
			...(own.agencies.length > 0 && { agencies: own.agencies }),
			...(own.mandates.length > 0 && { mandates: own.mandates }),
			...(positions.length > 0 && { positions: [...new Set(positions)] })
		}
	}
	return { ...data, audience: compact(audience), mandatory: mandatory && compact(mandatory) }
}

/** A code for a copy that nobody has: KOM-01 gives KOM-01-2, then KOM-01-3. */
export function codeOfCopy(code: string, taken: readonly string[]): string {
	for (let number = 2; ; number++) {
		const next = `${code}-${number}`
		if (!taken.includes(next)) return next
	}
}

/** Names of the fields in which an activity would change; lists are compared without their order. */
export const changedFields = (before: Activity, after: ActivityData): (keyof ActivityData)[] =>
	(Object.keys(after) as (keyof ActivityData)[]).filter(
		(field) => JSON.stringify(ordered(before[field])) !== JSON.stringify(ordered(after[field]))
	)

/** Arrays and keys in one order, numbers as PostgreSQL's `real` keeps them. */
function ordered(value: unknown): unknown {
	if (Array.isArray(value)) return value.map((one) => JSON.stringify(ordered(one))).sort()
	if (typeof value === 'number') return Math.fround(value)
	if (value === null || typeof value !== 'object') return value
	return Object.entries(value)
		.filter(([, inner]) => inner !== undefined)
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([key, inner]) => [key, ordered(inner)])
}
