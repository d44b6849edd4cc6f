import type { AssessmentSource } from '#people/model.ts'
import { generalCompetencies } from '#people/reference/managerial.ts'
import { firstStandard } from '#people/reference/standard.ts'
import { activities, isGeneral, pools, type DemoActivity } from './activities.ts'
import { agencies, type DemoAgency } from './agencies.ts'
import { peopleOf, type DemoPerson } from './people.ts'
import { positionOf, type DemoPosition } from './positions.ts'
import { makeRng, type Rng } from './rng.ts'

export type DemoAssessment = {
	nip: string
	/** Its code in the dictionary that Bina brings. */
	competency: string
	level: number
	source: AssessmentSource
	confidence: number
	on: string
}

export type DemoCourse = {
	nip: string
	title: string
	organiser: string
	formCode: string
	from: string
	to: string
	jp: number
}

/** What may be spent, in rupiah; agencies go by name. */
export type DemoBudget = {
	total: number
	sources: Record<string, number>
	agencies: Record<string, number>
	pools: Record<string, number[]>
}

/** An invented city of invented people: all of it "contoh". */
export type City = {
	agencies: readonly DemoAgency[]
	positions: DemoPosition[]
	people: DemoPerson[]
	assessments: DemoAssessment[]
	courses: DemoCourse[]
	activities: readonly DemoActivity[]
	budget: DemoBudget
}

const ASSESSED = 0.15
const RUPIAH_A_HEAD = 400_000

/**
 * The example city. The same arguments give the same city; `today` (a civil date) is what ages and past courses are
 * reckoned from.
 */
export function city({ people: count = 3000, seed = 1, today = '2026-11-24' } = {}): City {
	const rng = makeRng(seed)
	const people = peopleOf(count, today, rng)
	const titles = people.flatMap(({ position, targetTitle }) => [
		position.title,
		...(targetTitle ? [targetTitle] : [])
	])
	return {
		agencies,
		positions: [...new Set(titles)].map(positionOf),
		people,
		assessments: people.flatMap((person) =>
			rng.chance(ASSESSED) ? assess(person, today, rng) : []
		),
		courses: people.flatMap((person) => coursesOf(person, today, rng)),
		activities,
		budget: budgetFor(people)
	}
}

/** Levels found for one person: most lie half a level or so below what the post asks. */
function assess({ nip, position }: DemoPerson, today: string, rng: Rng): DemoAssessment[] {
	const centre = rng.chance(0.7)
	const on = dayOf(Number(today.slice(0, 4)) - rng.whole(1, 2), rng)
	const asked = [
		...generalCompetencies.map(({ code }) => ({
			competency: code,
			level: firstStandard.levels[position.tier]
		})),
		...position.skills.map(({ code, level }) => ({ competency: code, level }))
	]
	return asked.map(({ competency, level }) => ({
		nip,
		competency,
		level: Math.min(5, Math.max(0, Math.round((level - 0.5 + rng.normal() * 0.7) * 2) / 2)),
		source: centre ? 'assessment_centre' : 'supervisor',
		confidence: centre ? 0.9 : 0.6,
		on
	}))
}

/** Courses of this year and the last, for a little more than half of the people. */
function coursesOf({ nip, position }: DemoPerson, today: string, rng: Rng): DemoCourse[] {
	const thisYear = Number(today.slice(0, 4))
	const own = position.skills.map(({ code }) => code)
	const near = coursesFor(own)
	return [thisYear - 1, thisYear].flatMap((year) => {
		const times = rng.chance(0.55) ? rng.whole(1, 2) : 0
		return Array.from({ length: times }, (): DemoCourse => {
			const { title, organiser, formCode, jp, days } = rng.pick(near)
			const from =
				year < thisYear ? dayOf(year, rng) : dayOf(year, rng, Number(today.slice(5, 7)) - 1)
			const to = new Date(Date.parse(from) + (days - 1) * 86_400_000).toISOString().slice(0, 10)
			return { nip, title, organiser, formCode, from, to, jp }
		})
	})
}

/** Short activities that add to these or to one of the nine: what people may have taken before. */
const coursesFor = (codes: readonly string[]) =>
	activities.filter(
		({ formCode, days, gains }) =>
			days <= 5 &&
			['B2', 'B3', 'B5', 'B6', 'B7', 'B10', 'B11'].includes(formCode) &&
			(codes.includes(gains[0]!.competency) || isGeneral(gains[0]!.competency))
	)

/** A day up to the 20th, so that a course ends in its month; in January where no month is over. */
function dayOf(year: number, rng: Rng, lastMonth = 12): string {
	const month = rng.whole(1, Math.max(1, lastMonth))
	return `${year}-${String(month).padStart(2, '0')}-${String(rng.whole(1, 20)).padStart(2, '0')}`
}

/** Tight: about a quarter of what the catalogue could use. Agencies share by their people, millions at a time. */
function budgetFor(people: readonly DemoPerson[]): DemoBudget {
	const total = people.length * RUPIAH_A_HEAD
	const inMillions = (rupiah: number) => Math.floor(rupiah / 1_000_000) * 1_000_000
	const staff = Map.groupBy(people, ({ agency }) => homeOf(agency))
	const agencyShare = (count: number) =>
		Math.max(1_000_000, inMillions(count * RUPIAH_A_HEAD * 0.5))
	const months = people.length / 3000
	return {
		total,
		sources: { APBD: inMillions(total * 0.45), DAK: inMillions(total * 0.15) },
		agencies:
			total < 100_000_000
				? {}
				: Object.fromEntries([...staff].map(([name, of]) => [name, agencyShare(of.length)])),
		pools: Object.fromEntries(
			Object.entries(pools).map(([pool, { monthlyDays }]) => [
				pool,
				Array.from({ length: 12 }, () => Math.max(2, Math.ceil(monthlyDays * months)))
			])
		)
	}
}

/** The perangkat daerah or kecamatan that pays for a place's people. */
const homeOf = ({ name, kind, parent }: DemoAgency): string =>
	kind === 'agency' || kind === 'district' ? name : parent!
