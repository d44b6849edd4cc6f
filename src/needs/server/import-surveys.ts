import { z } from 'zod'
import { authorize } from '#platform/access/authorize.ts'
import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import {
	completeReading,
	getRead,
	readHandedIn,
	readRows,
	requestReading
} from '#platform/files/handed-in.ts'
import {
	totalsOf,
	type FileForm,
	type FilePreview,
	type FileRow,
	type JobRef
} from '#platform/files/upload.ts'
import { civilDate, number } from '#platform/i18n/format.ts'
import type { Job } from '#platform/jobs/job.ts'
import { mayImportSkm } from '../access.ts'
import { readSurveys, skmColumns } from '../import/skm.ts'
import { noSurveysToUndo, surveysMissing, surveysUnread } from '../refusals.ts'
import { skmIndex, skmPeriods, type SkmResult, type SkmRules, type Survey } from '../skm.ts'
import { surveyText } from '../words.ts'
import { writeSurvey } from './write-survey.ts'
import * as store from './store/skm.ts'

export const READ_SURVEYS_JOB = 'needs.read_surveys'

const place = {
	unit: z.string(),
	parent: z.string(),
	year: z.number(),
	period: z.enum(skmPeriods),
	respondents: z.number()
}
const Read = readRows({
	survey: z
		.union([
			z.object({ ...place, counts: z.array(z.array(z.number())) }),
			z.object({ ...place, means: z.array(z.number()) })
		])
		.nullable()
})

/** A survey of the sheet, or a row of it that cannot be used, against what stands now. */
export type SurveyRow = FileRow & {
	/** What would stand, and what stands now where that differs. */
	what: string
}

/** Takes a sheet of answers or of computed means in and has it read by the worker; no survey changes. */
export async function requestSurveys(ctx: Context, form: FileForm): Promise<{ jobId: string }> {
	authorize(mayImportSkm(ctx.actor))
	return requestReading(ctx, READ_SURVEYS_JOB, form, 'needs.surveys_handed_in')
}

/** Reads the sheet; single answers are gathered by unit, so that no respondent's row is kept. The file is forgotten. */
export async function readSurveySheet(job: Job, { file }: { file: string }): Promise<void> {
	const { name, tables: located } = await readHandedIn(job, file, skmColumns)
	const tables = located.filter(({ confidence }) => confidence === 'sure')
	if (tables.length === 0) throw surveysMissing()
	const read = readSurveys(tables, Number(civilDate(job.context().now).slice(0, 4)))
	await completeReading(job, file, { name, read })
}

/** What the sheet would change, unit by unit. */
export async function previewSurveys(
	ctx: Context,
	{ job }: JobRef
): Promise<FilePreview<SurveyRow>> {
	authorize(mayImportSkm(ctx.actor))
	const { name, rows } = await judge(ctx, job)
	return {
		name,
		rows: rows.map(({ found: _, ...row }) => row),
		totals: totalsOf(rows),
		standing: (await store.listOfImport(ctx.db, job)).length
	}
}

/** Writes the surveys that are new or differ; what stands already is left alone, so doing it twice adds nothing. */
export async function applySurveys(ctx: Context, { job }: JobRef): Promise<{ written: number }> {
	authorize(mayImportSkm(ctx.actor))
	await store.lockSurveys(ctx.db)
	const { rows } = await judge(ctx, job)
	const fresh = rows.flatMap(({ outcome, found }) => (outcome === 'new' && found ? [found] : []))
	for (const { survey, rules, replaces } of fresh)
		await writeSurvey(ctx, survey, rules, { replacesId: replaces?.id ?? null, importId: job })
	await record(ctx, 'needs.surveys_imported', { surveys: fresh.length }, job)
	return { written: fresh.length }
}

/** Takes out again all that stands of the sheet; what it took the place of stands again. */
export async function undoSurveys(ctx: Context, { job }: JobRef): Promise<{ removed: number }> {
	authorize(mayImportSkm(ctx.actor))
	await store.lockSurveys(ctx.db)
	const own = await store.listOfImport(ctx.db, job)
	if (own.length === 0) throw noSurveysToUndo()
	for (const { id, replacesId } of own) {
		await store.setStanding(ctx.db, id, false)
		if (replacesId) await store.setStanding(ctx.db, replacesId, true)
	}
	await record(ctx, 'needs.surveys_undone', { surveys: own.length }, job)
	return { removed: own.length }
}

type Judged = SurveyRow & {
	/** What would be written, by which rules, and in the place of what; null where the row cannot be used. */
	found: { survey: Survey; rules: SkmRules; replaces: SkmResult | undefined } | null
}

async function judge(ctx: Context, jobId: string): Promise<{ name: string; rows: Judged[] }> {
	const { name, read } = await getRead(ctx, jobId, {
		job: READ_SURVEYS_JOB,
		schema: Read,
		unread: surveysUnread
	})
	const find = unitFinder(await store.listUnitNames(ctx.db, 'all'))
	const placed = read.map(({ survey, ...row }) => {
		const unit = survey && find(survey.unit, survey.parent)
		return { row, survey, unit }
	})
	const ids = placed.flatMap(({ unit }) => (typeof unit === 'string' ? [unit] : []))
	const standing = new Map(
		(await store.listStanding(ctx.db, ids)).map((result) => [keyOf(result), result])
	)
	const rules = await rulesByYear(ctx, read)
	const taken = new Set<string>()
	const rows = placed.map(({ row, survey: told, unit }): Judged => {
		const shown = { ...row, what: '–', outcome: 'rejected' as const, found: null }
		const rejected = (reason: string) => ({ ...shown, notes: [{ column: 'Unit layanan', reason }] })
		if (!told || !unit) return shown
		if (typeof unit !== 'string') return rejected(unit.problem)
		const { unit: _, parent: __, ...rest } = told
		const survey: Survey = { ...rest, agencyId: unit }
		const key = keyOf(survey)
		if (taken.has(key))
			return rejected('Unit dan periode ini sudah ada pada baris sebelumnya. Hapus salah satunya.')
		taken.add(key)
		const own = rules.get(survey.year)!
		const index = skmIndex(survey, own)
		const replaces = standing.get(key)
		const known =
			replaces?.respondents === survey.respondents &&
			replaces.means.every((mean, i) => mean === index.means[i])
		const text = surveyText({ ...survey, ...index }, own)
		return {
			...row,
			what: replaces && !known ? `${text} Sekarang: ${surveyText(replaces, own)}` : text,
			outcome: known ? 'known' : 'new',
			found: { survey, rules: own, replaces }
		}
	})
	return { name, rows }
}

const keyOf = ({ agencyId, year, period }: Pick<Survey, 'agencyId' | 'year' | 'period'>) =>
	`${agencyId} ${year} ${period}`

/** The rules that each year of a sheet is judged by. */
async function rulesByYear(
	{ db }: Context,
	read: readonly { survey: { year: number } | null }[]
): Promise<Map<number, SkmRules>> {
	const rules = new Map<number, SkmRules>()
	for (const year of new Set(read.flatMap(({ survey }) => (survey ? [survey.year] : []))))
		rules.set(year, await store.getSkmRules(db, `${year}-12-31`))
	return rules
}

/** Finds a unit by its name, and by what stands above it where several have the name. */
function unitFinder(units: readonly store.UnitName[]) {
	const byName = Map.groupBy(units, ({ name }) => name.toLowerCase())
	return (unit: string, parent: string): string | { problem: string } => {
		const all = byName.get(unit.toLowerCase()) ?? []
		const found = parent
			? all.filter((one) => one.parent?.toLowerCase() === parent.toLowerCase() || all.length === 1)
			: all
		if (found.length === 1) return found[0]!.id
		return {
			problem:
				all.length > 1
					? `Ada ${number(all.length)} unit bernama ini. Tambahkan kolom Perangkat daerah.`
					: `Tidak ada unit bernama "${unit}". Tulis seperti di daftar perangkat daerah.`
		}
	}
}
