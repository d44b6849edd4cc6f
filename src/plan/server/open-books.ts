import type { Context } from '#platform/context.ts'
import type { Refusal } from '#platform/refusal.ts'
import { commitmentUnknown, numberTaken } from '../money-refusals.ts'
import { activityUnknown, budgetMissing } from '../refusals.ts'
import {
	judgeSpending,
	kindOf,
	numberKey,
	released,
	type DocumentKind,
	type Limit,
	type Used
} from '../spending.ts'
import { loadLimits, type Limits } from './load-limits.ts'
import * as store from './store/spending.ts'

/** What is to be recorded; what pays a commitment takes account, money and activity from it. */
export type Entry = {
	document: DocumentKind
	number: string
	datedOn: string
	amount: number
	description: string
	settles: string | null
	closes: boolean
	account: string
	source: string
	agencyId: string | null
	activityId: string | null
	batch: number | null
}

/** The books of a year as they stand, with entries that are judged one after the other. */
export type Books = Limits & {
	year: number
	/** Activities of the plan; of the catalogue while there is none. */
	chargeable: store.Chargeable[]
	commitments: Map<string, store.Commitment>
	/** Writes an entry into the books in memory: answers its row, or why it may not be. */
	enter(entry: Entry, importId?: string | null): store.NewSpending | Refusal
}

const keyOf = (document: string, number: string) => `${document} ${numberKey(number)}`

/** Opens the books of a year; with `lock` nobody else records until the transaction ends. Refused while it has no budget. */
export async function openBooks(
	ctx: Context,
	year: number,
	{ lock = false }: { lock?: boolean } = {}
): Promise<Books> {
	if (lock) await store.lockYear(ctx.db, year)
	const loaded = await loadLimits(ctx.db, year)
	if (!loaded) throw budgetMissing(year)
	const { plan, limits } = loaded
	const open = await store.listOpenCommitments(ctx.db, year)
	const commitments = new Map(open.map((one) => [one.id, one]))
	const numbers = new Map(
		(await store.listNumbers(ctx.db, year)).map((one) => [keyOf(one.document, one.key), one])
	)
	const chargeable = await store.listChargeable(ctx.db, plan?.compositionId ?? null)
	const chargeableIds = new Set(chargeable.map(({ id }) => id))

	function enter(entry: Entry, importId: string | null = null): store.NewSpending | Refusal {
		const known = numbers.get(keyOf(entry.document, entry.number))
		if (known?.stands) return numberTaken()
		const commitment = entry.settles ? commitments.get(entry.settles) : undefined
		if (entry.settles && !commitment) return commitmentUnknown()
		const { account, source, agencyId, activityId, batch } = commitment ?? entry
		if (activityId && !plan && !chargeableIds.has(activityId)) return activityUnknown()

		const charged = { account, source, agencyId, activityId, batch }
		const outstanding = commitment?.outstanding ?? 0
		const freed = commitment ? released(outstanding, entry.amount, entry.closes) : 0
		const problem = judgeSpending(concerned(charged), entry.amount, freed)
		if (problem) return problem

		const kind = kindOf(entry.document)
		for (const limit of concerned(charged)) {
			limit.committed += (kind === 'commitment' ? entry.amount : 0) - freed
			limit.realised += kind === 'realisation' ? entry.amount : 0
		}
		const row: store.NewSpending = {
			...{ id: ctx.newId(), year, kind, document: entry.document, number: entry.number },
			...{ attempt: known?.reversed ?? 0, datedOn: entry.datedOn, ...charged },
			...{ description: entry.description, amount: entry.amount },
			...{ settlesId: entry.settles, closes: entry.closes, reversesId: null, reason: '' },
			...{ importId, recordedBy: ctx.actor.name, recordedAt: ctx.now }
		}
		numbers.set(keyOf(entry.document, entry.number), {
			...{ document: entry.document, key: entry.number },
			...{ reversed: row.attempt, stands: true }
		})
		if (commitment) commitment.outstanding -= freed
		if (commitment?.outstanding === 0) commitments.delete(commitment.id)
		if (kind === 'commitment') commitments.set(row.id, { ...row, outstanding: entry.amount })
		return row
	}

	/** The ceilings that an entry counts against; what the plan does not hold at all is a ceiling of 0. */
	function concerned(
		charged: Pick<Entry, 'account' | 'source' | 'agencyId' | 'activityId'>
	): Limit[] {
		const find = (of: Limit['of'], key: string) =>
			limits.find((limit) => limit.of === of && limit.key === key)
		const planned = (of: 'account' | 'activity', key: string | null, name: string) =>
			!plan || !key ? [] : [find(of, key) ?? { of, key, name, ceiling: 0, carried: 0, ...NOTHING }]
		return [
			find('total', '') ?? [],
			(charged.source ? find('source', charged.source) : find('agency', charged.agencyId!)) ?? [],
			...planned('account', charged.account, `rekening ${charged.account}`),
			...planned('activity', charged.activityId, 'kegiatan itu')
		].flat()
	}

	return { ...loaded, year, chargeable, commitments, enter }
}

const NOTHING: Used = { realised: 0, committed: 0 }
