import { number, percent } from '#platform/i18n/format.ts'
import type { EmployeeKind } from '#people/model.ts'
import type { Basis, Claim, JpEntry, JpForm, Judged, JpRules, Standing } from './model.ts'
import { daysOf, monthsOf, roomIn } from './room.ts'

/**
 * JP a year that the law asks of a kind of employee: of a PNS the yearly minimum, of the two kinds of PPPK nothing that we
 * could read (they have a ceiling instead). Source: docs/rules.md#jp-minimum.
 */
export const minimumFor = (kind: EmployeeKind, rules: Pick<JpRules, 'yearlyMinimum'>): number =>
	kind === 'pns' ? rules.yearlyMinimum : 0

/** JP still owed after `counted`, never below zero. */
export const owedAfter = (counted: number, required: number): number =>
	Math.max(0, toHundredths(required - counted))

/**
 * Hours of learning (JP) still owed to a person for a calendar year.
 *
 * `entries` is everything credited to the person, any year, any order, corrections included; `counted` is in JP, after
 * factors and caps. Returns JP in 0..rules.yearlyMinimum. Never fails: no entry at all owes the full minimum.
 *
 * Source: docs/rules.md#jp-minimum (PP 11/2017 jo. PP 17/2020 art. 203); the figure itself is reference data, and the answer
 * names the version it rests on.
 */
export function hoursOwed(entries: readonly JpEntry[], year: number, rules: JpRules) {
	const counted = entries
		.filter((entry) => entry.completedOn.startsWith(`${year}-`))
		.reduce((sum, entry) => sum + entry.counted, 0)

	return { jp: owedAfter(counted, rules.yearlyMinimum), rulesVersion: rules.version }
}

/**
 * What must be said beside a person's year: a PPPK beyond the ceiling is warned, never blocked, and a part-time PPPK has no
 * rule that we could find. '' where there is nothing to say. Source: docs/rules.md#jp-pppk.
 */
export function kindNote(
	kind: EmployeeKind,
	counted: number,
	{ pppkMaximum, pppkBasis }: Pick<JpRules, 'pppkMaximum' | 'pppkBasis'>
): string {
	if (kind === 'pns') return ''
	const per = pppkBasis === 'year' ? 'setahun' : 'dalam satu masa perjanjian kerja'
	if (pppkMaximum !== null && counted > pppkMaximum)
		return `Sudah ${jpText(counted)} JP, lebih dari ${pppkMaximum} JP ${per} bagi PPPK. Batas ini belum terkonfirmasi, jadi hanya diingatkan.`
	return kind === 'pppk_paruh_waktu'
		? 'Ketentuan JP bagi PPPK Paruh Waktu belum kami temukan. JP dicatat tanpa batas minimum.'
		: `PPPK tidak punya batas minimum. Paling banyak ${pppkMaximum ?? '?'} JP ${per}, belum terkonfirmasi.`
}

/**
 * How many JP of a claim count.
 *
 *     jp        JP on the certificate, else minutes / 45; abroad × (1 + uplift)
 *     day       factor × days           session   factor × sessions, so many a calendar month
 *     occasion  factor × times          semester  factor × semesters
 *     decision  factor × times, 0 until a factor is decided
 *
 * `earlier` are the person's standing entries of the same form. A cap a day or a month holds over all of them together: what
 * counts never makes any stretch of days (months) fuller than its caps, so it does not matter in which order entries of one
 * kind come. Result in JP, rounded down to hundredths. Never refuses: what does not count has a reason.
 *
 * Source: docs/rules.md#jp-forms and #jp-caps; the figures are reference data.
 */
export function jpCounted(
	claim: Claim,
	form: JpForm,
	earlier: readonly Standing[],
	rules: Pick<JpRules, 'minutesPerJp'>
): Judged {
	return form.basis === 'jp'
		? countScheduled(claim, form, earlier, rules)
		: countUnits(claim, form, earlier)
}

function countScheduled(
	claim: Claim,
	form: JpForm,
	earlier: readonly Standing[],
	{ minutesPerJp }: Pick<JpRules, 'minutesPerJp'>
): Judged {
	const given = claim.jp ?? (claim.minutes === null ? null : claim.minutes / minutesPerJp)
	if (given === null)
		return {
			claimed: 0,
			counted: 0,
			reason: 'JP-nya tidak tertulis, jadi belum ada yang dihitung.'
		}

	const uplift = claim.international ? (form.uplift ?? 0) : 0
	const uplifted = given * (1 + uplift)
	const cap = dailyCap(form, claim.international)
	const span = daysOf(claim)
	const room =
		cap === null
			? Infinity
			: roomIn(
					span,
					1,
					earlier.map((entry) => ({
						...daysOf(entry),
						used: entry.counted / dailyCap(form, entry.international)!
					}))
				)
	const counted = cap === null ? uplifted : Math.min(uplifted, room * cap)
	return judged(given, counted, [
		uplift > 0 && `Kegiatan internasional dihitung ${percent(uplift, 0)} lebih banyak.`,
		counted < uplifted && `${form.name} dihitung paling banyak ${jpText(cap!)} JP sehari.`,
		room < span.last - span.first + 1 && 'Hari itu sudah terisi catatan lain.'
	])
}

function countUnits(claim: Claim, form: JpForm, earlier: readonly Standing[]): Judged {
	const factor = factorOf(form, claim.international)
	const span = daysOf(claim)
	const units = claim.units ?? (form.basis === 'day' ? span.last - span.first + 1 : 1)
	if (factor === null)
		return {
			claimed: toHundredths(claim.jp ?? 0),
			counted: 0,
			reason: 'Faktor JP bentuk ini belum ditetapkan, jadi belum dihitung.'
		}

	const months = monthsOf(claim)
	const room =
		form.monthlyUnits === null
			? Infinity
			: roomIn(
					months,
					form.monthlyUnits,
					earlier.map((entry) => ({
						...monthsOf(entry),
						used: entry.counted / factorOf(form, entry.international)!
					}))
				)
	const claimed = claim.jp ?? factor * units
	return judged(claimed, factor * Math.min(units, room), [
		room < units
			? `${form.name} dihitung paling banyak ${form.monthlyUnits} sesi sebulan.`
			: `${form.name} dihitung ${jpText(factor)} JP ${PER[form.basis]}: ${jpText(units)} ${UNIT[form.basis]}.`
	])
}

const PER = {
	jp: '',
	day: 'sehari',
	session: 'tiap sesi',
	occasion: 'tiap kali',
	semester: 'tiap semester',
	decision: 'tiap kali'
} as const satisfies Record<Basis, string>

const UNIT = {
	jp: 'JP',
	day: 'hari',
	session: 'sesi',
	occasion: 'kali',
	semester: 'semester',
	decision: 'kali'
} as const satisfies Record<Basis, string>

function judged(claimed: number, counted: number, reasons: (string | false)[]): Judged {
	const rounded = { claimed: toHundredths(claimed), counted: toHundredths(counted) }
	const differs = rounded.claimed !== rounded.counted
	return { ...rounded, reason: differs ? reasons.filter(Boolean).join(' ') : '' }
}

const factorOf = (form: JpForm, international: boolean): number | null =>
	international ? (form.international ?? form.national) : form.national

const dailyCap = (form: JpForm, international: boolean): number | null =>
	international ? (form.internationalDailyCap ?? form.dailyCap) : form.dailyCap

/** Down to two decimals; what arithmetic loses below a millionth is not lost. */
const toHundredths = (jp: number): number => Math.floor(jp * 100 + 1e-6) / 100

/** '4', '7,5', '2,22': as many decimals as there are. */
export const jpText = (jp: number): string =>
	number(jp, [0, 1].find((places) => Math.abs(jp - Number(jp.toFixed(places))) < 1e-6) ?? 2)
