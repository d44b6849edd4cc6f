import { check, type Violation } from '#optimisation/compose/check.ts'
import type { Plan } from '#optimisation/compose/model.ts'
import { isTraining } from '#needs/mandate.ts'
import { unmetMandates } from '#needs/server/list-mandates.ts'
import { authorize } from '#platform/access/authorize.ts'
import type { Context } from '#platform/context.ts'
import { civilDate } from '#platform/i18n/format.ts'
import { mayReadInternalProgramme } from '../access.ts'
import { agencyOf, violationSentence } from '../change.ts'
import { conflictOf, contradictions } from '../contradictions.ts'
import { missingContents } from '../documents/seven-contents.ts'
import { judgeAll, type Excess, type Judged, type OwedMandate } from '../guards.ts'
import { brokenLocks } from '../locks.ts'
import type { Posed } from '../problem.ts'
import { listPriceExcess } from './list-price-excess.ts'
import { loadPlan } from './load-plan.ts'
import { poseStandingLocks } from './pose-scenario.ts'
import { findBudget } from './store/budget.ts'
import * as store from './store/guard.ts'
import { listAgencyNames } from './store/roster.ts'
import { listNames } from './store/seat.ts'
import { listVersionLines, type Version, type VersionLine } from './store/version.ts'
import { wordConflicts } from './word-conflicts.ts'

/** All guards of a version as things stand now: ceilings are today's, and the independent checker counts the plan anew. */
export async function gatherGuards(ctx: Context, version: Version): Promise<Judged[]> {
	authorize(mayReadInternalProgramme(ctx.actor))
	const { db, now } = ctx
	const { year, compositionId: run } = version
	const { composition, posed, plan } = await loadPlan(ctx, { tahun: year, run })
	const lines = await listVersionLines(db, version.id)
	const { over, broken } = await judgePlan(ctx, year, posed, plan)
	return judgeAll({
		...{ year, run, number: version.number, scenario: composition.scenario },
		held: lines.filter((line) => line.included).length,
		missing: missingContents(lines.flatMap(({ contents }) => contents ?? [])),
		...{ over, broken },
		locks: await lockSentences(ctx, { year, scenario: composition.scenario, posed, plan, lines }),
		mandates: await owedMandates(ctx, version),
		prices: await unanswered(ctx, year, run),
		comments: await store.countOpenComments(db, version.id, civilDate(now))
	})
}

const ceilings: readonly Violation['rule'][] = ['total_budget', 'source_budget', 'agency_budget']

/** The plan against its own rules and the ceilings of today's budget, by the checker that shares no code with the search. */
async function judgePlan({ db }: Context, year: number, posed: Posed, plan: Plan) {
	const budget = await findBudget(db, year)
	const { problem, keys } = posed
	const now = budget
		? {
				total: budget.total,
				bySource: keys.sources.map((source) => budget.sources[source] ?? null),
				byAgency: keys.agencies.map((agency) => budget.agencies[agency] ?? null)
			}
		: problem.budget
	const { violations } = check({ ...problem, budget: now }, plan)
	const people = await listNames(
		db,
		violations.flatMap(({ person }) =>
			person === undefined ? [] : (keys.people[person]?.id ?? [])
		)
	)
	const agencies = await listAgencyNames(
		db,
		violations.flatMap((one) => agencyOf(one, posed) ?? [])
	)
	const words = (violation: Violation) =>
		violationSentence(violation, posed, {
			person: people.get(keys.people[violation.person ?? -1]?.id ?? '') ?? 'Seorang pegawai',
			agency: agencies.get(agencyOf(violation, posed) ?? '') ?? 'perangkat daerah ini'
		})
	const isCeiling = ({ rule }: Violation) => ceilings.includes(rule)
	return {
		over: violations.filter(isCeiling).map(words),
		broken: violations.filter((one) => !isCeiling(one)).map(words)
	}
}

type Locked = {
	year: number
	scenario: string
	posed: Posed
	plan: Plan
	lines: readonly VersionLine[]
}

/** The scenario's locks as they stand today, not as they were when it was asked. */
async function lockSentences(
	ctx: Context,
	{ year, scenario, posed, plan, lines }: Locked
): Promise<string[]> {
	const locks = await poseStandingLocks(ctx.db, posed, { year, scenario })
	const problem = { ...posed.problem, locks }
	const broken = contradictions(problem, brokenLocks(problem, plan))
	const titles = new Map(lines.map((line) => [line.activityId, line.title]))
	const worded = await wordConflicts(
		ctx,
		broken.map((one) => conflictOf(posed.keys, one)),
		titles
	)
	return worded.map(({ says }) => says)
}

/** Mandates that nobody fulfils by this plan: trainings without a seat, JP still short, activities somebody had to take. */
async function owedMandates(ctx: Context, { id, year, compositionId }: Version) {
	const fulfilled = await store.listFulfilled(ctx.db, compositionId)
	const trainings = (await unmetMandates(ctx, year)).filter(
		({ code, employeeId }) => isTraining(code) && !fulfilled.has(`${employeeId} ${code}`)
	)
	const { hours, duties } = await store.countOwing(ctx.db, compositionId)
	const reasons = new Map(
		(await store.listReasons(ctx.db, id)).map((one) => [`${one.guard} ${one.subject}`, one.reason])
	)
	const owed: Omit<OwedMandate, 'reason'>[] = [
		...[...Map.groupBy(trainings, ({ code }) => code)].map(([code, own]) => ({
			...{ code, name: own[0]!.name, people: own.length }
		})),
		{ code: 'jp', name: 'Jam pelajaran setahun', people: hours },
		{ code: 'wajib', name: 'Kegiatan yang wajib diikuti', people: duties }
	]
	return owed
		.filter(({ people }) => people > 0)
		.map((one) => ({ ...one, reason: reasons.get(`mandates ${one.code}`) ?? null }))
}

async function unanswered(ctx: Context, year: number, run: string): Promise<Excess[]> {
	const { excesses } = await listPriceExcess(ctx, { tahun: year, run })
	return excesses
		.filter(({ inPlan, reason }) => inPlan && !reason)
		.map(({ activityId, title, label, item, price, ceiling }) => ({
			...{ activityId, title, item: label || item, price, ceiling }
		}))
}
