import { expect, test } from 'vitest'
import { systemContext, type Context } from '#platform/context.ts'
import { sendTable } from '#platform/files/send-table.ts'
import { runJob } from '#platform/jobs/run.ts'
import { actorWith } from '#platform/testing/context.ts'
import { ownDatabase } from '#platform/testing/own-database.ts'
import { givenAgency, givenEmployee } from '#people/testing.ts'
import type { NewCredit } from '../model.ts'
import { forms } from '../reference/2026-1.ts'
import { siasnColumns, siasnKinds, type SiasnKind } from '../siasn.ts'
import { credit } from './credit.ts'
import { countSiasn, exportSiasn } from './export-siasn.ts'
import { applyCourses, previewCourses, requestCourses } from './import-courses.ts'
import { installReference } from './install-reference.ts'
import { jobs } from './jobs.ts'
import { takeBack } from './take-back.ts'

const never = new AbortController().signal
const whole = { year: 2026, agencyId: undefined }
const NIPS = ['198701012010012002', '199001012020121009'] as const

async function city(): Promise<Context> {
	const { db } = await ownDatabase()
	const ctx: Context = { ...systemContext(db, 'uji', new Date('2026-11-24T08:00:00+07:00')) }
	await installReference(ctx)
	return ctx
}

const course = (employeeId: string, given: Partial<NewCredit> = {}): NewCredit => ({
	employeeId,
	...{ formCode: 'B3', title: 'Arsip', startedOn: '2026-03-02', completedOn: '2026-03-04' },
	...{ international: false, jp: 24, minutes: null, units: null, source: 'import' as const },
	...given
})

/** A course of each form, and what a spreadsheet would spoil. */
const courses = (one: string, other: string): NewCredit[] => [
	...forms.map(({ code, name }, i) =>
		course(one, {
			formCode: code,
			title: `${name} gelombang ${i}`,
			completedOn: `2026-05-${String(i + 1).padStart(2, '0')}`,
			startedOn: `2026-05-${String(i + 1).padStart(2, '0')}`
		})
	),
	course(other, { title: '=SUM(A1) "kutip", koma; titik koma', certificate: '0012/III/2026' }),
	course(other, { title: 'Étude à l’étranger – tahap 2', international: true, jp: 7.5 }),
	course(other, { formCode: 'B1', title: 'Workshop Kepemimpinan Pengawas', organiser: 'LAN' }),
	course(other, { title: 'Tanpa tanggal mulai', startedOn: null, certificate: '+62/2026' })
]

const bytesOf = async (ctx: Context, kind: SiasnKind, format: string) => {
	const rows = await exportSiasn(ctx, { ...whole, kind })
	const answer = await sendTable(format, `rw_${kind}`, siasnColumns[kind], rows)
	return new Uint8Array(await answer.arrayBuffer())
}

test.each(['csv', 'xlsx'])(
	'what was exported as %s is read again, value by value',
	async (format) => {
		const [from, to] = [await city(), await city()]
		const people = []
		for (const nip of NIPS) people.push(await givenEmployee(from, { nip }))
		await credit(from, courses(people[0]!.id, people[1]!.id))
		for (const nip of NIPS) await givenEmployee(to, { nip })

		for (const kind of siasnKinds) {
			const bytes = await bytesOf(from, kind, format)
			const berkas = new File([bytes], `rw_${kind}.${format}`)
			const { jobId: job } = await requestCourses(to, { berkas })
			await runJob(to.db, jobs, job, never)
			expect((await previewCourses(to, { job })).totals.rejected).toBe(0)
			await applyCourses(to, { job })
			expect(await exportSiasn(to, { ...whole, kind })).toEqual(
				await exportSiasn(from, { ...whole, kind })
			)
			if (format === 'csv') expect(await bytesOf(to, kind, format)).toEqual(bytes)
		}
		expect(await countSiasn(to, whole)).toEqual({ kursus: forms.length + 2, diklat: 2 })
	}
)

test('only what stands, of the year, the agency and the people whom one sees', async () => {
	const ctx = await city()
	const [here, there] = [await givenAgency(ctx), await givenAgency(ctx)]
	const one = await givenEmployee(ctx, { agencyId: here.id })
	const other = await givenEmployee(ctx, { agencyId: there.id })
	const [kept] = await credit(ctx, [
		course(one.id),
		course(one.id, { title: 'Lama', startedOn: null, completedOn: '2025-03-04' }),
		course(other.id, { title: 'Lain' })
	])
	const titles = async (wish: { year: number; agencyId: string | undefined }, reader = ctx) =>
		(await exportSiasn(reader, { ...wish, kind: 'kursus' })).map(({ title }) => title)
	expect(await titles({ year: 2025, agencyId: undefined })).toEqual(['Lama'])
	expect(await titles({ year: 2026, agencyId: there.id })).toEqual(['Lain'])
	const officer = { ...ctx, actor: actorWith(['agency_officer'], [here.id]) }
	expect(await titles(whole, officer)).toEqual(['Arsip'])
	await takeBack(ctx, { entryId: kept!.id, reason: 'Salah orang.' })
	expect(await titles(whole, officer)).toEqual([])
	const employee = { ...ctx, actor: actorWith(['employee'], [], one.id) }
	await expect(exportSiasn(employee, { ...whole, kind: 'diklat' })).rejects.toMatchObject({
		status: 403
	})
})
