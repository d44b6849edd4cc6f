import { authorize } from '#platform/access/authorize.ts'
import type { Context } from '#platform/context.ts'
import { civilDate, listing, number } from '#platform/i18n/format.ts'
import { readEmblem } from '#platform/change-emblem.ts'
import { readGovernment } from '#platform/settings.ts'
import {
	agencyKinds,
	competencyFamilies,
	educations,
	tiers,
	type EmployeeKind
} from '#people/model.ts'
import { mandateWords } from '#needs/words.ts'
import { agencyKindWords, educationWords, employeeKindWords, tierWords } from '#people/words.ts'
import { mayReadInternalProgramme, mayReadPlan } from '../access.ts'
import type {
	HeatCell,
	Indicator,
	PivotRow,
	ProgrammeActivity,
	ProgrammeDocument
} from '../documents/model.ts'
import type { CompositionResult } from '../from-plan.ts'
import { withAgreed } from '../joint-plan.ts'
import type { Activity, Audience } from '../model.ts'
import { legalBasis } from '../reference/legal-basis.ts'
import { nothingAccepted } from '../refusals.ts'
import { ageWords } from '../words.ts'
import { unpackProblem } from './pose-plan.ts'
import { listByIds } from './store/activity.ts'
import { findBudget } from './store/budget.ts'
import { listChoices, type Choices } from './store/choices.ts'
import * as compositions from './store/composition.ts'
import { findDecree, type Decree } from './store/decree.ts'
import { listAgreed } from './store/joint.ts'
import * as store from './store/programme.ts'
import { listAgencyNames } from './store/roster.ts'
import { findInState } from './store/version.ts'
import { findYear } from './store/year.ts'

/** Most competencies in the tables of gaps, so that they stay on their pages. */
const LARGEST = 15

/**
 * All that the programme document of a year says, from the plan that was accepted. `internal` adds the annex by name.
 * Refused while the year has no plan.
 */
export async function gatherProgramme(
	ctx: Context,
	year: number,
	internal: boolean
): Promise<ProgrammeDocument> {
	authorize(internal ? mayReadInternalProgramme(ctx.actor) : mayReadPlan(ctx.actor))
	const { db, now } = ctx
	const plan = await findYear(db, year)
	if (!plan) throw nothingAccepted(year)
	const composition = (await compositions.findComposition(db, plan.compositionId))!
	const { keys } = await unpackProblem(await compositions.getProblem(db, composition.problemHash))
	const result = composition.result!
	const lines = await compositions.listLines(db, composition.id)
	const today = civilDate(now)
	const { version: _, ...government } = await readGovernment(db)
	const decree = await decreeOf(ctx, plan)

	return {
		year,
		number: decree?.number ?? null,
		stage: decree ? 'set' : 'draft',
		internal,
		issuedOn: decree?.decreedOn ?? today,
		dataAsOf: civilDate(keys.basis.gapsAt ? new Date(keys.basis.gapsAt) : composition.createdAt),
		createdAt: now.toISOString(),
		government,
		emblem: await readEmblem(db),
		checkText: `${government.short}, program pembinaan ASN ${year}, susunan ${composition.id}`,
		legalBasis,
		workforce: workforceOf(await store.listPivots(db, today)),
		hours: { ...(await store.getHourFigures(db, year)), ...hoursOf(result) },
		gaps: await gapsOf(ctx, keys.basis.gaps, result),
		indicators: indicatorsOf(result),
		activities: await activitiesOf(ctx, composition, lines),
		leftOut: lines
			.filter((line) => !line.included)
			.map(({ title, goal, cost, reason }) => ({ title, goal, cost, reason })),
		budget: await budgetOf(ctx, year, composition.budget, result),
		proof: { gap: Math.ceil(composition.gap! * 1000) / 1000, seed: composition.settings.seed },
		band: result.band && { ...result.band, counted: result.pieces.closure },
		annex: internal ? await store.listAnnex(db, composition.id) : []
	}
}

/** The decree in force, where it is the decree of the plan that the year has. */
async function decreeOf(
	{ db }: Context,
	{ year, compositionId }: { year: number; compositionId: string }
): Promise<Decree | undefined> {
	const version = await findInState(db, year, ['decreed'])
	return version?.compositionId === compositionId ? findDecree(db, version.id) : undefined
}

function workforceOf(pivots: readonly store.Pivot[]): ProgrammeDocument['workforce'] {
	const rows = (
		feature: store.Pivot['feature'],
		order: readonly string[],
		words: Record<string, string>
	): PivotRow[] =>
		order.flatMap((value) => {
			const own = pivots.filter((pivot) => pivot.feature === feature && pivot.value === value)
			if (own.length === 0) return []
			const counts: Record<EmployeeKind, number> = { pns: 0, pppk: 0, pppk_paruh_waktu: 0 }
			for (const { kind, count } of own) counts[kind] = count
			return [{ label: words[value]!, counts }]
		})
	return {
		byAgencyKind: rows('agency_kind', agencyKinds, agencyKindWords),
		byTier: rows('tier', tiers, tierWords),
		byEducation: rows('education', [...educations, ''], {
			...educationWords,
			'': 'Belum diketahui'
		}),
		byAge: rows('age', Object.keys(ageWords), ageWords)
	}
}

const hoursOf = ({ totals }: CompositionResult) => ({
	owedBefore: totals.hoursBefore,
	owedAfter: totals.hoursAfter,
	owingBefore: totals.owingBefore,
	owingAfter: totals.owingAfter
})

async function gapsOf(
	{ db }: Context,
	snapshotId: string | null,
	{ totals }: CompositionResult
): Promise<ProgrammeDocument['gaps']> {
	const all = await store.listCompetencyGaps(db, snapshotId)
	const largest = all.slice(0, LARGEST)
	const heat = await store.listHeat(db, snapshotId)
	const kinds = agencyKinds.filter((kind) => heat.some((row) => row.agencyKind === kind))
	const sum = (rows: readonly store.CompetencyGap[], of: (row: store.CompetencyGap) => number) =>
		rows.reduce((total, row) => total + of(row), 0)
	return {
		families: competencyFamilies.flatMap((family) => {
			const own = all.filter((row) => row.family === family)
			const measured = sum(own, (row) => row.measured)
			const estimated = sum(own, (row) => row.estimated)
			const unknown = sum(own, (row) => row.people) - measured - estimated
			return own.length > 0 ? [{ family, measured, estimated, unknown }] : []
		}),
		largest: largest.map(({ estimated: _, estimateMean, estimateSd, ...row }) => ({
			...row,
			estimate: interval(estimateMean, estimateSd)
		})),
		heat: {
			columns: kinds.map((kind) => agencyKindWords[kind]),
			rows: largest.map(({ competency }) => ({
				competency,
				cells: kinds.map((kind) =>
					heatCell(heat.find((row) => row.competency === competency && row.agencyKind === kind))
				)
			}))
		},
		levelsBefore: totals.levelsBefore,
		levelsAfter: totals.levelsAfter
	}
}

/** Where a person's gap lies eight times in ten (1.282 standard deviations), as in src/needs. */
const interval = (mean: number | null, sd: number | null) =>
	mean === null || sd === null
		? null
		: { mean, low: Math.max(0, mean - 1.282 * sd), high: mean + 1.282 * sd }

/** Fewer than this are not told apart from nobody. */
const FEWEST = 5

function heatCell(row: store.HeatRow | undefined): HeatCell {
	if (row?.meanGap != null && row.measured >= FEWEST) {
		return { kind: 'measured', gap: row.meanGap, people: row.measured }
	}
	const estimate = row ? interval(row.estimateMean, row.estimateSd) : null
	return estimate
		? { kind: 'estimated', gap: estimate.mean, low: estimate.low, high: estimate.high }
		: { kind: 'unknown' }
}

function indicatorsOf({ totals, goals }: CompositionResult): Indicator[] {
	const seats = Object.fromEntries(goals.map((line) => [line.goal, line.seats]))
	return [
		{
			goal: 'kompetensi',
			name: 'Tingkat kesenjangan kompetensi yang masih terbuka',
			unit: 'tingkat',
			baseline: Math.round(totals.levelsBefore),
			target: Math.round(totals.levelsAfter),
			source: 'Asesmen dan perkiraan kesenjangan'
		},
		{
			goal: 'kompetensi',
			name: 'Pegawai yang JP tahunannya sudah cukup',
			unit: 'orang',
			baseline: totals.people - totals.owingBefore,
			target: totals.people - totals.owingAfter,
			source: 'Buku JP'
		},
		{
			goal: 'etika',
			name: 'Peserta kegiatan profesionalisme dan etika kerja',
			unit: 'kursi',
			baseline: null,
			target: seats['etika'] ?? 0,
			source: 'Daftar hadir'
		},
		{
			goal: 'inovasi-kolaborasi',
			name: 'Peserta kegiatan inovasi dan kolaborasi',
			unit: 'kursi',
			baseline: null,
			target: seats['inovasi-kolaborasi'] ?? 0,
			source: 'Daftar hadir'
		},
		{
			goal: 'pelayanan',
			name: 'Peserta kegiatan pelayanan publik',
			unit: 'kursi',
			baseline: null,
			target: seats['pelayanan'] ?? 0,
			source: 'Daftar hadir'
		},
		{
			goal: 'pelayanan',
			name: 'Nilai Survei Kepuasan Masyarakat',
			unit: 'nilai',
			baseline: null,
			target: null,
			source: 'SKM unit layanan'
		}
	]
}

/** What documents say of each activity that is held, its partners as agreed for the year; `lines` are the composition's. */
export async function activitiesOf(
	{ db }: Context,
	{ id, year }: Pick<compositions.Composition, 'id' | 'year'>,
	lines: readonly compositions.Line[]
): Promise<ProgrammeActivity[]> {
	const included = lines.filter((line) => line.included)
	const choices = await listChoices(db)
	const batches = Map.groupBy(await compositions.listBatches(db, id), (batch) => batch.activityId)
	const ids = included.map((line) => line.activityId)
	const activities = withAgreed(await listByIds(db, ids), await listAgreed(db, year))
	const byId = new Map(activities.map((activity) => [activity.id, activity]))
	const competency = new Map(choices.competencies.map((one) => [one.id, one.name]))
	const agency = new Map(choices.agencies.map((one) => [one.id, one.name]))
	return included
		.map((line) => ({ line, activity: byId.get(line.activityId)! }))
		.map(({ line, activity: a }) => {
			const form = choices.forms.find((one) => one.code === a.formCode)
			return {
				code: a.code,
				title: a.title,
				goal: a.goal,
				method: a.method,
				competencies: a.competencies.map((gain) => ({
					name: competency.get(gain.competencyId) ?? '',
					gain: gain.mean
				})),
				audience: audienceText(a, choices),
				form: form?.name ?? '',
				route: form?.route ?? null,
				organiser: a.organiser,
				pattern: a.pattern,
				curriculum: a.curriculum,
				cost: line.cost,
				source: a.source,
				account: a.account,
				jp: a.jp,
				days: a.days,
				batches: (batches.get(a.id) ?? []).map(({ number, month, seats }) => ({
					number,
					month,
					seats
				})),
				partners: a.partners.flatMap((partner) => agency.get(partner.agencyId) ?? []),
				community: a.community,
				mandatory: a.mandatory !== null,
				reason: line.reason
			}
		})
}

/** Whom an activity is for, in words: 'Pelaksana dan Pengawas; PNS; Dinas Pendidikan'. */
export function audienceText(
	{ audience, mandatory }: Pick<Activity, 'audience' | 'mandatory'>,
	choices: Choices
): string {
	const open = partsOf(audience, choices)
	const duty = mandatory && partsOf(mandatory, choices)
	return [open || 'Semua pegawai', ...(duty ? [`wajib bagi ${duty}`] : [])].join('; ')
}

function partsOf(
	{ tiers, kinds, agencies, positions, mandates }: Audience,
	choices: Choices
): string {
	const agency = new Map(choices.agencies.map((one) => [one.id, one.name]))
	const position = new Map(choices.positions.map((one) => [one.id, one.title]))
	return [
		(tiers ?? []).map((tier) => tierWords[tier]),
		(kinds ?? []).map((kind) => employeeKindWords[kind]),
		(mandates ?? []).map((mandate) => `yang masih berutang ${mandateWords[mandate]}`),
		shortened(
			(positions ?? []).flatMap((id) => position.get(id) ?? []),
			'jabatan'
		),
		shortened(
			(agencies ?? []).flatMap((id) => agency.get(id) ?? []),
			'perangkat daerah'
		)
	]
		.filter((part) => part.length > 0)
		.map((part) => listing(part))
		.join('; ')
}

/** The first three and how many more. */
function shortened(names: readonly string[], what: string): string[] {
	const distinct = [...new Set(names)]
	return distinct.length <= 4
		? distinct
		: [...distinct.slice(0, 3), `${number(distinct.length - 3)} ${what} lain`]
}

async function budgetOf(
	{ db }: Context,
	year: number,
	total: number,
	{ money }: CompositionResult
): Promise<ProgrammeDocument['budget']> {
	const agencies = money.filter(
		(line) => line.of === 'agency' && (line.limit !== null || line.spent > 0)
	)
	const names = await listAgencyNames(
		db,
		agencies.map((line) => line.key)
	)
	return {
		total,
		sources: money
			.filter((line) => line.of === 'source')
			.map(({ key, limit, spent }) => ({ label: key, limit, used: spent })),
		agencies: agencies.map(({ key, limit, spent }) => ({
			label: names.get(key) ?? key,
			limit,
			used: spent
		})),
		goalFloor: (await findBudget(db, year))?.goalFloor ?? 0
	}
}
