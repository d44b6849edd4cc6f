import { expect, test } from 'vitest'
import { refusalOf } from '#platform/database/constraints.ts'
import { testContext } from '#platform/testing/context.ts'
import { givenAgency, givenEmployee } from '#people/testing.ts'
import { planConstraints } from '../refusals.ts'
import { recordAbsence, showAbsence } from './edit-absence.ts'
import { bringDays, importDays, listDays, recordDay, removeDay } from './edit-days.ts'
import { addFacilitator, listFacilitators, removeFacilitator } from './edit-facilitators.ts'
import { addLeave, importLeave, listLeave, removeLeave } from './edit-leave.ts'
import { listRooms, recordRoom } from './edit-rooms.ts'

const tahun = 2027
const isra = { tahun, version: 0, firstOn: '2027-01-05', lastOn: '2027-01-05', name: 'Isra Mikraj' }
const list = (isi: string) => ({ tahun, isi })

/** The sentence that a person reads, also where PostgreSQL was the one who refused. */
const sentence = (work: Promise<unknown>) =>
	work.then(
		() => 'done',
		(error: unknown) => (refusalOf(error, planConstraints) as Error).message
	)

test('days of a year are brought once, changed, added and taken away', async () => {
	const ctx = await testContext()
	expect((await listDays(ctx, tahun)).days).toEqual([])
	expect(await bringDays(ctx, { tahun })).toEqual({ year: tahun, added: 28, kept: 0 })
	expect(await bringDays(ctx, { tahun })).toEqual({ year: tahun, added: 0, kept: 28 })

	const { days, weeks } = await listDays(ctx, tahun)
	expect(days).toHaveLength(28)
	expect(weeks[9]).toMatchObject({ number: 10, days: 0 })
	const nyepi = days.find(({ name }) => name.startsWith('Hari Suci Nyepi'))!
	const moved = { ...isra, ...nyepi, tahun, firstOn: '2027-03-22', lastOn: '2027-03-22' }
	await recordDay(ctx, moved)
	await expect(recordDay(ctx, moved)).rejects.toMatchObject({ code: 'platform.changed' })
	expect((await listDays(ctx, tahun)).weeks[11]).toMatchObject({ days: 2 })

	await removeDay(ctx, { tahun, id: nyepi.id })
	await expect(removeDay(ctx, { tahun, id: nyepi.id })).rejects.toMatchObject({ status: 404 })
	expect((await listDays(ctx, tahun)).days).toHaveLength(27)
})

test('two of a kind on one day are refused', async () => {
	const ctx = await testContext()
	await recordDay(ctx, { ...isra, kind: 'holiday' })
	expect(await sentence(recordDay(ctx, { ...isra, kind: 'holiday' }))).toMatch(/^Pada tanggal itu/)
})

test('a pasted list of days is taken as a whole', async () => {
	const ctx = await testContext()
	const good = 'tanggal;nama;jenis;sampai\n2027-03-10;Idulfitri;libur nasional;11/3/2027\n'
	expect(await importDays(ctx, list(good))).toEqual({ year: tahun, added: 1, kept: 0 })
	expect(await importDays(ctx, list(good))).toEqual({ year: tahun, added: 0, kept: 1 })
	expect((await listDays(ctx, tahun)).days).toMatchObject([
		{ firstOn: '2027-03-10', lastOn: '2027-03-11', kind: 'holiday', name: 'Idulfitri' }
	])
})

test.each([
	['nama,jenis\nIdulfitri,libur', /Baris 1: Baris pertama/],
	['date,name,kind\n2027-13-10,Idulfitri,libur_nasional', /Baris 2: Tanggalnya belum terbaca/],
	['date,name,kind\n2027-03-10,Idulfitri,pesta', /Baris 2: Jenisnya/],
	['date,name,kind\n2027-03-10,,ramadan', /Baris 2: Namanya/],
	['date,until,name,kind\n2027-03-10,2027-03-09,Puasa,ramadan', /sebelum tanggal awalnya/]
])('%j is refused with its line', async (text, expected) => {
	const ctx = await testContext()
	expect(await sentence(importDays(ctx, list(text)))).toMatch(expected)
})

test('rooms are added, changed and closed; the same name twice is refused', async () => {
	const ctx = await testContext()
	const agency = await givenAgency(ctx)
	const room = {
		version: 0,
		name: 'Aula',
		place: 'Balai Kota',
		seats: 60,
		agencyId: agency.id,
		active: true
	}
	const { id } = await recordRoom(ctx, room)
	await recordRoom(ctx, { ...room, id, version: 1, seats: 80, active: false })
	expect((await listRooms(ctx)).rooms).toMatchObject([{ id, seats: 80, active: false, version: 2 }])
	await expect(recordRoom(ctx, { ...room, id, version: 1 })).rejects.toMatchObject({
		code: 'platform.changed'
	})
	await expect(recordRoom(ctx, { ...room, id: ctx.newId() })).rejects.toMatchObject({ status: 404 })
	expect(await sentence(recordRoom(ctx, { ...room, name: 'AULA' }))).toMatch(/^Ruang dengan nama/)
})

test('facilitators go and come back under the same name', async () => {
	const ctx = await testContext()
	await addFacilitator(ctx, { name: 'Narasumber Contoh', pool: 'pakar' })
	const [first] = (await listFacilitators(ctx)).facilitators
	await removeFacilitator(ctx, first!)
	expect((await listFacilitators(ctx)).facilitators).toEqual([])
	await expect(removeFacilitator(ctx, first!)).rejects.toMatchObject({ status: 404 })
	await addFacilitator(ctx, { name: 'narasumber contoh', pool: 'pakar' })
	expect((await listFacilitators(ctx)).facilitators).toEqual([first])
})

test('limits of absence are versions, the last one counts', async () => {
	const ctx = await testContext()
	const { absence } = await showAbsence(ctx)
	expect(absence).toMatchObject({
		version: 1,
		certainty: 'house',
		limits: { usual: { share: 0.25, least: 1 } }
	})
	const change = {
		...absence,
		legalBasis: 'Keputusan contoh',
		limits: { ...absence.limits, usual: { share: 0.3, least: 2 } }
	}
	expect(await recordAbsence(ctx, change)).toEqual({ version: 2 })
	await expect(recordAbsence(ctx, change)).rejects.toMatchObject({ code: 'platform.changed' })
	expect((await showAbsence(ctx)).absence.limits.usual).toEqual({ share: 0.3, least: 2 })
})

test('leave is written down by NIP, one by one or as a list', async () => {
	const ctx = await testContext()
	const person = await givenEmployee(ctx)
	const week = { tahun, nip: person.nip, firstOn: '2027-04-05', lastOn: '2027-04-09', note: '' }
	await addLeave(ctx, week)
	const { rows, total } = await listLeave(ctx, tahun, { page: 1 })
	expect([rows[0]!.employeeId, total]).toEqual([person.id, 1])
	await removeLeave(ctx, rows[0]!)
	await expect(removeLeave(ctx, rows[0]!)).rejects.toMatchObject({ status: 404 })

	const text = `NIP,mulai,selesai\n${person.nip},5/4/2027,9/4/2027\n`
	expect(await importLeave(ctx, list(text))).toEqual({ year: tahun, added: 1 })
	await expect(addLeave(ctx, { ...week, nip: '198001012005011099' })).rejects.toMatchObject({
		code: 'plan.nip_unknown'
	})
	await expect(
		importLeave(ctx, list('NIP,mulai,selesai\n198001012005011099,5/4/2027,9/4/2027'))
	).rejects.toMatchObject({ code: 'plan.list_unread' })
	expect(await sentence(addLeave(ctx, week))).toMatch(/^Orang ini sudah tercatat cuti/)
})
