import { sql } from 'kysely'
import type { Db } from '#platform/database/db.ts'
import type { Merge, MergeContent, MergeState } from '../../proposals/model.ts'

const NOW = sql`jsonb_build_object('title', p.title, 'competency', coalesce(c.name, ''), 'evidence', p.evidence,
	'target', p.target, 'people', p.people)`

const whole = sql`
	select m.id, m.year, m.title, m.competency_id as "competencyId", k.name as competency, m.lead_id as "leadId", m.reason,
		m.state, m.asked_by as "askedBy", m.asked_name as "askedName", m.asked_at as "askedAt", m.joint_id as "jointId",
		m.version,
		(select json_agg(json_build_object('proposalId', p.id, 'number', p.number, 'agencyId', p.agency_id, 'agency', a.name,
			'asked', w.content, 'now', ${NOW}, 'edited', p.version <> w.version and m.state = 'asked', 'version', p.version,
			'answer', w.answer, 'answeredName', w.answered_name, 'answeredAt', w.answered_at, 'note', w.note)
			order by p.id <> m.lead_id, p.number)
			from needs_merge_member w join needs_proposal p on p.id = w.proposal_id
			join people_agency a on a.id = p.agency_id left join people_competency c on c.id = p.competency_id
			where w.merge_id = m.id) as members
	from needs_merge m join people_competency k on k.id = m.competency_id`

/** JSON has no instants: those of the answers arrive as text. */
const withDates = (merge: Merge): Merge => ({
	...merge,
	members: merge.members.map((member) => ({
		...member,
		answeredAt: member.answeredAt && new Date(member.answeredAt)
	}))
})

export async function findMerge(db: Db, id: string): Promise<Merge | undefined> {
	const { rows } = await sql<Merge>`${whole} where m.id = ${id}`.execute(db)
	return rows[0] && withDates(rows[0])
}

/** The same with its proposals, and nobody else writes any of them until the transaction ends. */
export async function lockMerge(db: Db, id: string): Promise<Merge | undefined> {
	await sql`select id from needs_merge where id = ${id} for update`.execute(db)
	await sql`select p.id from needs_proposal p join needs_merge_member w on w.proposal_id = p.id
		where w.merge_id = ${id} order by p.id for update of p`.execute(db)
	return findMerge(db, id)
}

/** Merges that a proposal is or was asked for, the newest first. */
export async function listMergesOf(db: Db, proposalId: string): Promise<Merge[]> {
	const { rows } = await sql<Merge>`${whole}
		where m.id in (select merge_id from needs_merge_member where proposal_id = ${proposalId})
			or m.joint_id = ${proposalId}
		order by m.asked_at desc limit 5`.execute(db)
	return rows.map(withDates)
}

/** Merges whose answer is still owed by one of these agencies. */
export async function listOwedAnswers(
	db: Db,
	scope: 'all' | readonly string[]
): Promise<{ id: string; title: string; askedName: string; askedAt: Date }[]> {
	const own = scope === 'all' ? sql`true` : sql`p.agency_id = any(${scope}::uuid[])`
	const { rows } = await sql<{ id: string; title: string; askedName: string; askedAt: Date }>`
		select distinct m.id, m.title, m.asked_name as "askedName", m.asked_at as "askedAt"
		from needs_merge_member w join needs_merge m on m.id = w.merge_id join needs_proposal p on p.id = w.proposal_id
		where w.open and w.answer is null and ${own} order by m.asked_at limit 5`.execute(db)
	return rows
}

export type NewMerge = Omit<Merge, 'competency' | 'jointId' | 'version' | 'state' | 'members'> & {
	members: { proposalId: string; version: number; content: MergeContent }[]
}

export async function insertMerge(db: Db, { members, ...merge }: NewMerge): Promise<void> {
	await db
		.insertInto('needs_merge')
		.values({
			id: merge.id,
			year: merge.year,
			title: merge.title,
			competency_id: merge.competencyId,
			lead_id: merge.leadId,
			reason: merge.reason,
			state: 'asked',
			asked_by: merge.askedBy,
			asked_name: merge.askedName,
			asked_at: merge.askedAt
		})
		.execute()
	await db
		.insertInto('needs_merge_member')
		.values(
			members.map(({ proposalId, version, content }) => ({
				merge_id: merge.id,
				proposal_id: proposalId,
				version,
				content: JSON.stringify(content)
			}))
		)
		.execute()
}

export type Answer = {
	mergeId: string
	proposalId: string
	answer: 'agreed' | 'refused'
	by: string
	name: string
	at: Date
	note: string
}

export async function recordAnswer(db: Db, answer: Answer): Promise<void> {
	await db
		.updateTable('needs_merge_member')
		.set({
			answer: answer.answer,
			answered_by: answer.by,
			answered_name: answer.name,
			answered_at: answer.at,
			note: answer.note
		})
		.where('merge_id', '=', answer.mergeId)
		.where('proposal_id', '=', answer.proposalId)
		.execute()
}

/** Asks again about the texts as they are now; every answer so far falls away. */
export async function askAfresh(db: Db, id: string): Promise<void> {
	await sql`
		update needs_merge_member w set version = p.version, content = ${NOW}, answer = null, answered_by = null,
			answered_name = null, answered_at = null, note = ''
		from needs_proposal p left join people_competency c on c.id = p.competency_id
		where w.merge_id = ${id} and p.id = w.proposal_id`.execute(db)
	await db
		.updateTable('needs_merge')
		.set((eb) => ({ version: eb('version', '+', 1) }))
		.where('id', '=', id)
		.execute()
}

/** Ends a merge; its proposals may be asked for another one. */
export async function settleMerge(
	db: Db,
	id: string,
	state: Exclude<MergeState, 'asked'>,
	jointId: string | null = null
): Promise<void> {
	await db
		.updateTable('needs_merge')
		.set((eb) => ({ state, joint_id: jointId, version: eb('version', '+', 1) }))
		.where('id', '=', id)
		.execute()
	await db
		.updateTable('needs_merge_member')
		.set({ open: false })
		.where('merge_id', '=', id)
		.execute()
}
