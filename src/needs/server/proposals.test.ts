import { expect, test } from 'vitest'
import { sql } from 'kysely'
import type { Actor } from '#platform/access/actor.ts'
import type { Context } from '#platform/context.ts'
import { inTransaction } from '#platform/database/transaction.ts'
import { testContext } from '#platform/testing/context.ts'
import { ownDatabase } from '#platform/testing/own-database.ts'
import { systemContext } from '#platform/context.ts'
import { installReference } from '#hours/server/install-reference.ts'
import { givenAgency, givenCompetency, givenEmployee, givenPosition } from '#people/testing.ts'
import { ProposalForm } from '../proposals/forms.ts'
import { proposalQuery, readProposalQuery } from '../proposals/filters.ts'
import { givenGaps, givenProposal, givenRound, personWith } from '../testing.ts'
import {
	decideMany,
	rejectProposal,
	returnProposal,
	submitProposal,
	validateProposal,
	verifyProposal,
	withdrawProposal
} from './decide-proposal.ts'
import { exportProposals, listProposals } from './list-proposals.ts'
import { markPlanned } from './mark-planned.ts'
import { addPeople, addPosition, removePerson, showNaming } from './name-people.ts'
import { recordRound, switchRound } from './set-round.ts'
import { listMeant, showProposal } from './show-proposal.ts'
import { waiting } from './waiting.ts'
import { beginProposal, getEvidence, removeEvidence, saveProposal } from './write-proposal.ts'

async function given() {
	const ctx = await testContext()
	await installReference(ctx)
	await givenRound(ctx)
	const own = await givenAgency(ctx, { name: 'Dinas Satu' })
	const other = await givenAgency(ctx, { name: 'Dinas Dua' })
	const as = (actor: Actor): Context => ({ ...ctx, actor })
	return {
		...{ ctx, own, other, as },
		officer: as(personWith(['agency_officer'], [own.id])),
		foreign: as(personWith(['agency_officer'], [other.id])),
		verifier: as(personWith(['verifier'])),
		secretary: as(personWith(['secretary'])),
		planner: as(personWith(['planner']))
	}
}

const page = { page: 1 }
const query = (params: Record<string, string> = {}) =>
	proposalQuery(readProposalQuery(new URLSearchParams(params)))
const form = (given: object) => ProposalForm.parse(given)

test('an agency writes little by little, names its people, sends; verifier and secretary decide', async () => {
	const { ctx, own, officer, verifier, secretary } = await given()
	const id = await beginProposal(officer, { tahun: 2027, agencyId: own.id, competencyId: null })
	const draft = await showProposal(officer, { id, ...page })
	expect(draft.proposal).toMatchObject({
		number: 1,
		state: 'draft',
		agency: 'Dinas Satu',
		version: 1
	})
	expect(draft.missing).toContain('people')
	await expect(showProposal(verifier, { id, ...page })).rejects.toMatchObject({ status: 404 })

	let { version } = await saveProposal(
		officer,
		form({ id, version: 1, agencyId: own.id, title: 'Loket' })
	)
	await expect(submitProposal(officer, { id, version })).rejects.toMatchObject({
		code: 'needs.proposal_incomplete'
	})
	const person = await givenEmployee(ctx, { agencyId: own.id })
	;({ version } = await addPeople(officer, { id, version, orang: [person.id] }))
	const competency = await givenCompetency(ctx)
	const text = {
		...{ title: 'Loket', competencyId: competency.id, evidence: 'Keluhan', target: 'Mutu B' },
		...{ targetKind: 'rpjmd', formCode: 'B3', urgency: 'urgent' }
	}
	;({ version } = await saveProposal(officer, form({ id, version, agencyId: own.id, ...text })))
	await submitProposal(officer, { id, version })
	await verifyProposal(verifier, { id, version: version + 1 })
	await validateProposal(secretary, { id, version: version + 2 })

	const { proposal, history, may } = await showProposal(officer, { id, ...page })
	expect(proposal).toMatchObject({ state: 'validated', people: 1, competency: competency.name })
	expect(history.map(({ act }) => act)).toEqual(['validate', 'verify', 'submit', 'draft'])
	expect(may).toMatchObject({ edit: false, withdraw: true, decide: [] })
})

test('outside the round nothing is begun, but what was returned is still mended', async () => {
	const { ctx, own, officer, verifier, planner } = await given()
	const sent = await givenProposal(ctx, own.id, { officer: officer.actor })
	await switchRound(planner, { year: 2027, version: 1, closed: true })
	const begin = { tahun: 2027, agencyId: own.id, competencyId: null }
	await expect(beginProposal(officer, begin)).rejects.toMatchObject({ code: 'needs.round_closed' })
	await expect(saveProposal(officer, form({ ...sent, agencyId: own.id }))).rejects.toMatchObject({
		code: 'needs.round_closed'
	})
	await returnProposal(verifier, { ...sent, reason: 'Bukti kurang jelas' })
	const mended = await removePerson(officer, {
		...{ id: sent.id, version: sent.version + 1, employeeId: sent.employeeIds[0]! }
	})
	await expect(submitProposal(officer, mended)).rejects.toMatchObject({
		code: 'needs.proposal_incomplete'
	})
	const again = await addPeople(officer, { ...mended, orang: sent.employeeIds })
	await submitProposal(officer, again)
	expect((await showProposal(officer, { id: sent.id, ...page })).proposal).toMatchObject({
		state: 'proposed',
		reason: ''
	})
	await expect(beginProposal(officer, { ...begin, tahun: 2031 })).rejects.toMatchObject({
		code: 'needs.round_missing'
	})
})

test('a round keeps its order, its version and its planner', async () => {
	const { planner, officer } = await given()
	const dates = { year: 2028, opensOn: '2027-10-01', closesOn: '2027-09-01', note: '', version: 0 }
	await expect(recordRound(planner, dates)).rejects.toMatchObject({ code: 'needs.round_dates' })
	const sound = { ...dates, closesOn: '2027-12-01' }
	await recordRound(planner, sound)
	await expect(recordRound(planner, sound)).rejects.toMatchObject({ code: 'platform.changed' })
	await expect(recordRound(officer, sound)).rejects.toMatchObject({ status: 403 })
})

test('who wrote it, or verified it, is kept out: by rule and by constraint', async () => {
	const { ctx, own, as, verifier } = await given()
	const both = as(personWith(['agency_officer', 'verifier', 'planner']))
	const sent = await givenProposal(ctx, own.id, { officer: both.actor })
	await expect(verifyProposal(both, sent)).rejects.toMatchObject({ code: 'needs.own_proposal' })
	const twice = as(personWith(['verifier', 'secretary']))
	await verifyProposal(twice, sent)
	const verified = { id: sent.id, version: sent.version + 1 }
	await expect(validateProposal(twice, verified)).rejects.toMatchObject({
		code: 'needs.verified_by_you'
	})
	await expect(validateProposal(verifier, verified)).rejects.toMatchObject({ status: 403 })
	const write = (column: string, who: string) =>
		sql`update needs_proposal set ${sql.ref(column)} = ${who} where id = ${sent.id}`.execute(ctx.db)
	await sql`savepoint s`.execute(ctx.db)
	await expect(write('verified_by', both.actor.id)).rejects.toMatchObject({
		constraint: 'needs_proposal_separate'
	})
	await sql`rollback to savepoint s`.execute(ctx.db)
	await expect(write('validated_by', twice.actor.id)).rejects.toMatchObject({
		constraint: 'needs_proposal_separate'
	})
})

test('of many that are ticked each is judged by itself, and the refused are told', async () => {
	const { ctx, own, other, as } = await given()
	const both = as(personWith(['agency_officer', 'verifier']))
	const mine = await givenProposal(ctx, own.id, { officer: both.actor })
	const one = await givenProposal(ctx, own.id)
	const two = await givenProposal(ctx, other.id)
	const done = await givenProposal(ctx, other.id)
	await rejectProposal(both, { ...done, reason: 'Sudah ada tahun lalu' })
	const nobody = { id: ctx.newId(), version: 1 }
	const stale = { id: two.id, version: two.version - 1 }
	expect(await decideMany(both, { pilih: [mine, one, stale, done, nobody] })).toEqual({
		done: 1,
		refused: [
			{ number: 0, code: 'needs.proposal_unknown' },
			{ number: 1, code: 'needs.own_proposal' },
			{ number: 3, code: 'platform.changed' },
			{ number: 4, code: 'needs.proposal_elsewhere' }
		]
	})
	const { states } = await listProposals(both, query())
	expect(states).toEqual({ proposed: 2, verified: 1, rejected: 1 })
	const near = as(personWith(['verifier'], [other.id]))
	expect(await decideMany(near, { pilih: [mine, two] })).toMatchObject({
		done: 1,
		refused: [{ code: 'needs.proposal_unknown' }]
	})
})

test('another agency sees nothing, writes nothing and takes nothing of it', async () => {
	const { ctx, own, officer, foreign } = await given()
	const sent = await givenProposal(ctx, own.id, { officer: officer.actor })
	const unknown = { code: 'needs.proposal_unknown' }
	await expect(showProposal(foreign, { id: sent.id, ...page })).rejects.toMatchObject(unknown)
	await expect(listMeant(foreign, { id: sent.id })).rejects.toMatchObject(unknown)
	await expect(withdrawProposal(foreign, sent)).rejects.toMatchObject(unknown)
	await expect(showNaming(foreign, { id: sent.id, search: '', page: 1 })).rejects.toMatchObject(
		unknown
	)
	await expect(
		saveProposal(foreign, form({ ...sent, agencyId: foreign.actor.scopes.agency_officer![0] }))
	).rejects.toMatchObject(unknown)
	expect((await listProposals(foreign, query())).total).toBe(0)
	await expect(
		beginProposal(foreign, { tahun: 2027, agencyId: own.id, competencyId: null })
	).rejects.toMatchObject({ status: 403 })
})

test('only people and posts of the own agency are named, whoever sends the form', async () => {
	const { ctx, own, other, officer } = await given()
	const id = await beginProposal(officer, { tahun: 2027, agencyId: own.id, competencyId: null })
	const stranger = await givenEmployee(ctx, { agencyId: other.id })
	await expect(addPeople(officer, { id, version: 1, orang: [stranger.id] })).rejects.toMatchObject({
		code: 'needs.person_elsewhere'
	})
	await expect(
		addPosition(officer, { id, version: 1, agencyId: own.id, positionId: stranger.positionId })
	).rejects.toMatchObject({ code: 'needs.position_elsewhere' })

	const unit = await givenAgency(ctx, { parentId: own.id, kind: 'unit' })
	const post = await givenPosition(ctx, { title: 'Petugas Loket' })
	for (let n = 0; n < 3; n++)
		await givenEmployee(ctx, { agencyId: unit.id, positionId: post.id, name: `Loket ${n}` })
	const { version } = await addPosition(officer, {
		...{ id, version: 1, agencyId: own.id, positionId: post.id }
	})
	const naming = await showNaming(officer, { id, search: 'Loket 1', page: 1 })
	expect(naming.positions).toMatchObject([{ title: 'Petugas Loket', people: 3 }])
	expect(naming.found.rows).toMatchObject([{ name: 'Loket 1', agency: unit.name }])
	// Somebody who is named and holds a named post counts once.
	await addPeople(officer, { id, version, orang: [naming.found.rows[0]!.employeeId] })
	expect((await showProposal(officer, { id, ...page })).proposal.people).toBe(3)
})

test('two who write at once: the second is told, and nothing of the first is lost', async () => {
	const { ctx, own, officer, as } = await given()
	const colleague = as(personWith(['agency_head'], [own.id]))
	const id = await beginProposal(officer, { tahun: 2027, agencyId: own.id, competencyId: null })
	const text = (title: string) => form({ id, version: 1, agencyId: own.id, title })
	await saveProposal(officer, text('Yang pertama'))
	await expect(saveProposal(colleague, text('Yang kedua'))).rejects.toMatchObject({
		code: 'platform.changed'
	})
	const { proposal } = await showProposal(officer, { id, ...page })
	expect(proposal.title).toBe('Yang pertama')
	await saveProposal(colleague, { ...text('Berdua'), version: proposal.version })
	const { db } = ctx
	const { authors } = await db
		.selectFrom('needs_proposal')
		.select('authors')
		.where('id', '=', id)
		.executeTakeFirstOrThrow()
	expect(authors).toEqual([officer.actor.id, colleague.actor.id])
})

test('evidence is kept, handed out to readers, and forgotten when taken off', async () => {
	const { own, other, officer, foreign, as } = await given()
	const id = await beginProposal(officer, { tahun: 2027, agencyId: own.id, competencyId: null })
	const file = (name: string, text: string) => new File([text], name)
	const save = (version: number, berkas: File) =>
		saveProposal(officer, form({ id, version, agencyId: own.id, berkas }))
	await expect(save(1, file('x.html', '<p>'))).rejects.toMatchObject({ code: 'needs.file_refused' })
	const { version } = await save(1, file('nota.pdf', '%PDF-1.7 nota'))
	const [kept] = (await showProposal(officer, { id, ...page })).files
	const taken = await getEvidence(officer, { id, berkas: kept!.id })
	expect(Buffer.from(taken.bytes).toString()).toBe('%PDF-1.7 nota')
	await expect(getEvidence(foreign, { id, berkas: kept!.id })).rejects.toMatchObject({
		status: 404
	})
	await removeEvidence(officer, { id, version, fileId: kept!.id })
	await expect(getEvidence(officer, { id, berkas: kept!.id })).rejects.toMatchObject({
		code: 'needs.file_unknown'
	})
	// A draft that moves to another agency leaves the people of the first behind.
	const both = as({ ...officer.actor, scopes: { agency_officer: [own.id, other.id] } })
	await saveProposal(both, form({ id, version: version + 1, agencyId: other.id }))
	expect((await showProposal(both, { id, ...page })).proposal).toMatchObject({
		agency: 'Dinas Dua'
	})
})

test('gaps and appraisals back a proposal, measured apart from estimated, never few for foreign eyes', async () => {
	const ctx = await testContext()
	await installReference(ctx)
	await givenRound(ctx)
	const { education, other, competency, office, teachers, guards } = await givenGaps(ctx)
	await ctx.db
		.insertInto('needs_performance')
		.values([
			{ employee_id: office[0]!.id, year: 2024, predicate: 'kurang', source: 'uji' },
			{ employee_id: office[0]!.id, year: 2025, predicate: 'baik', source: 'uji' },
			{ employee_id: office[1]!.id, year: 2025, predicate: 'butuh_perbaikan', source: 'uji' }
		])
		.execute()
	const many = await givenProposal(ctx, education.id, {
		competencyId: competency.id,
		employeeIds: [...office, ...teachers].map(({ id }) => id)
	})
	const few = await givenProposal(ctx, other.id, {
		competencyId: competency.id,
		employeeIds: guards.map(({ id }) => id)
	})
	const verifier = { ...ctx, actor: personWith(['verifier']) }
	const { backing } = await showProposal(verifier, { id: many.id, ...page })
	expect(backing).toMatchObject({
		people: 8,
		required: 3,
		measured: { people: 7, lacking: 5, actual: expect.closeTo(2) as number },
		estimated: { people: 1 },
		performance: { year: 2025, appraised: 2, below: 1 }
	})
	expect((await showProposal(verifier, { id: few.id, ...page })).backing).toBeNull()
	const own = { ...ctx, actor: few.officer }
	expect((await showProposal(own, { id: few.id, ...page })).backing).toMatchObject({
		measured: { people: 1, lacking: 1 },
		estimated: { people: 2 }
	})
	const { similar } = await showProposal(own, { id: few.id, ...page })
	expect(similar).toMatchObject([{ number: 1, sameCompetency: true, open: false }])
})

test('lists are narrowed by agency, state, competency, urgency and text; the file leaves a trace', async () => {
	const { ctx, own, other, planner } = await given()
	const competency = await givenCompetency(ctx)
	const sent = await givenProposal(ctx, own.id, { title: 'Juru bicara bencana', urgency: 'urgent' })
	await givenProposal(ctx, other.id, { competencyId: competency.id })
	const numbers = async (params: Record<string, string>) =>
		(await listProposals(planner, query(params))).rows.map(({ number }) => number)
	expect(await numbers({})).toEqual([1, 2])
	expect(await numbers({ urut: '-nomor' })).toEqual([2, 1])
	expect(await numbers({ opd: own.id })).toEqual([1])
	expect(await numbers({ kompetensi: competency.id })).toEqual([2])
	expect(await numbers({ urgensi: 'urgent' })).toEqual([1])
	expect(await numbers({ cari: 'bencana' })).toEqual([1])
	expect(await numbers({ cari: 'U-002/2027' })).toEqual([2])
	expect(await numbers({ cari: '%' })).toEqual([])
	expect(await numbers({ status: 'verified' })).toEqual([])
	expect(await numbers({ tahun: '2031' })).toEqual([])
	expect(await exportProposals(planner, query({ opd: own.id }))).toMatchObject([{ id: sent.id }])
	const traces = await ctx.db
		.selectFrom('audit_entry')
		.select('id')
		.where('action', '=', 'needs.proposals_exported')
		.execute()
	expect(traces).toHaveLength(1)
})

test('an accepted plan marks what it serves, and lets go what the next one does not', async () => {
	const { ctx, own, other, officer, verifier, secretary } = await given()
	const competency = await givenCompetency(ctx)
	const served = await givenProposal(ctx, own.id, { competencyId: competency.id })
	const unserved = await givenProposal(ctx, other.id, { competencyId: competency.id })
	for (const { id, version } of [served, unserved]) {
		await verifyProposal(verifier, { id, version })
		await validateProposal(secretary, { id, version: version + 1 })
	}
	const colleague = await givenEmployee(ctx, { agencyId: own.id })
	const run = ctx.newId()
	const seats = [{ competencyId: competency.id, employeeId: colleague.id }]
	expect(await markPlanned(ctx, { year: 2027, run, seats })).toEqual({ planned: 1, unplanned: 0 })
	expect(await markPlanned(ctx, { year: 2027, run, seats })).toEqual({ planned: 1, unplanned: 0 })
	const own1 = { ...ctx, actor: served.officer }
	const after = await showProposal(own1, { id: served.id, ...page })
	expect(after.proposal).toMatchObject({ state: 'planned', plannedRun: run, plannedSeats: 1 })
	expect(after.history.filter(({ act }) => act === 'plan')).toHaveLength(1)
	await expect(
		withdrawProposal(own1, { id: served.id, version: after.proposal.version })
	).rejects.toMatchObject({ code: 'needs.proposal_elsewhere' })

	expect(await markPlanned(ctx, { year: 2027, run: null, seats: [] })).toEqual({
		planned: 0,
		unplanned: 1
	})
	expect((await showProposal(own1, { id: served.id, ...page })).proposal).toMatchObject({
		state: 'validated',
		plannedRun: null
	})
	await expect(markPlanned(officer, { year: 2027, run: null, seats: [] })).rejects.toMatchObject({
		status: 403
	})
})

test('what waits for whom is said on the first page', async () => {
	const { ctx, own, officer, verifier, secretary, planner } = await given()
	const one = await givenProposal(ctx, own.id, { officer: officer.actor })
	const two = await givenProposal(ctx, own.id, { officer: officer.actor })
	await verifyProposal(verifier, two)
	await returnProposal(verifier, { ...one, reason: 'Bukti kurang jelas' })
	const keys = async (who: Context) => (await waiting(who)).map(({ key }) => key)
	expect(await keys(officer)).toEqual(['needs.returned'])
	expect(await keys(verifier)).toEqual([])
	expect(await keys(secretary)).toEqual(['needs.validate'])
	expect(await keys(planner)).toEqual(['needs.validate'])
})

test('two verifiers at once: one verifies, the other is told that it moved on', async () => {
	const { db } = await ownDatabase()
	const ctx = systemContext(db, 'uji', new Date('2026-11-24T08:00:00+07:00'))
	await installReference(ctx)
	await givenRound(ctx)
	const agency = await givenAgency(ctx)
	const sent = await givenProposal(ctx, agency.id)
	const [a, b] = [personWith(['verifier']), personWith(['verifier'])]
	const answers = await Promise.allSettled(
		[a, b].map((actor) => inTransaction({ ...ctx, actor }, (as) => verifyProposal(as, sent)))
	)
	expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
	const refused = answers.find((answer) => answer.status === 'rejected')!
	expect(refused.reason).toMatchObject({ code: 'needs.proposal_elsewhere' })
	const { history } = await showProposal({ ...ctx, actor: a }, { id: sent.id, ...page })
	expect(history.filter(({ act }) => act === 'verify')).toHaveLength(1)
})
