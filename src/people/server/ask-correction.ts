import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { keepFile } from '#platform/files/kept-file.ts'
import { educationWords, positionText } from '../words.ts'
import type { Correctable, CorrectionForm, CorrectionRef } from '../correction.ts'
import { typeOfProof } from '../correction.ts'
import {
	agencyUnknown,
	correctionSettled,
	correctionUnknown,
	notEmployee,
	nothingToCorrect,
	positionUnknown,
	proofRefused
} from '../refusals.ts'
import { findAgency, listAgencyOptions } from './store/agency.ts'
import * as store from './store/correction.ts'
import { findEmployee, type Employee } from './store/employee.ts'
import { findPosition, listPositionOptions } from './store/position.ts'

/** The actor's own requests, and what a form for a new one needs. */
export async function showOwnCorrections(ctx: Context, field: Correctable | undefined) {
	const person = await getOwn(ctx)
	return {
		corrections: await store.listOwnCorrections(ctx.db, person.id),
		present: field && textOf(person, field),
		value: field && valueOf(person, field),
		agencies: field === 'agencyId' ? await listAgencyOptions(ctx.db, 'all') : [],
		positions: field === 'positionId' ? await listPositionOptions(ctx.db) : []
	}
}

/** Asks to have one thing in the actor's own data mended. Nothing changes until somebody else accepts it. */
export async function askCorrection(
	ctx: Context,
	{ bidang: field, usul: proposed, alasan: reason, berkas }: CorrectionForm
): Promise<string> {
	const { db, now, actor } = ctx
	const person = await getOwn(ctx)
	if (proposed === valueOf(person, field)) throw nothingToCorrect()

	const id = ctx.newId()
	await store.insertCorrection(db, {
		...{ id, employeeId: person.id, field, proposed, reason, askedBy: actor.id, askedAt: now },
		present: textOf(person, field),
		proposedText: await proposedText(ctx, field, proposed),
		fileId: berkas && (await keepProof(ctx, berkas))
	})
	await record(ctx, 'people.correction_asked', { field, correction: id }, person.id)
	return id
}

/** Takes back a request that still waits. */
export async function withdrawCorrection(ctx: Context, ref: CorrectionRef): Promise<void> {
	const correction = await store.lockCorrection(ctx.db, ref.id)
	if (!correction || correction.employeeId !== ctx.actor.employeeId) throw correctionUnknown()
	if (!(await store.settleCorrection(ctx.db, ref, 'withdrawn', null))) throw correctionSettled()
	await record(ctx, 'people.correction_withdrawn', { correction: ref.id }, correction.employeeId)
}

async function getOwn({ db, actor }: Context): Promise<Employee> {
	const person = actor.employeeId ? await findEmployee(db, actor.employeeId) : undefined
	if (!person) throw notEmployee()
	return person
}

async function keepProof(ctx: Context, file: File): Promise<string> {
	const bytes = new Uint8Array(await file.arrayBuffer())
	const type = typeOfProof(file.name, bytes)
	if (!type) throw proofRefused()
	return keepFile(ctx, { name: file.name, type, bytes })
}

/** What stands in a field, as a form sends it. */
export function valueOf(person: Employee, field: Correctable): string {
	return field === 'supervisor' ? (person.supervisor?.nip ?? '') : (person[field] ?? '')
}

/** The same as people read it. */
export function textOf(person: Employee, field: Correctable): string {
	if (field === 'agencyId') return person.agency
	if (field === 'positionId') return positionText(person.position)
	if (field === 'supervisor') return person.supervisor?.name ?? ''
	if (field === 'education') return person.education ? educationWords[person.education] : ''
	return person[field] ?? ''
}

async function proposedText({ db }: Context, field: Correctable, value: string): Promise<string> {
	if (field === 'agencyId') {
		const agency = await findAgency(db, value)
		if (!agency) throw agencyUnknown()
		return agency.name
	}
	if (field === 'positionId') {
		const position = await findPosition(db, value)
		if (!position) throw positionUnknown()
		return positionText(position)
	}
	return field === 'education'
		? (educationWords[value as keyof typeof educationWords] ?? '')
		: value
}
