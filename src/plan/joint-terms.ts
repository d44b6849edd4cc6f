import { number, percent, rupiah } from '#platform/i18n/format.ts'
import type { Refusal } from '#platform/refusal.ts'
import {
	isOpen,
	type Contribution,
	type Joint,
	type JointData,
	type Party,
	type PartyData
} from './joint.ts'
import {
	contributorUnknown,
	leadMissing,
	leadStays,
	leaveByAgreement,
	partnerMissing,
	pledgesTooHigh,
	seatsMissing,
	sharesUnsound,
	termsClosed
} from './joint-refusals.ts'
import { amountText, contributionWords, partyWords, splitSentences } from './joint-words.ts'

/** Terms that cannot be kept are refused: nobody leads, shares that are no whole, pledges above the cost. */
export function judgeTerms({
	parties,
	contributions,
	cost,
	split
}: JointData): Refusal | undefined {
	if (parties.filter(({ role }) => role === 'lead').length !== 1) return leadMissing()
	if (parties.length < 2) return partnerMissing()
	const known = new Set(parties.map(({ agencyId }) => agencyId))
	if (contributions.some(({ agencyId }) => !known.has(agencyId))) return contributorUnknown()
	const pledged = contributions
		.filter(({ kind }) => kind === 'money')
		.reduce((sum, { amount }) => sum + amount, 0)
	if (pledged > cost) return pledgesTooHigh(pledged, cost)
	if (split === 'seats' && parties.every(({ seats }) => seats === 0)) return seatsMissing()
	const whole = parties.reduce((sum, { fixedShare }) => sum + fixedShare, 0)
	if (split === 'fixed' && Math.abs(whole - 1) > 1e-6) return sharesUnsound(whole)
	return undefined
}

/** Whether a party may leave by itself now: a partner, while nobody has signed. Source: docs/rules.md#kegiatan-bersama. */
export function judgeLeaving(
	{ state }: Pick<Joint, 'state'>,
	{ role }: Pick<PartyData, 'role'>,
	signatures: number
): Refusal | undefined {
	if (!isOpen(state)) return termsClosed()
	if (role === 'lead') return leadStays()
	return signatures > 0 ? leaveByAgreement() : undefined
}

/**
 * The same terms without one partner and what it gives: fixed shares grow in proportion to a whole again. Where the others
 * bore nothing by the rule, the lead bears all.
 */
export function withoutParty(joint: JointData, agencyId: string): JointData {
	const rest = joint.parties.filter((party) => party.agencyId !== agencyId)
	const shares = rest.reduce((sum, { fixedShare }) => sum + fixedShare, 0)
	const isEmpty =
		(joint.split === 'seats' && rest.every(({ seats }) => seats === 0)) ||
		(joint.split === 'fixed' && shares === 0)
	return {
		...joint,
		split: isEmpty ? 'lead' : joint.split,
		parties: rest.map((party) => ({
			...party,
			fixedShare: shares > 0 ? party.fixedShare / shares : 0
		})),
		contributions: joint.contributions.filter((one) => one.agencyId !== agencyId)
	}
}

/** The lead first, then as they were written. */
export const leadFirst = <P extends Pick<PartyData, 'role'>>(parties: readonly P[]): P[] => [
	...parties.filter(({ role }) => role === 'lead'),
	...parties.filter(({ role }) => role !== 'lead')
]

type Named = {
	title: string
	code: string
	parties: readonly (Party & { agency: string })[]
	contributions: readonly Contribution[]
} & Pick<JointData, 'year' | 'aim' | 'batches' | 'cost' | 'split'>

/** The terms word for word, as the heads read and sign them; the same agreement gives the same text. */
export function termsText(joint: Named): string {
	const { title, code, year, aim, batches, cost, split, parties, contributions } = joint
	const nameOf = new Map(parties.map(({ agencyId, agency }) => [agencyId, agency]))
	return [
		`Kegiatan bersama: ${title} (${code}), tahun ${year}, ${number(batches)} angkatan.`,
		`Tujuan bersama: ${aim}`,
		`Biaya yang dibagi: ${rupiah(cost)}. ${splitSentences[split]}`,
		...parties.map(
			({ agency, role, seats, minShare, charge }) =>
				`${partyWords[role]}: ${agency}, ${number(seats)} kursi, paling sedikit ${percent(minShare, 0)} peserta, menanggung ${rupiah(charge)}.`
		),
		...contributions.map(
			(one) =>
				`Sumbangan ${nameOf.get(one.agencyId)}: ${contributionWords[one.kind].toLowerCase()}${one.what && `, ${one.what}`}, ${amountText(one)}.`
		)
	].join('\n')
}
