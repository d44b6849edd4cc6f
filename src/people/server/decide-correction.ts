import { authorize } from '#platform/access/authorize.ts'
import { recipientsOf } from '#platform/access/recipients.ts'
import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { getKeptFile, type HandedFile } from '#platform/files/kept-file.ts'
import { send } from '#platform/mail/send.ts'
import { isLookRecorded, isOwn, mayMend, mayMendOf, mendScope } from '../access.ts'
import {
	mendedByAgency,
	ruleOf,
	type Correction,
	type CorrectionAnswer,
	type CorrectionState
} from '../correction.ts'
import type { EmployeeEdit } from '../forms.ts'
import { correctionLetter } from '../letters.ts'
import {
	correctionSettled,
	correctionUnknown,
	employeeUnknown,
	ownCorrection,
	proofGone
} from '../refusals.ts'
import { textOf } from './ask-correction.ts'
import { applyEdit } from './edit-employee.ts'
import * as store from './store/correction.ts'
import { findEmployee, type Employee } from './store/employee.ts'

/** A page of requests that the actor may decide, the one that waits longest first. */
export async function listCorrections(
	ctx: Context,
	filter: { state: CorrectionState | undefined; search: string },
	page: { limit: number; offset: number }
) {
	const { db, actor } = ctx
	authorize(mayMend(actor))
	return store.listCorrections(db, mendScope(actor), actor.id, filter, page)
}

/** One request beside what stands there now; a look that is recorded, so this runs in a transaction. */
export async function showCorrection(ctx: Context, { id }: { id: string }) {
	authorize(mayMend(ctx.actor))
	const correction = await getDecidable(ctx, id)
	const person = await getPerson(ctx, correction)
	if (isLookRecorded(ctx.actor, person.id)) await record(ctx, 'people.seen', {}, person.id)
	return { correction, now: textOf(person, correction.field) }
}

/** Accepts a request, which changes the person at once, or refuses it with a reason. Whoever asked is written to. */
export async function decideCorrection(
	ctx: Context,
	{ id, version, putusan, jawaban: answer }: CorrectionAnswer
): Promise<void> {
	authorize(mayMend(ctx.actor))
	const correction = await getDecidable(ctx, id)
	if (correction.askedBy === ctx.actor.id || isOwn(ctx.actor, correction.employeeId))
		throw ownCorrection()

	const accepted = putusan === 'terima'
	const decided = { by: ctx.actor.id, name: ctx.actor.name, at: ctx.now, answer }
	const state = accepted ? 'accepted' : 'refused'
	if (!(await store.settleCorrection(ctx.db, { id, version }, state, decided)))
		throw correctionSettled()
	if (accepted) await applyEdit(ctx, editOf(await getPerson(ctx, correction), correction))
	await record(
		ctx,
		accepted ? 'people.correction_accepted' : 'people.correction_refused',
		{ correction: id, field: correction.field },
		correction.employeeId
	)
	const people = await recipientsOf(ctx.db, [correction.askedBy])
	await send(
		ctx,
		people.map((to) => ({ to, letter: correctionLetter({ ...correction, accepted, answer }) }))
	)
}

/** The proof of a request, for whoever asked or decides; that somebody else took it is recorded. */
export async function getProof(ctx: Context, { id }: { id: string }): Promise<HandedFile> {
	const correction = await store.findCorrection(ctx.db, id)
	if (!correction?.fileId) throw correctionUnknown()
	const own = isOwn(ctx.actor, correction.employeeId)
	authorize(own || mayMendOf(ctx.actor, reachOf(correction)))
	const file = await getKeptFile(ctx.db, correction.fileId)
	if (file.bytes.byteLength === 0) throw proofGone()
	if (!own) await record(ctx, 'people.proof_taken', { correction: id }, correction.employeeId)
	return file
}

async function getDecidable(ctx: Context, id: string): Promise<Correction> {
	const correction = await store.lockCorrection(ctx.db, id)
	if (!correction) throw correctionUnknown()
	authorize(mayMendOf(ctx.actor, reachOf(correction)))
	return correction
}

async function getPerson({ db }: Context, { employeeId }: Correction): Promise<Employee> {
	const person = await findEmployee(db, employeeId)
	if (!person) throw employeeUnknown()
	return person
}

const reachOf = ({ agencyId, field }: Correction) => ({
	agencyId,
	byAgency: mendedByAgency.includes(field)
})

/** The person as they stand, but for the one field, as the form of the whole person would send them. */
const editOf = (person: Employee, { field, proposed }: Correction): EmployeeEdit => ({
	...person,
	supervisor: person.supervisor?.nip ?? '',
	[field]: ruleOf(field).parse(proposed)
})
