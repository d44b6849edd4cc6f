import { authorize } from '#platform/access/authorize.ts'
import type { Scope } from '#platform/access/actor.ts'
import type { Context } from '#platform/context.ts'
import { mayReadPlan, participantScope } from '../access.ts'
import type { DifferencePart } from '../decision.ts'
import { versionUnknown } from '../decision-refusals.ts'
import * as store from './store/version-difference.ts'
import { findVersion, listVersions, type Version } from './store/version.ts'

export type DifferenceQuery = {
	tahun: number
	/** Numbers of the two versions. */
	dari: number
	ke: number
	bagian: DifferencePart
	cari: string
	page: number
}

export type VersionDifference = {
	before: { number: number; totals: store.VersionTotals }
	after: { number: number; totals: store.VersionTotals }
	/** Numbers to choose from, the newest first. */
	numbers: number[]
	lines: { rows: store.LineDifference[]; total: number } | null
	money: store.MoneyDifference[] | null
	/** Null also where the reader sees nobody by name. */
	people: { rows: store.PersonDifference[]; total: number } | null
}

const sees = (scope: Scope) => scope === 'all' || scope.length > 0

/** What changed from one version of a year to another: activities, rupiah, or people whom the reader sees by name. */
export async function compareVersions(
	ctx: Context,
	{ tahun, dari, ke, bagian, cari, page }: DifferenceQuery
): Promise<VersionDifference> {
	authorize(mayReadPlan(ctx.actor))
	const { db } = ctx
	const find = async (number: number): Promise<Version> => {
		const version = await findVersion(db, tahun, number)
		if (!version) throw versionUnknown()
		return version
	}
	const [before, after] = [await find(dari), await find(ke)]
	const of = { before: before.id, after: after.id }
	const run = { before: before.compositionId, after: after.compositionId }
	const scope = participantScope(ctx.actor)
	return {
		before: { number: dari, totals: await store.getTotals(db, before.id) },
		after: { number: ke, totals: await store.getTotals(db, after.id) },
		numbers: (await listVersions(db, tahun, { page: 1 })).rows.map(({ number }) => number),
		lines: bagian === 'kegiatan' ? await store.listLineDifferences(db, { ...of, page }) : null,
		money: bagian === 'uang' ? await store.listMoneyDifferences(db, run.before, run.after) : null,
		people:
			bagian === 'orang' && sees(scope)
				? await store.listPersonDifferences(db, { ...run, scope, search: cari.trim(), page })
				: null
	}
}
