import type { Context } from '#platform/context.ts'
import { installReference as installHours } from '#hours/server/install-reference.ts'
import { installReference as installNeeds } from '#needs/server/install-reference.ts'
import type { Tier } from '#people/model.ts'
import {
	givenAgency,
	givenAssessment,
	givenCompetency,
	givenEmployee,
	givenPosition
} from '#people/testing.ts'
import type { ActivityData, Budget } from './model.ts'
import { acceptComposition } from './server/accept-composition.ts'
import { composeNow, keepComposition } from './server/compose-now.ts'
import { insertActivity, insertParts } from './server/store/activity.ts'
import { recordBudget } from './server/store/budget.ts'

let made = 0

/** The plainest activity: one competency, anybody may join, and it can be planned. */
export async function givenActivity(ctx: Context, given: Partial<ActivityData> = {}) {
	const number = ++made
	const data: ActivityData = {
		code: `KEG-${number}`,
		title: `Kegiatan Contoh ${number}`,
		goal: 'kompetensi',
		formCode: 'B3',
		method: 'training',
		competencies: given.competencies ?? [
			{ competencyId: (await givenCompetency(ctx)).id, mean: 0.8, sd: 0.2, origin: 'house' }
		],
		jp: 24,
		days: 3,
		minSeats: 5,
		maxSeats: 20,
		maxBatches: 2,
		months: [2, 3, 4],
		fixedCost: 5_000_000,
		headCost: 150_000,
		source: 'APBD',
		facilitatorPool: 'Widyaiswara',
		facilitatorDays: 3,
		facilitator: 'Widyaiswara BPSDM',
		organiser: 'BKPSDM',
		pattern: 'mandiri',
		curriculum: 'Kurikulum pelatihan teknis, 24 JP',
		account: '5.04.02',
		community: '',
		communityBonus: 0,
		mentors: null,
		audience: {},
		mandatory: null,
		femaleShare: null,
		remoteShare: null,
		partners: [],
		...given
	}
	const id = ctx.newId()
	await insertActivity(ctx.db, id, data)
	await insertParts(ctx.db, id, data)
	return { id, ...data }
}

export async function givenBudget(ctx: Context, given: Partial<Budget> = {}): Promise<Budget> {
	const budget: Budget = {
		year: 2027,
		total: 60_000_000,
		sources: { APBD: 45_000_000 },
		agencies: {},
		goalFloor: 0.1,
		fairness: {},
		exploreShare: 0.05,
		exploreBonus: false,
		pools: { Widyaiswara: Array<number>(12).fill(9) },
		version: 0,
		...given
	}
	await recordBudget(ctx.db, budget)
	return { ...budget, version: budget.version + 1 }
}

/** A computation of gaps, as src/needs leaves it. `sd` null: measured. */
async function givenGaps(
	ctx: Context,
	gaps: readonly { employeeId: string; competencyId: string; gap: number; sd: number | null }[]
): Promise<void> {
	const id = ctx.newId()
	await ctx.db
		.insertInto('needs_snapshot')
		.values({ id, computed_at: ctx.now, people: gaps.length, assessed: 0, unknown: 0 })
		.execute()
	await ctx.db
		.insertInto('needs_gap')
		.values(
			gaps.map(({ employeeId, competencyId, gap, sd }) => ({
				snapshot_id: id,
				employee_id: employeeId,
				competency_id: competencyId,
				required: 4,
				actual: sd === null ? 4 - gap : null,
				gap,
				sd,
				estimate: sd === null ? null : 4 - gap,
				estimate_sd: sd
			}))
		)
		.execute()
}

const PEOPLE = 60
const FAMILIES = ['managerial', 'sociocultural', 'technical', 'technical', 'governmental'] as const
const GOALS = ['kompetensi', 'etika', 'inovasi-kolaborasi', 'pelayanan'] as const
const TIERS = [
	'pelaksana',
	'pelaksana',
	'pelaksana',
	'ahli_pertama',
	'pengawas'
] as const satisfies readonly Tier[]

/** Levels lacking, in halves, that look irregular and are the same each time. */
const lacking = (person: number, competency: number) =>
	((person * 7 + competency * 5 + person * competency) % 7) / 2 - 0.5

/**
 * A small city: two agencies, one of them with a school, sixty people of whom a fifth are assessed, five competencies, eight
 * activities of all four goals and a budget too small for all. The same rows at each call, but for their ids.
 */
export async function givenCity(ctx: Context) {
	await installHours(ctx)
	await installNeeds(ctx)
	const education = await givenAgency(ctx, { name: 'Dinas Pendidikan Contoh' })
	const community = await givenAgency(ctx, { name: 'Dinas Pemberdayaan Masyarakat Contoh' })
	const school = await givenAgency(ctx, {
		name: 'SD Negeri 01 Contoh',
		kind: 'school',
		parentId: education.id
	})
	const posts = await Promise.all(
		TIERS.slice(2).map((tier) => givenPosition(ctx, { title: `Jabatan ${tier}`, tier }))
	)
	const competencies = await Promise.all(
		FAMILIES.map((family, n) =>
			givenCompetency(ctx, { code: `KMP-${n + 1}`, name: `Kompetensi ${n + 1}`, family })
		)
	)

	const people = []
	for (let n = 0; n < PEOPLE; n++) {
		const female = n % 2 === 0
		const post = posts.find((position) => position.tier === TIERS[n % TIERS.length])!
		people.push(
			await givenEmployee(ctx, {
				nip: `19850312201001${female ? 2 : 1}${String(n + 1).padStart(3, '0')}`,
				name: `Warga Contoh ${String(n + 1).padStart(2, '0')}`,
				sex: female ? 'female' : 'male',
				kind: n % 6 === 5 ? 'pppk' : 'pns',
				agencyId: [education, community, school][n % 3]!.id,
				positionId: post.id,
				remote: n % 9 === 0
			})
		)
	}
	const gaps = people.flatMap((person, n) =>
		competencies
			.map((competency, k) => ({
				employeeId: person.id,
				competencyId: competency.id,
				gap: lacking(n, k)
			}))
			.filter(({ gap }) => gap > 0)
			.map((one) => ({ ...one, sd: n % 5 === 0 ? null : 0.6 }))
	)
	await givenGaps(ctx, gaps)
	for (const [n, person] of people.entries())
		if (n % 5 === 0)
			await givenAssessment(ctx, {
				employeeId: person.id,
				competencyId: competencies[0]!.id,
				level: 1
			})

	const activities = []
	for (let n = 0; n < 8; n++) {
		activities.push(
			await givenActivity(ctx, {
				code: `KEG-${n + 1}`,
				title: `Kegiatan ${n + 1}`,
				goal: GOALS[n % 4]!,
				competencies: [
					{ competencyId: competencies[n % 5]!.id, mean: 0.8, sd: 0.2, origin: 'house' },
					{ competencyId: competencies[(n + 2) % 5]!.id, mean: 0.5, sd: 0.2, origin: 'house' }
				],
				jp: 8 + 2 * n,
				fixedCost: 2_000_000 + 1_500_000 * n,
				headCost: 100_000 + 40_000 * n,
				source: n % 3 === 2 ? 'DAK' : 'APBD',
				...(n === 3 && { mandatory: { positions: [posts[2]!.id] } }),
				...(n === 4 && { femaleShare: 0.3 }),
				...(n === 5 && {
					method: 'joint' as const,
					partners: [
						{ agencyId: education.id, role: 'host' as const, minShare: 0.25 },
						{ agencyId: community.id, role: 'partner' as const, minShare: 0.25 }
					],
					community: 'Warga kelurahan ikut belajar',
					communityBonus: 1
				})
			})
		)
	}
	const budget = await givenBudget(ctx)
	return {
		agencies: { education, community, school },
		posts,
		competencies,
		people,
		activities,
		budget
	}
}

/** The small city with a composition that was accepted. */
export async function givenPlan(ctx: Context) {
	const city = await givenCity(ctx)
	const wish = { year: 2027, settings: { seed: 1, targetGap: 0.15, steps: 40 } }
	const run = await keepComposition(ctx, await composeNow(ctx, wish))
	await acceptComposition(ctx, { tahun: 2027, run, version: 0 })
	return { ...city, run }
}
