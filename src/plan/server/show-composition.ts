import { authorize } from '#platform/access/authorize.ts'
import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { mayReadPlan } from '../access.ts'
import type { FloorLine } from '../floors.ts'
import type { MoneyLine } from '../from-plan.ts'
import type { AssessCell } from '../information.ts'
import type { VersionState } from '../decision.ts'
import { fairTraits } from '../model.ts'
import { compositionUnknown } from '../refusals.ts'
import * as store from './store/composition.ts'
import { fairWords, goalShort } from '../words.ts'
import { listAgencyNames, listCompetencyNames } from './store/roster.ts'
import { wordConflicts, type WordedConflict } from './word-conflicts.ts'
import { findInState, getVersion } from './store/version.ts'
import { findYear } from './store/year.ts'

/** A composition without its problem, as pages show it. */
export type CompositionView = Omit<store.Composition, 'problemHash'> & {
	lines: store.Line[]
	money: (MoneyLine & { name: string })[]
	/** Locks that it does not keep. */
	conflicts: WordedConflict[]
	accepted: boolean
	/** Version of the year's plan: 0 while there is none. */
	yearVersion: number
	/** The newest version of the year's plan. */
	standing: { number: number; state: VersionState } | null
	/** A decreed plan is in force, so the next one revises it. */
	revises: boolean
	parent: Pick<store.Composition, 'id' | 'objective' | 'gap'> | null
	/** With whose seats they are about, in words. */
	floors: (FloorLine & { name: string })[]
	/** Assessments that would change it most. */
	assess: NamedCell[]
}

export type NamedCell = AssessCell & { agency: string; competency: string }

/** A composition with its lines; unfinished ones have none. Figures and reasons only, no names. */
export async function showComposition(
	ctx: Context,
	{ tahun, run }: { tahun: number; run: string }
): Promise<CompositionView> {
	authorize(mayReadPlan(ctx.actor))
	const composition = await store.findComposition(ctx.db, run)
	if (!composition || composition.year !== tahun) throw compositionUnknown()
	const { problemHash: _, ...shown } = composition
	const year = await findYear(ctx.db, tahun)
	const standing = year ? await getVersion(ctx.db, year.versionId) : undefined
	const money = composition.result?.money ?? []
	const floors = composition.result?.floors ?? []
	const cells = composition.result?.assess ?? []
	const names = await listAgencyNames(ctx.db, [
		...money.filter((line) => line.of === 'agency').map((line) => line.key),
		...floors.filter((floor) => isAgency(floor.key)).map((floor) => floor.key),
		...cells.map((cell) => cell.agencyId)
	])
	const competencies = await listCompetencyNames(
		ctx.db,
		cells.map((cell) => cell.competencyId)
	)
	const parent = composition.parentId
		? await store.findComposition(ctx.db, composition.parentId)
		: undefined
	const lines = await store.listLines(ctx.db, run)
	const titles = new Map(lines.map((line) => [line.activityId, line.title]))
	return {
		...shown,
		lines,
		conflicts: await wordConflicts(ctx, composition.result?.conflicts ?? [], titles),
		money: money.map((line) => ({ ...line, name: names.get(line.key) ?? line.key })),
		accepted: year?.compositionId === run,
		floors: floors.map((floor) => ({ ...floor, name: floorName(floor, names, titles) })),
		assess: cells.map((cell) => ({
			...cell,
			agency: names.get(cell.agencyId) ?? '',
			competency: competencies.get(cell.competencyId) ?? ''
		})),
		yearVersion: year?.version ?? 0,
		standing: standing ? { number: standing.number, state: standing.state } : null,
		revises: (await findInState(ctx.db, tahun, ['decreed'])) !== undefined,
		parent: parent ? { id: parent.id, objective: parent.objective, gap: parent.gap } : null
	}
}

const isTrait = (key: string): key is keyof typeof fairWords =>
	(fairTraits as readonly string[]).includes(key)
const isAgency = (key: string) => !isTrait(key) && !(key in goalShort)

function floorName(
	{ of, key, activityId }: FloorLine,
	agencies: ReadonlyMap<string, string>,
	titles: ReadonlyMap<string, string>
): string {
	if (of === 'goal') return goalShort[key as keyof typeof goalShort]
	const whose = isTrait(key) ? fairWords[key] : (agencies.get(key) ?? '')
	return of === 'trait' ? whose : `${titles.get(activityId ?? '') ?? ''}: ${whose}`
}

/** Which assessments would change a composition most, to be taken out as a file; that is recorded. */
export async function exportAssessFirst(
	ctx: Context,
	ref: { tahun: number; run: string }
): Promise<NamedCell[]> {
	const { assess } = await showComposition(ctx, ref)
	await record(ctx, 'plan.assess_first_exported', { rows: assess.length }, ref.run)
	return assess
}
