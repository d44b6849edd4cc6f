import type { Education, EmployeeKind, Sex, Tier } from '#people/model.ts'
import { agencies, type DemoAgency } from './agencies.ts'
import { fullNameOf, studyOf } from './names.ts'
import { positionOf, titlesOf, type DemoPosition } from './positions.ts'
import type { Rng } from './rng.ts'

/** An invented employee. Agencies go by name, positions by title, people by NIP. Dates are civil dates. */
export type DemoPerson = {
	nip: string
	name: string
	frontTitle: string | null
	backTitle: string | null
	kind: EmployeeKind
	sex: Sex
	bornOn: string
	appointedOn: string
	education: Education
	educationName: string
	rank: string | null
	agency: DemoAgency
	position: DemoPosition
	targetTitle: string | null
	supervisorNip: string | null
	email: string
}

/** Ages that each tier is held at; nobody is past the age of leaving office. */
const ages: Partial<Record<Tier, [number, number]>> = {
	jpt_pratama: [45, 58],
	administrator: [40, 56],
	pengawas: [34, 56],
	ahli_madya: [44, 58],
	ahli_muda: [35, 56],
	ahli_pertama: [25, 46],
	penyelia: [40, 56],
	mahir: [33, 52],
	terampil: [24, 42],
	pemula: [22, 34],
	pelaksana: [23, 57]
}

const ranks: Partial<Record<Tier, string[]>> = {
	jpt_pratama: ['IV/b', 'IV/c'],
	administrator: ['III/d', 'IV/a', 'IV/b'],
	pengawas: ['III/c', 'III/d'],
	ahli_madya: ['IV/a', 'IV/b'],
	ahli_muda: ['III/c', 'III/d'],
	ahli_pertama: ['III/a', 'III/b'],
	penyelia: ['III/c', 'III/d'],
	mahir: ['III/a', 'III/b'],
	terampil: ['II/c', 'II/d'],
	pemula: ['II/a', 'II/b']
}

const clerkRanks: Partial<Record<Education, string[]>> = {
	slta: ['II/a', 'II/b', 'II/c'],
	d3: ['II/c', 'II/d', 'III/a'],
	s1: ['III/a', 'III/b', 'III/c']
}

const pppkRanks: Partial<Record<Tier, string>> = {
	ahli_muda: 'X',
	ahli_pertama: 'IX',
	mahir: 'VIII',
	terampil: 'VII',
	pemula: 'V'
}

const clerkPppkRanks: Partial<Record<Education, string>> = { slta: 'V', d3: 'VII', s1: 'IX' }

/** Everybody of the city: `count` people over all places, each under the head of their place. */
export function peopleOf(count: number, today: string, rng: Rng): DemoPerson[] {
	const serials = new Map<string, number>()
	const heads = new Map<string, DemoPerson>()
	const seats = staffed(count).flatMap(({ agency, size }) => {
		const { lead, mix } = titlesOf(agency.crew!, agency.name)
		return Array.from({ length: size }, (_, at) => ({
			agency,
			title: lead[at] ?? rng.pick(mix),
			at
		}))
	})
	let chief: DemoPerson | undefined

	return seats.map(({ agency, title, at }, number) => {
		const person = personIn(agency, positionOf(title), today, rng)
		const fifteen = nipStart(person)
		const serial = (serials.get(fifteen) ?? 0) + 1
		serials.set(fifteen, serial)
		const above = at === 0 ? (heads.get(agency.parent ?? '') ?? chief) : heads.get(agency.name)
		const whole: DemoPerson = {
			...person,
			nip: `${fifteen}${String(serial).padStart(3, '0')}`,
			supervisorNip: above?.nip ?? null,
			email: `pegawai.${String(number + 1).padStart(4, '0')}@contoh.example`
		}
		if (at === 0) heads.set(agency.name, whole)
		chief ??= whole
		return whole
	})
}

/** Places with how many work there: one each first, the rest by weight, exactly `count` in all. */
export function staffed(count: number): { agency: DemoAgency; size: number }[] {
	const places = agencies.filter(({ crew }) => crew).slice(0, count)
	const spread = count - places.length
	const total = places.reduce((sum, { weight }) => sum + weight, 0)
	let before = 0
	return places.map((agency) => {
		const from = Math.round((before / total) * spread)
		before += agency.weight
		return { agency, size: 1 + Math.round((before / total) * spread) - from }
	})
}

type Unnumbered = Omit<DemoPerson, 'nip' | 'supervisorNip' | 'email'>

function personIn(agency: DemoAgency, position: DemoPosition, today: string, rng: Rng): Unnumbered {
	const { tier, kind: post, field } = position
	const sex: Sex = rng.chance(shareOfWomen(agency, position)) ? 'female' : 'male'
	const kind = kindFor(position, rng)
	const education = educationFor(position, kind, rng)
	const studied = studyOf(field, education, rng)

	const year = Number(today.slice(0, 4))
	const [youngest, oldest] = ages[tier]!
	const age =
		kind === 'pns'
			? rng.whole(youngest, oldest)
			: rng.whole(Math.max(27, youngest), Math.min(48, oldest))
	const bornOn = civil(year - age, rng.whole(1, 12), rng.whole(1, 28))
	const appointedOn =
		kind === 'pns'
			? civil(
					Math.min(year - 1, year - age + rng.whole(22, Math.max(22, Math.min(32, age - 2)))),
					rng.whole(1, 12),
					1
				)
			: kind === 'pppk'
				? civil(rng.whole(2021, 2024), rng.pick([2, 3, 6]), 1)
				: civil(2025, 12, 1)
	const target =
		post === 'pengawas' && rng.chance(0.2)
			? 'Kepala Bidang'
			: tier === 'ahli_muda' && field === 'general' && rng.chance(0.1)
				? 'Kepala Bidang'
				: null
	return {
		name: fullNameOf(sex, rng),
		frontTitle: studied.front,
		backTitle: studied.back,
		kind,
		sex,
		bornOn,
		appointedOn,
		education,
		educationName: studied.name,
		rank: rankFor(position, kind, education, rng),
		agency,
		position,
		targetTitle: target
	}
}

function shareOfWomen({ crew }: DemoAgency, { tier, field }: DemoPosition): number {
	if (field === 'midwifery') return 1
	if (crew === 'order' || crew === 'fire') return 0.15
	if (tier === 'jpt_pratama') return 0.2
	return ['school', 'clinic', 'hospital'].includes(crew!) ? 0.74 : 0.5
}

function kindFor({ tier, kind }: DemoPosition, rng: Rng): EmployeeKind {
	if (kind === 'pelaksana') {
		const draw = rng.next()
		return draw < 0.35 ? 'pppk_paruh_waktu' : draw < 0.5 ? 'pppk' : 'pns'
	}
	const share: Partial<Record<Tier, number>> = { ahli_pertama: 0.4, terampil: 0.3, pemula: 0.3 }
	return rng.chance(share[tier] ?? 0) ? 'pppk' : 'pns'
}

function educationFor({ tier, kind, field }: DemoPosition, of: EmployeeKind, rng: Rng): Education {
	if (kind === 'pelaksana') {
		return rng.chance(of === 'pppk_paruh_waktu' ? 0.6 : 0.3)
			? 'slta'
			: rng.chance(0.3)
				? 'd3'
				: 's1'
	}
	if (tier === 'pemula') return 'slta'
	if (['terampil', 'mahir', 'penyelia'].includes(tier)) return 'd3'
	const masters = tier === 'jpt_pratama' ? 0.9 : tier === 'ahli_pertama' ? 0.03 : 0.3
	return field !== 'midwifery' && rng.chance(masters) ? 's2' : 's1'
}

function rankFor(
	{ tier, kind }: DemoPosition,
	of: EmployeeKind,
	education: Education,
	rng: Rng
): string | null {
	if (of === 'pppk_paruh_waktu') return null
	if (of === 'pppk')
		return (kind === 'pelaksana' ? clerkPppkRanks[education] : pppkRanks[tier]) ?? null
	return rng.pick((kind === 'pelaksana' ? clerkRanks[education] : ranks[tier])!)
}

/**
 * First 15 digits of a NIP: birth, month of appointment of a PNS or year and contract of a PPPK, sex.
 * Source: docs/rules.md#nip (Perka BKN 22/2007).
 */
function nipStart({ bornOn, appointedOn, kind, sex }: Unnumbered): string {
	const since = appointedOn.replaceAll('-', '')
	const appointed = kind === 'pns' ? since.slice(0, 6) : `${since.slice(0, 4)}21`
	return `${bornOn.replaceAll('-', '')}${appointed}${sex === 'male' ? 1 : 2}`
}

const civil = (year: number, month: number, day: number): string =>
	[year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-')
