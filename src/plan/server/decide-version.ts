import { actsFor } from '#platform/access/actor.ts'
import { authorize } from '#platform/access/authorize.ts'
import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { civilDate } from '#platform/i18n/format.ts'
import { readGovernment } from '#platform/settings.ts'
import { mayDecree, mayReturn, maySubmit, mayVerify } from '../access.ts'
import {
	clashingDuty,
	dutyOf,
	handsIn,
	moveOf,
	roleFor,
	type Hand,
	type VersionStep
} from '../decision.ts'
import type { DecreeForm, ReturnForm, StepForm } from '../decision-forms.ts'
import { unmet } from '../guards.ts'
import {
	decreeDayUnsound,
	guardsUnmet,
	handsMustDiffer,
	versionMoved,
	versionUnknown
} from '../decision-refusals.ts'
import { figuresOf } from './decreed-figures.ts'
import { gatherGuards } from './gather-guards.ts'
import { doerOf, leave } from './make-version.ts'
import { notifyStep } from './notify.ts'
import { insertDecree, insertSeats } from './store/decree.ts'
import * as store from './store/version.ts'

type Decided = { year: number; number: number }

/** The verifier of BKPSDM has examined a draft. */
export async function verifyVersion(ctx: Context, form: StepForm): Promise<Decided> {
	authorize(mayVerify(ctx.actor))
	return move(ctx, form, 'verify')
}

/** The secretary (PyB) submits a verified version to the mayor. */
export async function submitVersion(ctx: Context, form: StepForm): Promise<Decided> {
	authorize(maySubmit(ctx.actor))
	return move(ctx, form, 'submit')
}

/** Whoever is at the table sends a version back with what is to be mended; it is a draft again. */
export async function returnVersion(ctx: Context, form: ReturnForm): Promise<Decided> {
	authorize(mayReturn(ctx.actor))
	return move(ctx, form, 'return', form.alasan)
}

/**
 * The mayor (PPK) decrees a submitted version: number and date are recorded, lines, seats and figures are sealed, and an earlier
 * decree of the year becomes the one that was revised.
 */
export async function decreeVersion(ctx: Context, form: DecreeForm): Promise<Decided> {
	authorize(mayDecree(ctx.actor))
	const { db, now } = ctx
	const version = await store.findVersion(db, form.tahun, form.versi)
	const { tanggal: decreedOn } = form
	if (version && (decreedOn > civilDate(now) || decreedOn < civilDate(version.madeAt)))
		throw decreeDayUnsound()
	const decided = await move(ctx, form, 'decree', '', async (submitted) => {
		const earlier = await store.findInState(db, submitted.year, ['decreed'])
		if (earlier) await leave(ctx, earlier, 'revise', 'revised')
	})
	const { authority } = await readGovernment(db)
	await insertSeats(db, version!)
	await insertDecree(db, version!.id, {
		...{ number: form.nomor, decreedOn, recordedAt: now },
		signer: authority?.name ?? ctx.actor.name,
		signerTitle: authority?.title ?? '',
		onBehalf: actsFor(ctx.actor, 'mayor') !== undefined,
		figures: await figuresOf(ctx, version!)
	})
	return decided
}

/** Get or not found; the state allows it; guards hold; the hands differ; over the version that was read; written down. */
async function move(
	ctx: Context,
	{ tahun, versi, version: read }: StepForm,
	step: VersionStep,
	reason = '',
	first?: (version: store.Version) => Promise<void>
): Promise<Decided> {
	const { db, actor, now } = ctx
	const version = await store.findVersion(db, tahun, versi)
	if (!version) throw versionUnknown()
	const steps = await store.listSteps(db, version.id)
	const allowed = moveOf(step, version.state)
	if (!allowed || version.version !== read) throw versionMoved(version.number, steps.at(-1))
	const role = roleFor(actor, allowed)
	authorize(role !== undefined)
	const { people, behalf } = handsIn(actor, role!)
	const duty = dutyOf(step)

	if (duty) {
		const missing = unmet(await gatherGuards(ctx, version))
		if (missing.length > 0) throw guardsUnmet(missing)
		const clash = clashingDuty(duty, people, await handsOf(ctx, version.id, steps))
		if (clash) throw handsMustDiffer(clash, behalf !== undefined)
	}
	await first?.(version)
	if (!(await store.recordState(db, version, allowed.to))) {
		const since = await store.listSteps(db, version.id)
		throw versionMoved(version.number, since.at(-1))
	}
	await store.insertStep(db, version.id, ctx.newId(), {
		...{ step, state: allowed.to, by: doerOf(ctx), reason, at: now },
		behalf: behalf ? { account: behalf.id, name: behalf.name, person: behalf.person } : null
	})
	await record(
		ctx,
		`plan.version_${step}`,
		{ year: version.year, version: version.number, reason, behalf: behalf?.id ?? null },
		version.id
	)
	await notifyStep(ctx, version, { step, state: allowed.to, reason })
	return { year: version.year, number: version.number }
}

/** Everybody who had a duty in a version so far, with those for whom it was done. */
export async function handsOf(
	{ db }: Context,
	versionId: string,
	steps: readonly store.Step[]
): Promise<Hand[]> {
	return [
		...(await store.listMakers(db, versionId)),
		...steps.flatMap(({ step, by, behalf }) => {
			const duty = dutyOf(step)
			if (!duty) return []
			return [by, ...(behalf ? [behalf] : [])].flatMap(({ account, person }) => [
				{ duty, person },
				{ duty, person: account }
			])
		})
	]
}
