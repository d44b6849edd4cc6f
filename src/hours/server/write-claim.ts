import { authorize } from '#platform/access/authorize.ts'
import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { eraseFiles, keepFile } from '#platform/files/kept-file.ts'
import { changed } from '#platform/http/refusals.ts'
import { civilDate } from '#platform/i18n/format.ts'
import { Refusal } from '#platform/refusal.ts'
import { mayClaim } from '../access.ts'
import { judgeEvidence } from '../claims/evidence.ts'
import type { ClaimForm, ClaimStep } from '../claims/forms.ts'
import type { CourseClaim } from '../claims/model.ts'
import { claimSettled, claimUnknown, evidenceMissing } from '../claims/refusals.ts'
import { isOpen } from '../claims/rules.ts'
import { formUnknown, notYetCompleted } from '../refusals.ts'
import * as store from './store/claim.ts'
import { getRules, listForms } from './store/reference.ts'

/** The actor's own claim, as it was read, while it may still be written in. */
export async function openOwnClaim(ctx: Context, { id, version }: ClaimStep): Promise<CourseClaim> {
	authorize(mayClaim(ctx.actor))
	const claim = await store.findOwnClaim(ctx.db, ctx.actor.employeeId!, id)
	if (!claim) throw claimUnknown()
	if (!isOpen(claim.state)) throw claimSettled()
	if (claim.version !== version) throw changed()
	return claim
}

/** Keeps a claim of a course with its evidence, to be looked at before it is sent; a new file takes the old one's place. */
export async function saveClaim(
	ctx: Context,
	{ id, version, berkas, ...facts }: ClaimForm
): Promise<{ id: string }> {
	authorize(mayClaim(ctx.actor))
	if (facts.completedOn > civilDate(ctx.now)) throw notYetCompleted()
	const { version: rules } = await getRules(ctx.db, facts.completedOn)
	if (!(await listForms(ctx.db, rules)).some(({ code }) => code === facts.formCode))
		throw formUnknown(facts.formCode)
	const written = id
		? await mend(ctx, await openOwnClaim(ctx, { id, version }), facts, berkas)
		: await begin(ctx, facts, berkas)
	await record(ctx, 'hours.claim_saved', { jp: facts.jp, form: facts.formCode }, written)
	return { id: written }
}

type Facts = Parameters<typeof store.recordClaim>[2]['facts'] & object

async function begin(ctx: Context, facts: Facts, file: File | null): Promise<string> {
	if (!file) throw evidenceMissing()
	const fileId = await keepEvidence(ctx, file)
	const id = ctx.newId()
	await store.insertClaim(ctx.db, { id, employeeId: ctx.actor.employeeId!, fileId, ...facts })
	return id
}

async function mend(ctx: Context, claim: CourseClaim, facts: Facts, file: File | null) {
	const fileId = file ? await keepEvidence(ctx, file) : undefined
	if (!(await store.recordClaim(ctx.db, claim, { facts, ...(fileId && { fileId }) })))
		throw changed()
	if (fileId) await eraseFiles(ctx.db, [claim.fileId])
	return claim.id
}

async function keepEvidence(ctx: Context, file: File): Promise<string> {
	const bytes = new Uint8Array(await file.arrayBuffer())
	const judged = judgeEvidence(file.name, bytes)
	if (judged instanceof Refusal) throw judged
	return keepFile(ctx, { name: file.name, type: judged.type, bytes })
}

/** Takes a claim back before it is decided; its evidence is forgotten. */
export async function withdrawClaim(
	ctx: Context,
	{ id, version }: ClaimStep
): Promise<{ id: string }> {
	authorize(mayClaim(ctx.actor))
	const claim = await store.findOwnClaim(ctx.db, ctx.actor.employeeId!, id)
	if (!claim) throw claimUnknown()
	if (!isOpen(claim.state) && claim.state !== 'sent') throw claimSettled()
	if (!(await store.recordClaim(ctx.db, { id, version }, { state: 'withdrawn' }))) throw changed()
	await eraseFiles(ctx.db, [claim.fileId])
	await record(ctx, 'hours.claim_withdrawn', {}, id)
	return { id }
}
