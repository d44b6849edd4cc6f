import type { Contribution, PartyData, Split } from './joint.ts'

type Sharer = Pick<PartyData, 'agencyId' | 'role' | 'seats' | 'fixedShare'>

/** Shares are kept in millionths, so that 33,3333 % is whole. */
const MILLION = 1_000_000

/** What each party's part is reckoned by; whole numbers. */
function weightsOf(split: Split, parties: readonly Sharer[]): number[] {
	switch (split) {
		case 'equal':
			return parties.map(() => 1)
		case 'seats':
			return parties.map(({ seats }) => seats)
		case 'fixed':
			return parties.map(({ fixedShare }) => Math.round(fixedShare * MILLION))
		case 'lead':
			return parties.map(({ role }) => (role === 'lead' ? 1 : 0))
	}
}

/**
 * A cost in whole rupiah shared by weights, to the rupiah: each gets the whole part of cost · w / Σw, and what is left goes
 * one by one to the largest remainders, the earlier first where they are alike. The parts always sum to the cost; with
 * other things alike a larger weight never gets less. All weights 0: alike.
 *
 * Source: house rule, docs/rules.md#bagi-biaya (method of the largest remainder).
 */
export function shareByWeight(cost: number, weights: readonly number[]): number[] {
	const given = weights.some((weight) => weight > 0) ? weights : weights.map(() => 1)
	const all = BigInt(given.reduce((sum, weight) => sum + weight, 0))
	const parts = given.map((weight, row) => {
		const exact = BigInt(cost) * BigInt(weight)
		return { row, whole: exact / all, rest: exact % all }
	})
	const left = Number(BigInt(cost) - parts.reduce((sum, { whole }) => sum + whole, 0n))
	const lucky = new Set(
		parts
			.toSorted((a, b) => (a.rest === b.rest ? a.row - b.row : a.rest < b.rest ? 1 : -1))
			.slice(0, left)
			.map(({ row }) => row)
	)
	return parts.map(({ row, whole }) => Number(whole) + (lucky.has(row) ? 1 : 0))
}

/**
 * What each party pays, in the order of `parties`: the money it pledged, and its share of what the pledges leave. Pledges
 * beyond the cost are a defect of the caller (`judgeTerms` refuses them).
 */
export function splitCost(
	cost: number,
	split: Split,
	parties: readonly Sharer[],
	contributions: readonly Contribution[]
): number[] {
	const pledged = parties.map(({ agencyId }) => pledgeOf(agencyId, contributions))
	const rest = cost - pledged.reduce((sum, rupiah) => sum + rupiah, 0)
	return shareByWeight(rest, weightsOf(split, parties)).map((share, row) => share + pledged[row]!)
}

/** Whole rupiah that an agency pledged of itself. */
export const pledgeOf = (agencyId: string, contributions: readonly Contribution[]): number =>
	contributions
		.filter((one) => one.agencyId === agencyId && one.kind === 'money')
		.reduce((sum, { amount }) => sum + amount, 0)
