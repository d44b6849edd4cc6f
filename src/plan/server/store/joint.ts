import { sql, type RawBuilder } from 'kysely'
import type { Scope } from '#platform/access/actor.ts'
import type { Db } from '#platform/database/db.ts'
import { like } from '#platform/database/search.ts'
import { PAGE_ROWS, rowsBefore } from '#ui/table/url.ts'
import type { Contribution, Joint, JointData, JointState, Party } from '../../joint.ts'

const columns = sql<Joint>`
	j.id, j.year, j.activity_id as "activityId", j.proposal_id as "proposalId", a.code, a.title, j.aim, j.batches, j.cost, j.split, j.state, j.reason,
	j.terms, encode(j.terms_hash, 'hex') as "termsHash", j.version,
	coalesce((select jsonb_agg(jsonb_build_object('agencyId', p.agency_id, 'agency', g.name, 'role', p.role, 'seats', p.seats,
		'minShare', p.min_share, 'fixedShare', p.fixed_share, 'charge', p.charge)
		order by p.role, g.name collate "id-x-icu")
		from plan_joint_party p join people_agency g on g.id = p.agency_id where p.joint_id = j.id), '[]') as parties,
	coalesce((select jsonb_agg(jsonb_build_object('agencyId', c.agency_id, 'kind', c.kind, 'what', c.what, 'amount', c.amount)
		order by c.number) from plan_joint_contribution c where c.joint_id = j.id), '[]') as contributions`

/** Those that one of the agencies is a party of. */
const within = (scope: Scope): RawBuilder<unknown> =>
	scope === 'all'
		? sql`true`
		: sql`exists (select from plan_joint_party p where p.joint_id = j.id and p.agency_id = any(${[...scope]}::uuid[]))`

export async function findJoint(db: Db, id: string, scope: Scope): Promise<Joint | undefined> {
	const { rows } = await sql<Joint>`
		select ${columns} from plan_joint j join plan_activity a on a.id = j.activity_id
		where j.id = ${id} and ${within(scope)}`.execute(db)
	return rows[0]
}

/** Whoever changes, signs or moves a joint activity waits here for the one before; read it only afterwards. */
export async function lockJoint(db: Db, id: string): Promise<void> {
	await sql`select from plan_joint where id = ${id} for update`.execute(db)
}

export type JointFilter = {
	search?: string | undefined
	state?: string | undefined
	year?: number | undefined
}

export type JointSummary = {
	id: string
	year: number
	code: string
	title: string
	state: JointState
	cost: number
	lead: string
	partners: string[]
	signed: number
	parties: number
	/** Of its open tasks, the earliest. */
	dueOn: string | null
}

const matches = (scope: Scope, { search, state, year }: JointFilter) => sql`
	${within(scope)}
	and (${search ?? null}::text is null or a.title ilike ${like(search ?? '')} or a.code ilike ${like(search ?? '')}
		or j.aim ilike ${like(search ?? '')} or exists (
			select from plan_joint_party p join people_agency g on g.id = p.agency_id
			where p.joint_id = j.id and g.name ilike ${like(search ?? '')}))
	and (${state ?? null}::text is null or j.state = ${state ?? null})
	and (${year ?? null}::integer is null or j.year = ${year ?? null})`

/** A page, the latest year first; without `page` all. */
export async function listJoints(
	db: Db,
	scope: Scope,
	filter: JointFilter,
	page?: number
): Promise<JointSummary[]> {
	const { rows } = await sql<JointSummary>`
		select j.id, j.year, a.code, a.title, j.state, j.cost,
			max(g.name) filter (where p.role = 'lead') as lead,
			coalesce(array_agg(g.name order by g.name collate "id-x-icu") filter (where p.role = 'partner'), '{}') as partners,
			(select count(*) from plan_joint_signature s where s.joint_id = j.id and s.voided_at is null) as signed,
			count(*) as parties,
			(select min(t.due_on) from plan_joint_task t where t.joint_id = j.id and t.done_at is null) as "dueOn"
		from plan_joint j join plan_activity a on a.id = j.activity_id
		join plan_joint_party p on p.joint_id = j.id join people_agency g on g.id = p.agency_id
		where ${matches(scope, filter)}
		group by j.id, a.id order by j.year desc, a.title collate "id-x-icu", j.id
		limit ${page === undefined ? null : PAGE_ROWS} offset ${page === undefined ? 0 : rowsBefore({ page })}`.execute(
		db
	)
	return rows
}

export async function countJoints(db: Db, scope: Scope, filter: JointFilter): Promise<number> {
	const { rows } = await sql<{ count: number }>`
		select count(*) as count from plan_joint j join plan_activity a on a.id = j.activity_id
		where ${matches(scope, filter)}`.execute(db)
	return rows[0]!.count
}

type Written = Omit<JointData, 'parties'> & { terms: string; termsHash: Buffer; parties: Party[] }

const valuesOf = (joint: Written) => ({
	year: joint.year,
	activity_id: joint.activityId,
	proposal_id: joint.proposalId,
	aim: joint.aim,
	batches: joint.batches,
	cost: joint.cost,
	split: joint.split,
	terms: joint.terms,
	terms_hash: joint.termsHash
})

export async function insertJoint(
	db: Db,
	id: string,
	joint: Written,
	by: { createdBy: string; createdAt: Date }
): Promise<void> {
	await db
		.insertInto('plan_joint')
		.values({ id, ...valuesOf(joint), created_by: by.createdBy, created_at: by.createdAt })
		.execute()
}

/** Writes the next version of the terms, which nobody has signed. */
export async function updateJoint(db: Db, id: string, joint: Written): Promise<void> {
	await db
		.updateTable('plan_joint')
		.set((eb) => ({ ...valuesOf(joint), state: 'draft', version: eb('version', '+', 1) }))
		.where('id', '=', id)
		.execute()
}

export async function clearParts(db: Db, id: string): Promise<void> {
	await db.deleteFrom('plan_joint_party').where('joint_id', '=', id).execute()
}

export async function insertParts(
	db: Db,
	id: string,
	parties: readonly Party[],
	contributions: readonly Contribution[]
): Promise<void> {
	await db
		.insertInto('plan_joint_party')
		.values(
			parties.map((party) => ({
				joint_id: id,
				agency_id: party.agencyId,
				role: party.role,
				seats: party.seats,
				min_share: party.minShare,
				fixed_share: party.fixedShare,
				charge: party.charge
			}))
		)
		.execute()
	if (contributions.length > 0)
		await db
			.insertInto('plan_joint_contribution')
			.values(
				contributions.map(({ agencyId, kind, what, amount }, row) => ({
					joint_id: id,
					number: row + 1,
					agency_id: agencyId,
					kind,
					what,
					amount
				}))
			)
			.execute()
}

export async function setState(
	db: Db,
	id: string,
	state: JointState,
	reason: string
): Promise<void> {
	await db
		.updateTable('plan_joint')
		.set({ state, reason: state === 'cancelled' ? reason : '' })
		.where('id', '=', id)
		.execute()
}

export type Signature = {
	agencyId: string
	agency: string
	signer: string
	/** The head for whom a stand-in signed. */
	behalf: string | null
	/** Who signed and for whom, as persons and by account. */
	hands: string[]
	signedAt: Date
	version: number
	voidedAt: Date | null
	voidReason: string | null
}

/** Those that count first, then what became void, the latest first. */
export async function listSignatures(db: Db, id: string): Promise<Signature[]> {
	const { rows } = await sql<Signature>`
		select s.agency_id as "agencyId", g.name as agency, s.signer, s.behalf, s.hands, s.signed_at as "signedAt", s.version,
			s.voided_at as "voidedAt", s.void_reason as "voidReason"
		from plan_joint_signature s join people_agency g on g.id = s.agency_id
		where s.joint_id = ${id} order by s.voided_at is not null, s.signed_at desc limit 100`.execute(db)
	return rows
}

export async function insertSignature(
	db: Db,
	one: {
		id: string
		jointId: string
		agencyId: string
		version: number
		hash: Buffer
		signedBy: string
		signer: string
		behalf: string | null
		hands: readonly string[]
		at: Date
	}
): Promise<void> {
	await db
		.insertInto('plan_joint_signature')
		.values({
			id: one.id,
			joint_id: one.jointId,
			agency_id: one.agencyId,
			version: one.version,
			terms_hash: one.hash,
			signed_by: one.signedBy,
			signer: one.signer,
			behalf: one.behalf,
			hands: [...one.hands],
			signed_at: one.at
		})
		.execute()
}

/** How many signatures count no longer. */
export async function voidSignatures(
	db: Db,
	id: string,
	at: Date,
	reason: string
): Promise<number> {
	const { numUpdatedRows } = await db
		.updateTable('plan_joint_signature')
		.set({ voided_at: at, void_reason: reason })
		.where('joint_id', '=', id)
		.where('voided_at', 'is', null)
		.executeTakeFirst()
	return Number(numUpdatedRows)
}

export async function listSigned(db: Db, id: string): Promise<string[]> {
	const rows = await db
		.selectFrom('plan_joint_signature')
		.select('agency_id as agencyId')
		.where('joint_id', '=', id)
		.where('voided_at', 'is', null)
		.execute()
	return rows.map(({ agencyId }) => agencyId)
}

export type Unsigned = { id: string; title: string; agency: string }

/** What waits for the signature of a head of these agencies. */
export async function listUnsigned(db: Db, scope: Scope, most: number): Promise<Unsigned[]> {
	const { rows } = await sql<Unsigned>`
		select j.id, a.title, g.name as agency
		from plan_joint j join plan_activity a on a.id = j.activity_id
		join plan_joint_party p on p.joint_id = j.id join people_agency g on g.id = p.agency_id
		where j.state = 'waiting' and p.agency_id = any(${scope === 'all' ? [] : [...scope]}::uuid[])
			and not exists (select from plan_joint_signature s
				where s.joint_id = j.id and s.agency_id = p.agency_id and s.voided_at is null)
		order by j.created_at limit ${most}`.execute(db)
	return rows
}

/** The agreed activities of a year, by id of the activity. */
export async function listAgreed(
	db: Db,
	year: number
): Promise<{ activityId: string; title: string; parties: (Party & { agency: string })[] }[]> {
	const { rows } = await sql<{
		activityId: string
		title: string
		parties: (Party & { agency: string })[]
	}>`
		select j.activity_id as "activityId", a.title,
			jsonb_agg(jsonb_build_object('agencyId', p.agency_id, 'agency', g.name, 'role', p.role, 'seats', p.seats,
				'minShare', p.min_share, 'fixedShare', p.fixed_share, 'charge', p.charge)
				order by p.role, g.name collate "id-x-icu") as parties
		from plan_joint j join plan_activity a on a.id = j.activity_id
		join plan_joint_party p on p.joint_id = j.id join people_agency g on g.id = p.agency_id
		where j.year = ${year} and j.state in ('agreed', 'running', 'done')
		group by j.id, a.id order by a.code`.execute(db)
	return rows
}
