import { authorize } from '../access/authorize.ts'
import { record } from '../audit/record.ts'
import type { Context } from '../context.ts'
import { changed } from '../http/refusals.ts'
import { atHour } from '../i18n/format.ts'
import { readGovernment } from '../settings.ts'
import { mayKeepPersonalData } from './access.ts'
import {
	incidentSteps,
	stepsOf,
	type Incident,
	type IncidentForm,
	type StepForm
} from './incident.ts'
import {
	incidentClosed,
	incidentOpenSteps,
	incidentUnknown,
	knownInFuture,
	stepUnknown
} from './refusals.ts'
import * as store from './store-incident.ts'

/** A page of incidents, the open ones first. */
export async function listIncidents(ctx: Context, page: { limit: number; offset: number }) {
	authorize(mayKeepPersonalData(ctx.actor))
	return store.listIncidents(ctx.db, page)
}

/** One incident with its steps, and by whom its notices are signed. */
export async function showIncident(ctx: Context, { id }: { id: string }) {
	authorize(mayKeepPersonalData(ctx.actor))
	const incident = await store.findIncident(ctx.db, id)
	if (!incident) throw incidentUnknown()
	const { name, unit, phone, letterhead, place, authority } = await readGovernment(ctx.db)
	return {
		incident,
		steps: stepsOf(incident.knownAt, await store.listSteps(ctx.db, id)),
		sender: { name, unit, phone, letterhead, place, authority: authority ?? null }
	}
}

/** Writes down an incident, or what is known of it now. The clock runs from when it was known. */
export async function recordIncident(
	ctx: Context,
	{ id: known, version, knownOn, knownTime, ...words }: IncidentForm
): Promise<string> {
	authorize(mayKeepPersonalData(ctx.actor))
	const knownAt = instantOf(knownOn, knownTime)
	if (knownAt > ctx.now) throw knownInFuture()
	const id = known ?? ctx.newId()
	if (known) {
		await getOpen(ctx, known)
		if (!(await store.recordIncident(ctx.db, { ...words, id, knownAt }, version))) throw changed()
	} else await store.insertIncident(ctx.db, { ...words, id, knownAt }, ctx.actor.id, ctx.now)
	await record(ctx, 'platform.incident_recorded', { knownAt: knownAt.toISOString() }, id)
	return id
}

/** Says that a step was taken, or why it is not needed. */
export async function recordStep(
	ctx: Context,
	{ id, langkah: step, hasil: outcome, catatan: note }: StepForm
): Promise<void> {
	authorize(mayKeepPersonalData(ctx.actor))
	await getOpen(ctx, id)
	if (!incidentSteps.some(({ key }) => key === step)) throw stepUnknown()
	const done = { step, outcome, note, byName: ctx.actor.name, at: ctx.now }
	await store.recordStep(ctx.db, id, done)
	await record(ctx, 'platform.incident_step', { step, outcome }, id)
}

/** Ends an incident whose every step was taken or found not needed. */
export async function closeIncident(
	ctx: Context,
	ref: { id: string; version: number }
): Promise<void> {
	authorize(mayKeepPersonalData(ctx.actor))
	await getOpen(ctx, ref.id)
	const open = incidentSteps.length - (await store.listSteps(ctx.db, ref.id)).length
	if (open > 0) throw incidentOpenSteps(open)
	if (!(await store.closeIncident(ctx.db, ref, ctx.actor.id, ctx.now))) throw changed()
	await record(ctx, 'platform.incident_closed', {}, ref.id)
}

async function getOpen({ db }: Context, id: string): Promise<Incident> {
	const incident = await store.lockIncident(db, id)
	if (!incident) throw incidentUnknown()
	if (incident.closedAt) throw incidentClosed()
	return incident
}

/** '2026-11-24' and '08.30' in the government's zone. */
function instantOf(date: string, time: string): Date {
	const [hour = 0, minute = 0] = time.split(/[.:]/).map(Number)
	return new Date(atHour(date, hour).getTime() + minute * 60_000)
}
