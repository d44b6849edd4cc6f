import { readFile } from 'node:fs/promises'
import { beforeAll, expect, test } from 'vitest'
import type { Context } from '#platform/context.ts'
import type { Sheet } from '#platform/files/sheet.ts'
import { readTables } from '#platform/files/read-table.ts'
import { writeCsv, type Column } from '#platform/files/write-table.ts'
import { actorWith, testContext } from '#platform/testing/context.ts'
import { givenAgency, givenEmployee, givenPosition } from '../testing.ts'
import { applyImport } from './apply-import.ts'
import { chooseMissing } from './choose-missing.ts'
import { correctMapping } from './correct-mapping.ts'
import { listImports } from './list-imports.ts'
import { judgeSheets, previewImport } from './preview-import.ts'
import { listImportRows, listRejected, showImport } from './show-import.ts'
import { undoImport } from './undo-import.ts'
import { keepRoster, uploadRoster } from './upload-roster.ts'

// fixtures/answers.json: 40 rows, of which 36 are good and 4 must be rejected.
const fixture = new URL('../import/fixtures/siasn-60-kolom-40-orang.xlsx', import.meta.url)
let bytes: Uint8Array
let sheets: Sheet[]

beforeAll(async () => {
	bytes = await readFile(fixture)
	sheets = await readTables(bytes, 'pegawai.xlsx')
})

/** Keeps and previews a file; returns the import's id and totals. */
async function preview(ctx: Context, of: { name: string; bytes: Uint8Array; sheets: Sheet[] }) {
	const id = await keepRoster(ctx, { ...of, type: '' })
	const totals = await previewImport(ctx, { id, roster: await judgeSheets(ctx, of.sheets) })
	return { id, totals }
}

const previewFixture = (ctx: Context) => preview(ctx, { name: 'pegawai.xlsx', bytes, sheets })

async function applyFixture(ctx: Context) {
	const { id } = await previewFixture(ctx)
	await applyImport(ctx, { id })
	return id
}

type Line = Record<string, string>

async function previewLines(ctx: Context, lines: readonly Line[]) {
	const headers = Object.keys(lines[0]!)
	const columns = headers.map((header): Column<Line> => ({
		header,
		value: (line) => line[header] ?? ''
	}))
	let text = ''
	for await (const piece of writeCsv(columns, lines)) text += piece
	const content = new TextEncoder().encode(text)
	const read = await readTables(content, 'daftar.csv')
	return preview(ctx, { name: 'daftar.csv', bytes: content, sheets: read })
}

const countPeople = async ({ db }: Context) =>
	(await db.selectFrom('people_employee').select('id').execute()).length

const rowsOf = (ctx: Context, id: string, section: 'baru' | 'berubah' | 'hilang' | 'peringatan') =>
	listImportRows(ctx, { id, section, limit: 100, offset: 0 })

test('a messy roster: 36 are new, 4 rejected by their cell, and nobody is written before applying', async () => {
	const ctx = await testContext()
	const { id, totals } = await previewFixture(ctx)
	expect(totals).toMatchObject({ total: 40, new: 36, changed: 0, unchanged: 0, rejected: 4 })
	expect(await countPeople(ctx)).toBe(0)
	expect((await listRejected(ctx, id)).map(({ row, column }) => [row, column])).toEqual([
		[29, 'nip_baru'],
		[34, 'nip_baru'],
		[40, 'nip_baru'],
		[43, 'nip_baru']
	])
	await applyImport(ctx, { id })
	expect(await countPeople(ctx)).toBe(36)
	const person = await ctx.db
		.selectFrom('people_employee as e')
		.innerJoin('people_agency as a', 'a.id', 'e.agency_id')
		.innerJoin('people_position as p', 'p.id', 'e.position_id')
		.select(['e.name', 'a.name as agency', 'a.kind', 'p.title', 'p.tier', 'e.retires_on', 'e.rank'])
		.where('e.nip', '=', '196701011990011001')
		.executeTakeFirstOrThrow()
	expect(person).toEqual({
		name: 'Bagindo Malin',
		agency: 'Dinas Perpustakaan dan Kearsipan',
		kind: 'agency',
		title: 'Pustakawan Ahli Pertama',
		tier: 'ahli_pertama',
		retires_on: '2025-02-01',
		rank: 'III/a'
	})
})

test('the same file twice: nothing new, nothing changed', async () => {
	const ctx = await testContext()
	await applyFixture(ctx)
	const { id, totals } = await previewFixture(ctx)
	expect(totals).toMatchObject({ new: 0, changed: 0, unchanged: 36, missing: 0, rejected: 4 })
	expect((await showImport(ctx, id)).creates).toEqual({ agencies: [], positions: 0 })
})

test('nothing that is never stored is stored, and the file is forgotten once it is applied', async () => {
	const ctx = await testContext()
	const id = await applyFixture(ctx)
	const rows = await ctx.db.selectFrom('people_import_row').selectAll().execute()
	const imported = await ctx.db.selectFrom('people_import').selectAll().execute()
	// as fixture.test.ts: the fixture's NIK, addresses, tax numbers, marriages, religions
	const never = /1399\d{12}|Jl\. Contoh|123\.456|"(Menikah|Islam)"/
	expect(JSON.stringify([rows, imported])).not.toMatch(never)
	expect(await showImport(ctx, id)).toMatchObject({ state: 'applied', fileKept: false })
	expect((await showImport(ctx, id)).sheets[0]!.neverStored.map(({ label }) => label)).toContain(
		'NIK'
	)
})

test('applying twice is applying once', async () => {
	const ctx = await testContext()
	const id = await applyFixture(ctx)
	await applyImport(ctx, { id })
	expect(await countPeople(ctx)).toBe(36)
	const acts = await ctx.db
		.selectFrom('audit_entry')
		.select('id')
		.where('action', '=', 'people.import_applied')
		.execute()
	expect(acts).toHaveLength(1)
})

test('changes are shown old and new, and undone as a whole', async () => {
	const ctx = await testContext()
	const agency = await givenAgency(ctx, { name: 'Dinas Contoh' })
	const position = await givenPosition(ctx, { title: 'Arsiparis', tier: 'terampil' })
	const person = await givenEmployee(ctx, {
		name: 'Ani Contoh',
		nip: '198503122010012001',
		agencyId: agency.id,
		positionId: position.id
	})
	const before = await ctx.db.selectFrom('people_employee').selectAll().execute()
	const { id, totals } = await previewLines(ctx, [
		{ NIP: person.nip, Nama: 'Ani Contoh', Golongan: 'III/a', 'Perangkat Daerah': 'Badan Baru' },
		{
			NIP: '199001012015011002',
			Nama: 'Budi Contoh',
			Golongan: 'III/b',
			'Perangkat Daerah': 'Badan Baru'
		}
	])
	expect(totals).toMatchObject({ new: 1, changed: 1 })
	expect((await showImport(ctx, id)).creates).toEqual({ agencies: ['Badan Baru'], positions: 1 })
	expect((await rowsOf(ctx, id, 'berubah'))[0]!.changes).toEqual([
		{ field: 'rank', old: null, new: 'III/a' },
		{ field: 'appointedOn', old: null, new: '2010-01-01' }, // digits 9 to 14 of the NIP
		{ field: 'agency', old: 'Dinas Contoh', new: 'Badan Baru' }
	])
	expect((await rowsOf(ctx, id, 'peringatan'))[0]).toMatchObject({
		label: 'Budi Contoh',
		warnings: [{ column: 'Jabatan' }]
	})
	await applyImport(ctx, { id })
	expect(await countPeople(ctx)).toBe(2)

	await undoImport(ctx, { id })
	await undoImport(ctx, { id })
	const after = await ctx.db.selectFrom('people_employee').selectAll().execute()
	expect(after).toEqual([{ ...before[0]!, version: 3 }])
	const agencies = await ctx.db.selectFrom('people_agency').select('name').execute()
	expect(agencies).toEqual([{ name: 'Dinas Contoh' }])
	const again = await previewLines(ctx, [
		{ NIP: person.nip, Nama: 'Ani Contoh', Golongan: 'III/a' }
	])
	expect(again.totals).toMatchObject({ changed: 1 })
})

test('undo is refused by name once somebody was changed or is used, and then undoes nothing', async () => {
	const ctx = await testContext()
	const id = await applyFixture(ctx)
	const [first, second] = await ctx.db
		.selectFrom('people_employee')
		.select(['id', 'name'])
		.orderBy('nip')
		.limit(2)
		.execute()
	await ctx.db
		.updateTable('people_employee')
		.set({ version: 2, phone: '0811' })
		.where('id', '=', first!.id)
		.execute()
	await expect(undoImport(ctx, { id })).rejects.toMatchObject({
		code: 'people.import_changed_since',
		message: expect.stringContaining(first!.name)
	})
	await ctx.db
		.updateTable('people_employee')
		.set({ version: 1 })
		.where('id', '=', first!.id)
		.execute()
	await givenEmployee(ctx, { supervisorId: second!.id })
	await expect(undoImport(ctx, { id })).rejects.toMatchObject({
		code: 'people.import_used_since',
		message: expect.stringContaining(second!.name)
	})
	expect(await countPeople(ctx)).toBe(37)
})

test('people missing from the file stay until somebody says what became of them', async () => {
	const ctx = await testContext()
	const gone = await givenEmployee(ctx, { name: 'Pensiunan Contoh' })
	const moved = await givenEmployee(ctx, { name: 'Pindahan Contoh' })
	const stays = await givenEmployee(ctx, { name: 'Tetap Contoh' })
	const { id, totals } = await previewFixture(ctx)
	expect(totals).toMatchObject({ missing: 3 })
	const numberOf = async (employeeId: string) =>
		(await rowsOf(ctx, id, 'hilang')).find((row) => row.employeeId === employeeId)!.number
	await chooseMissing(ctx, { id, pilihan: 'moved', semua: 'ya', nomor: [] })
	await chooseMissing(ctx, { id, pilihan: 'retired', nomor: [await numberOf(gone.id)] })
	await chooseMissing(ctx, { id, pilihan: 'ignore', nomor: [await numberOf(stays.id)] })
	expect((await showImport(ctx, id)).choices).toEqual({ retired: 1, moved: 1, ignore: 1 })
	await applyImport(ctx, { id })

	const statusOf = async (employeeId: string) =>
		ctx.db
			.selectFrom('people_employee')
			.select('status')
			.where('id', '=', employeeId)
			.executeTakeFirst()
	expect(await statusOf(gone.id)).toEqual({ status: 'retired' })
	expect(await statusOf(moved.id)).toEqual({ status: 'moved' })
	expect(await statusOf(stays.id)).toEqual({ status: 'active' })
	await undoImport(ctx, { id })
	expect(await statusOf(gone.id)).toEqual({ status: 'active' })
	await expect(
		chooseMissing(ctx, { id, pilihan: 'retired', semua: 'ya', nomor: [] })
	).rejects.toMatchObject({ code: 'people.import_not_previewed' })
})

test('a corrected column is remembered for the next file with the same header', async () => {
	const ctx = await testContext()
	const lines = [
		{ NIP: '199001012015011002', Nama: 'Budi', Tempat: 'Dinas Contoh', 'Unit Kerja': 'Bukan ini' }
	]
	const first = await previewLines(ctx, lines)
	const found = (await showImport(ctx, first.id)).sheets[0]!
	expect(found).toMatchObject({ mapping: { unit: 'unit kerja' }, unknown: ['Tempat'] })
	const answer = await correctMapping(ctx, {
		id: first.id,
		columns: [
			{ sheet: 0, field: 'unit', key: null },
			{ sheet: 0, field: 'agency', key: 'tempat' }
		]
	})
	expect(await showImport(ctx, first.id)).toMatchObject({ state: 'uploaded', jobId: answer.jobId })

	const second = await previewLines(ctx, lines)
	expect((await showImport(ctx, second.id)).creates.agencies).toEqual(['Dinas Contoh'])
})

test('a new NIP of somebody known by name and birth is a change with a history', async () => {
	const ctx = await testContext()
	const agency = await givenAgency(ctx, { name: 'Dinas Contoh' })
	const person = await givenEmployee(ctx, {
		name: 'Ani Contoh',
		nip: '198503122021212001',
		agencyId: agency.id
	})
	const lines = [{ NIP: '198503122026042003', Nama: 'ANI CONTOH', OPD: 'Dinas Contoh' }]
	const { id } = await previewLines(ctx, lines)
	expect((await rowsOf(ctx, id, 'berubah'))[0]!.changes[0]).toEqual({
		field: 'nip',
		old: person.nip,
		new: '198503122026042003'
	})
	await applyImport(ctx, { id })
	const history = () =>
		ctx.db.selectFrom('people_nip_history').select(['employee_id', 'nip']).execute()
	expect(await history()).toEqual([{ employee_id: person.id, nip: person.nip }])
	const old = await previewLines(ctx, [{ ...lines[0]!, NIP: person.nip }])
	expect(old.totals).toMatchObject({ new: 0, unchanged: 1, warnings: 1 })
	await undoImport(ctx, { id })
	expect(await history()).toEqual([])
})

test('agencies of one unit name are told apart; new people without a place are rejected', async () => {
	const ctx = await testContext()
	const lines = [
		{
			NIP: '199001012015011001',
			Nama: 'Satu',
			OPD: 'Dinas A',
			'Unit Kerja': 'Sekretariat',
			'NIP Atasan': '199001012015011004'
		},
		{
			NIP: '199001012015011002',
			Nama: 'Dua',
			OPD: 'Dinas B',
			'Unit Kerja': 'Sekretariat',
			'NIP Atasan': '199001012015011001'
		},
		{
			NIP: '199001012015011003',
			Nama: 'Tiga',
			OPD: '',
			'Unit Kerja': 'Sekretariat',
			'NIP Atasan': ''
		},
		{ NIP: '199001012015011004', Nama: 'Empat', OPD: '', 'Unit Kerja': '', 'NIP Atasan': '' }
	]
	const { id, totals } = await previewLines(ctx, lines)
	expect(totals).toMatchObject({ new: 2, rejected: 2 })
	expect((await listRejected(ctx, id)).map(({ row, reason }) => [row, reason])).toEqual([
		[
			4,
			'Ada beberapa unit bernama “Sekretariat”. Tambahkan kolom perangkat daerah, lalu unggah lagi.'
		],
		[5, 'Tempat kerjanya kosong. Isi unit kerja atau perangkat daerahnya, lalu unggah lagi.']
	])
	await applyImport(ctx, { id })
	const again = await previewLines(ctx, lines)
	expect(again.totals).toMatchObject({ new: 0, changed: 0, unchanged: 2, rejected: 2 })
	await undoImport(ctx, { id })
	expect(await ctx.db.selectFrom('people_agency').select('id').execute()).toEqual([])
})

test('nobody is placed in an agency that was closed', async () => {
	const ctx = await testContext()
	await givenAgency(ctx, { name: 'Dinas Lama', active: false })
	const lines = [{ NIP: '199001012015011001', Nama: 'Satu', OPD: 'Dinas Lama' }]
	const { id } = await previewLines(ctx, lines)
	expect((await showImport(ctx, id)).creates.agencies).toEqual(['Dinas Lama'])
	await applyImport(ctx, { id })
	expect((await previewLines(ctx, lines)).totals).toMatchObject({ unchanged: 1 })
})

test('a preview that the people have moved on from is not applied', async () => {
	const ctx = await testContext()
	const one = await previewFixture(ctx)
	const other = await previewFixture(ctx)
	await applyImport(ctx, { id: one.id })
	await expect(applyImport(ctx, { id: other.id })).rejects.toMatchObject({
		code: 'people.import_stale'
	})
	expect(await countPeople(ctx)).toBe(36)
})

test('only who plans for the whole government imports', async () => {
	const ctx = await testContext()
	const { id } = await previewFixture(ctx)
	const elsewhere = [ctx.newId()]
	for (const actor of [
		actorWith(['planner'], elsewhere),
		actorWith(['administrator']),
		actorWith(['leader'])
	]) {
		const other = { ...ctx, actor }
		const file = new File([new Uint8Array(bytes)], 'pegawai.xlsx')
		await expect(uploadRoster(other, { berkas: file })).rejects.toMatchObject({
			code: 'access.refused'
		})
		for (const refused of [applyImport, undoImport] as const)
			await expect(refused(other, { id })).rejects.toMatchObject({ code: 'access.refused' })
		await expect(showImport(other, id)).rejects.toMatchObject({ code: 'access.refused' })
		await expect(listImports(other, { limit: 25, offset: 0 })).rejects.toMatchObject({
			code: 'access.refused'
		})
	}
	const planner = { ...ctx, actor: actorWith(['planner']) }
	expect(await listImports(planner, { limit: 25, offset: 0 })).toMatchObject({ total: 1 })
})

test('a file without a column for the kind makes no part-timer a full one', async () => {
	const ctx = await testContext({ actor: actorWith(['planner']) })
	const person = await givenEmployee(ctx, { nip: '199001012025211001', kind: 'pppk_paruh_waktu' })
	const line = { NIP: person.nip, Nama: person.name, 'Jenis Kelamin': 'L' }
	const fields = async (lines: readonly Line[]) => {
		const { id } = await previewLines(ctx, lines)
		const rows = await ctx.db
			.selectFrom('people_import_row')
			.select('changes')
			.where('import_id', '=', id)
			.where('employee_id', '=', person.id)
			.execute()
		const changes = rows.flatMap((row) => (row.changes ?? []) as { field: string }[])
		return changes.map(({ field }) => field).filter((field) => field === 'kind')
	}
	expect(await fields([line])).toEqual([])
	expect(await fields([{ ...line, 'Jenis Pegawai': 'PPPK' }])).toEqual(['kind'])
})
