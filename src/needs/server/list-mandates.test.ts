import { expect, test } from 'vitest'
import { credit } from '#hours/server/credit.ts'
import { installReference as installHours } from '#hours/server/install-reference.ts'
import type { EmployeeKind, Tier } from '#people/model.ts'
import { givenAgency, givenEmployee, givenPosition } from '#people/testing.ts'
import type { Context } from '#platform/context.ts'
import { Refusal } from '#platform/refusal.ts'
import { actorWith, testContext } from '#platform/testing/context.ts'
import { installReference } from './install-reference.ts'
import { exportMandates, listMandates, unmetMandates } from './list-mandates.ts'
import { waiveMandate, withdrawWaiver } from './waive-mandate.ts'

const YEAR = 2027
const all = { year: YEAR }
const byName = { by: 'nama', descending: false } as const

async function city() {
	const ctx = await testContext()
	await installHours(ctx)
	await installReference(ctx)
	return ctx
}

async function somebody(
	ctx: Context,
	tier: Tier,
	given: { kind?: EmployeeKind; title?: string; nip?: string; agencyId?: string } = {}
) {
	const { title, ...person } = given
	const position = await givenPosition(ctx, { tier, ...(title && { title }) })
	return givenEmployee(ctx, { positionId: position.id, ...person })
}

const course = (
	ctx: Context,
	employeeId: string,
	title: string,
	formCode: string,
	completedOn = '2024-05-10',
	jp = 40
) =>
	credit(ctx, [
		{
			...{
				employeeId,
				title,
				formCode,
				completedOn,
				jp,
				startedOn: null,
				minutes: null,
				units: null
			},
			...{ international: false, source: 'import' }
		}
	])

const codes = async (ctx: Context, employeeId: string) =>
	(await unmetMandates(ctx, YEAR))
		.filter((one) => one.employeeId === employeeId)
		.map(({ code }) => code)

// Leadership training of the own tier: Perban BKN 8/2019 (domain 3); 20 JP: PP 11/2017 art. 203(4), PNS only;
// orientation once per PPPK tenure, Latsar for CPNS (domain 1.4). docs/rules.md#kewajiban.
test.each<[what: string, tier: Tier, given: Parameters<typeof somebody>[2], owed: string[]]>([
	['JPT pratama', 'jpt_pratama', {}, ['pkn2', 'jp']],
	['administrator', 'administrator', {}, ['pka', 'jp']],
	['pengawas', 'pengawas', {}, ['pkp', 'jp']],
	['pelaksana', 'pelaksana', {}, ['jp']],
	['a functional post', 'ahli_muda', { title: 'Arsiparis Ahli Muda' }, ['jf', 'jp']],
	['a nurse, exempt (BKPSDM Kudus)', 'mahir', { title: 'Perawat Mahir' }, ['jp']],
	['a PPPK', 'pelaksana', { kind: 'pppk', nip: '198503122024212001' }, ['orientasi']],
	['a part-time PPPK: no rule found', 'pelaksana', { kind: 'pppk_paruh_waktu' }, []],
	['appointed in June 2026', 'pelaksana', { nip: '199803122026062001' }, ['latsar', 'jp']],
	['appointed in December 2025', 'pelaksana', { nip: '199803122025122001' }, ['jp']],
	['a PPPK manager owes no leadership training', 'pengawas', { kind: 'pppk' }, ['orientasi']]
])('%s owes', async (_, tier, given, owed) => {
	const ctx = await city()
	const { id } = await somebody(ctx, tier, given)
	expect(await codes(ctx, id)).toEqual(owed)
})

test.each<[title: string, form: string, tier: Tier, post: string, fulfilled: boolean]>([
	['Pelatihan Kepemimpinan Pengawas Angkatan III', 'B1', 'pengawas', 'Kepala Seksi', true],
	['PKP', 'B1', 'pengawas', 'Kepala Seksi', true],
	['Diklatpim IV', 'B1', 'pengawas', 'Kepala Seksi', true],
	['PKA Angkatan II', 'B1', 'pengawas', 'Kepala Seksi', false], // not of their tier
	['Sosialisasi PKP', 'B11', 'pengawas', 'Kepala Seksi', false], // told of, not taken
	['Diklatpim III', 'B1', 'administrator', 'Camat', true],
	['PKN Tingkat II', 'B1', 'jpt_pratama', 'Kepala Dinas', true],
	['Pelatihan Fungsional Arsiparis', 'B4', 'ahli_muda', 'Arsiparis Ahli Muda', true],
	['Pelatihan Fungsional Ahli Muda', 'B4', 'ahli_muda', 'Arsiparis Ahli Muda', false], // names no trade
	['Pelatihan Fungsional Pustakawan', 'B4', 'ahli_muda', 'Arsiparis Ahli Muda', false] // another post's
])('%s (%s) of a %s', async (title, form, tier, post, fulfilled) => {
	const ctx = await city()
	const { id } = await somebody(ctx, tier, { title: post })
	await course(ctx, id, title, form)
	expect((await codes(ctx, id)).filter((code) => code !== 'jp')).toEqual(
		fulfilled ? [] : [expect.any(String)]
	)
})

test('an orientation before this tenure does not count; one taken back neither', async () => {
	const ctx = await city()
	const { id } = await somebody(ctx, 'pelaksana', { kind: 'pppk', nip: '198503122024212001' })
	await course(ctx, id, 'Orientasi PPPK', 'C3', '2022-03-01')
	expect(await codes(ctx, id)).toEqual(['orientasi'])
	await course(ctx, id, 'Orientasi PPPK', 'C3', '2024-08-01')
	expect(await codes(ctx, id)).toEqual([])
})

test('JP are owed less what counts in the year', async () => {
	const ctx = await city()
	const { id } = await somebody(ctx, 'pelaksana')
	await course(ctx, id, 'Bimtek Arsip', 'B10', '2026-05-10', 12)
	const owed = async (year: number) => (await unmetMandates(ctx, year)).map(({ jp }) => jp)
	expect(await owed(2026)).toEqual([8])
	expect(await owed(2027)).toEqual([20])
	await course(ctx, id, 'Bimtek Surat', 'B10', '2026-06-10', 8)
	expect(await owed(2026)).toEqual([])
})

test('the list says who, by what it is fulfilled and how many of each; filters and pages are the database’s', async () => {
	const ctx = await city()
	const agency = await givenAgency(ctx, { name: 'Dinas Sosial' })
	const done = await somebody(ctx, 'pengawas', { agencyId: agency.id })
	const owing = await somebody(ctx, 'pengawas')
	await course(ctx, done.id, 'PKP Angkatan I', 'B1')

	const list = await listMandates(ctx, {
		filter: { ...all, code: 'pkp' },
		order: byName,
		page: { limit: 1, offset: 0 }
	})
	expect(list.total).toBe(2)
	expect(list.rows).toMatchObject([
		{ employeeId: done.id, state: 'done', doneBy: 'PKP Angkatan I' }
	])
	expect(list.counts.find(({ code }) => code === 'pkp')).toMatchObject({
		owed: 1,
		done: 1,
		certainty: 'B'
	})
	const only = (filter: object) =>
		listMandates(ctx, { filter: { ...all, code: 'pkp', ...filter }, order: byName })
	expect((await only({ state: 'owed' })).rows).toMatchObject([{ employeeId: owing.id }])
	expect((await only({ agencyId: agency.id })).total).toBe(1)
	expect((await only({ search: owing.nip })).rows).toMatchObject([{ employeeId: owing.id }])
})

test('an agency’s head sees their people alone; the whole list is for whom sees the whole government', async () => {
	const ctx = await city()
	const mine = await somebody(ctx, 'pengawas')
	await somebody(ctx, 'pengawas')
	const head = { ...ctx, actor: actorWith(['agency_head'], [mine.agencyId]) }
	const { rows, agencies } = await listMandates(head, { filter: all, order: byName })
	expect(new Set(rows.map((row) => row.employeeId))).toEqual(new Set([mine.id]))
	expect(agencies).toHaveLength(1)
	await expect(unmetMandates(head, YEAR)).rejects.toThrow(Refusal)
	await expect(
		listMandates({ ...ctx, actor: actorWith(['employee']) }, { filter: all, order: byName })
	).rejects.toThrow(Refusal)
	expect(await exportMandates(head, { filter: all, order: byName })).toHaveLength(2)
})

test('a mandate is waived once, with a reason, and the waiver can be taken back', async () => {
	const ctx = await city()
	const { id } = await somebody(ctx, 'pengawas')
	const waiver = {
		pegawai: id,
		kode: 'pkp' as const,
		jenis: 'done_elsewhere' as const,
		alasan: 'Sertifikat dari instansi lama'
	}
	await waiveMandate(ctx, waiver)
	expect(await codes(ctx, id)).toEqual(['jp'])
	await expect(waiveMandate(ctx, waiver)).rejects.toMatchObject({ code: 'needs.waiver_twice' })
	await expect(waiveMandate(ctx, { ...waiver, pegawai: ctx.newId() })).rejects.toMatchObject({
		code: 'needs.person_unknown'
	})

	const { rows } = await listMandates(ctx, { filter: { ...all, state: 'waived' }, order: byName })
	expect(rows).toMatchObject([{ waiver: { reason: 'Sertifikat dari instansi lama' } }])
	await withdrawWaiver(ctx, { id: rows[0]!.waiver!.id })
	expect(await codes(ctx, id)).toEqual(['pkp', 'jp'])
	await expect(withdrawWaiver(ctx, { id: rows[0]!.waiver!.id })).rejects.toMatchObject({
		code: 'needs.waiver_gone'
	})
})
