import type { Context } from '#platform/context.ts'
import type {
	AgencyKind,
	AssessmentSource,
	CompetencyFamily,
	EmployeeKind,
	EmployeeStatus,
	Sex,
	Tier
} from './model.ts'
import { retirementAges } from './reference/retirement.ts'
import { kindOf, retirementDate } from './rules.ts'

// The plainest valid rows, each with its own number where something must differ.
let made = 0
const next = () => ++made

export async function givenAgency(
	ctx: Context,
	given: { name?: string; kind?: AgencyKind; parentId?: string | null; active?: boolean } = {}
) {
	const agency = {
		id: ctx.newId(),
		name: given.name ?? `Dinas Contoh ${next()}`,
		kind: given.kind ?? 'agency',
		parent_id: given.parentId ?? null,
		active: given.active ?? true
	}
	await ctx.db.insertInto('people_agency').values(agency).execute()
	return { id: agency.id, name: agency.name }
}

export async function givenPosition(
	ctx: Context,
	given: { title?: string; tier?: Tier; class?: number } = {}
) {
	const tier = given.tier ?? 'pelaksana'
	const position = {
		id: ctx.newId(),
		title: given.title ?? `Pengadministrasi Contoh ${next()}`,
		kind: kindOf(tier),
		tier,
		class: given.class ?? null
	}
	await ctx.db.insertInto('people_position').values(position).execute()
	return { id: position.id, title: position.title, tier }
}

export type GivenEmployee = {
	name?: string
	nip?: string
	kind?: EmployeeKind
	sex?: Sex
	status?: EmployeeStatus
	agencyId?: string
	positionId?: string
	targetPositionId?: string
	supervisorId?: string
	bornOn?: string
	remote?: boolean
	email?: string
}

/** Somebody born on 12 March 1985, in an agency and a position of their own unless given. */
export async function givenEmployee(ctx: Context, given: GivenEmployee = {}) {
	const bornOn = given.bornOn ?? '1985-03-12'
	const sex = given.sex ?? 'female'
	const serial = String(next()).padStart(3, '0').slice(-3)
	const nip =
		given.nip ??
		`${bornOn.replaceAll('-', '')}20${10 + (Math.floor(made / 1000) % 10)}01${sex === 'male' ? 1 : 2}${serial}`
	const person = {
		id: ctx.newId(),
		nip,
		name: given.name ?? `Pegawai Contoh ${made}`,
		kind: given.kind ?? 'pns',
		sex,
		status: given.status ?? 'active',
		born_on: bornOn,
		agency_id: given.agencyId ?? (await givenAgency(ctx)).id,
		position_id: given.positionId ?? (await givenPosition(ctx)).id,
		target_position_id: given.targetPositionId ?? null,
		supervisor_id: given.supervisorId ?? null,
		remote: given.remote ?? false,
		email: given.email ?? null,
		retires_on: retirementDate(bornOn, 'pelaksana', retirementAges),
		updated_at: ctx.now
	}
	await ctx.db.insertInto('people_employee').values(person).execute()
	return {
		id: person.id,
		nip,
		name: person.name,
		agencyId: person.agency_id,
		positionId: person.position_id
	}
}

export async function givenCompetency(
	ctx: Context,
	given: { code?: string; name?: string; family?: CompetencyFamily } = {}
) {
	const n = next()
	const competency = {
		id: ctx.newId(),
		code: given.code ?? `UJI-${n}`,
		name: given.name ?? `Kompetensi Contoh ${n}`,
		family: given.family ?? 'technical'
	}
	await ctx.db.insertInto('people_competency').values(competency).execute()
	return {
		id: competency.id,
		code: competency.code,
		name: competency.name,
		family: competency.family
	}
}

/** A standard in force since 2020 (or from `from`, or a draft where that is null); it takes the place of an earlier one. */
export async function givenStandard(
	ctx: Context,
	levels: readonly { competencyId: string; level: number; tier?: Tier; positionId?: string }[],
	{ from = '2020-01-01' }: { from?: string | null } = {}
) {
	const id = ctx.newId()
	if (from)
		await ctx.db
			.updateTable('people_standard')
			.set((eb) => ({ valid_to: eb.ref('valid_from') }))
			.where('valid_from', 'is not', null)
			.where('valid_to', 'is', null)
			.execute()
	await ctx.db
		.insertInto('people_standard')
		.values({
			id,
			name: `Standar Contoh ${next()}`,
			legal_basis: 'Contoh',
			certainty: 'house',
			valid_from: from
		})
		.execute()
	if (levels.length > 0)
		await ctx.db
			.insertInto('people_standard_level')
			.values(
				levels.map(({ competencyId, level, tier, positionId }) => ({
					standard_id: id,
					competency_id: competencyId,
					tier: positionId ? null : (tier ?? 'pelaksana'),
					position_id: positionId ?? null,
					level
				}))
			)
			.execute()
	return { id }
}

export async function givenAssessment(
	ctx: Context,
	given: {
		employeeId: string
		competencyId: string
		level: number
		source?: AssessmentSource
		on?: string
		confidence?: number
	}
) {
	const id = ctx.newId()
	await ctx.db
		.insertInto('people_assessment')
		.values({
			id,
			employee_id: given.employeeId,
			competency_id: given.competencyId,
			level: given.level,
			source: given.source ?? 'assessment_centre',
			assessed_on: given.on ?? '2026-05-20',
			confidence: given.confidence ?? 1
		})
		.execute()
	return { id }
}
