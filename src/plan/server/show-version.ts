import { authorize } from '#platform/access/authorize.ts'
import type { Context } from '#platform/context.ts'
import { mayReadPlan } from '../access.ts'
import { versionUnknown } from '../decision-refusals.ts'
import { findDecree, type Decree } from './store/decree.ts'
import * as store from './store/version.ts'

export type VersionRef = { tahun: number; versi: number }

/** A version with its history and lines; no names of participants. */
export type VersionView = Omit<store.Version, 'planHash'> & {
	/** Hex; null: made before hashes were kept. */
	planHash: string | null
	/** Number of the version that it revises. */
	revises: number | null
	steps: store.Step[]
	lines: store.VersionLine[]
	/** Of this version, also when a later one took its place. */
	decree: Decree | null
}

/** One version of a year's plan. */
export async function showVersion(
	ctx: Context,
	{ tahun, versi }: VersionRef
): Promise<VersionView> {
	authorize(mayReadPlan(ctx.actor))
	const version = await store.findVersion(ctx.db, tahun, versi)
	if (!version) throw versionUnknown()
	return viewOf(ctx, version)
}

/** A version that was decreed, as papers and the public page print it. */
export type DecreedPlan = VersionView & { decree: Decree }

/** The version of a year that is in force. No names, so anybody may read it; undefined before the first decree. */
export async function findDecreedPlan(
	ctx: Context,
	year: number
): Promise<DecreedPlan | undefined> {
	const version = await store.findInState(ctx.db, year, ['decreed'])
	if (!version) return undefined
	const view = await viewOf(ctx, version)
	return view.decree ? { ...view, decree: view.decree } : undefined
}

async function viewOf({ db }: Context, version: store.Version): Promise<VersionView> {
	const { planHash, revisesId, ...rest } = version
	return {
		...rest,
		revisesId,
		planHash: planHash?.toString('hex') ?? null,
		revises: revisesId ? (await store.getVersion(db, revisesId)).number : null,
		steps: await store.listSteps(db, version.id),
		lines: await store.listVersionLines(db, version.id),
		decree: (await findDecree(db, version.id)) ?? null
	}
}
