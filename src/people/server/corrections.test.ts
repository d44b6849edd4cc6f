import { expect, test } from 'vitest'
import { givenPerson } from '#platform/access/testing.ts'
import type { Context } from '#platform/context.ts'
import { actorWith, testContext } from '#platform/testing/context.ts'
import { CorrectionAnswer, CorrectionForm } from '../correction.ts'
import { givenAgency, givenEmployee, givenPosition } from '../testing.ts'
import { askCorrection, showOwnCorrections, withdrawCorrection } from './ask-correction.ts'
import { decideCorrection, getProof, listCorrections, showCorrection } from './decide-correction.ts'
import { showEmployee } from './show-employee.ts'
import { waiting } from './waiting-corrections.ts'

const PDF = new File(['%PDF-1.7 ijazah'], 'ijazah.pdf', { type: 'application/pdf' })
const PAGE = { limit: 25, offset: 0 }
const ANY = { state: undefined, search: '' }

const asked = (bidang: string, usul: string, berkas: File | null = null) =>
	CorrectionForm.parse({ bidang, usul, alasan: 'Sesuai ijazah saya', berkas })
const answer = (id: string, putusan: string, jawaban = '', version = 1) =>
	CorrectionAnswer.parse({ id, version: String(version), putusan, jawaban })

/** An employee with an account, and the planner. */
async function given() {
	const ctx = await testContext()
	const agency = await givenAgency(ctx)
	const employee = await givenEmployee(ctx, { name: 'Rahmi', agencyId: agency.id })
	const account = await givenPerson(ctx, { name: 'Rahmi', role: 'mentor' })
	const as = (roles: Parameters<typeof actorWith>[0], agencies?: string[]): Context => ({
		...ctx,
		actor: { ...actorWith(roles, agencies), id: `akun:${roles.join()}`, name: 'Bu Lena' }
	})
	return {
		...{ ctx, agency, employee, as },
		own: { ...ctx, actor: { ...account, employeeId: employee.id } },
		planner: as(['planner'])
	}
}

test('what is asked with proof is accepted, changes the person, and is written to whoever asked', async () => {
	const { ctx, employee, own, planner } = await given()
	const id = await askCorrection(own, asked('education', 's2', PDF))
	expect(await showCorrection(planner, { id })).toMatchObject({
		correction: {
			employee: 'Rahmi',
			proposedText: 'S-2',
			fileName: 'ijazah.pdf',
			state: 'waiting'
		},
		now: ''
	})
	expect((await getProof(planner, { id })).type).toBe('application/pdf')

	await decideCorrection(planner, answer(id, 'terima'))
	expect(await showEmployee(planner, { id: employee.id })).toMatchObject({
		education: 's2',
		version: 2
	})
	const { corrections } = await showOwnCorrections(own, undefined)
	expect(corrections).toMatchObject([{ state: 'accepted', decidedName: 'Bu Lena' }])
	const letters = await ctx.db.selectFrom('mail_letter').select(['subject', 'to_name']).execute()
	expect(letters).toEqual([
		{ subject: 'Permintaan perbaikan Pendidikan terakhir diterima', to_name: 'Rahmi' }
	])
	await expect(decideCorrection(planner, answer(id, 'terima', '', 2))).rejects.toMatchObject({
		code: 'people.correction_settled'
	})
})

test('a refusal needs a reason and changes nothing', async () => {
	const { employee, own, planner } = await given()
	const id = await askCorrection(own, asked('rank', 'III/d'))
	expect(
		CorrectionAnswer.safeParse({ id, version: 1, putusan: 'tolak' }).error?.issues[0]?.path
	).toEqual(['jawaban'])
	await decideCorrection(planner, answer(id, 'tolak', 'SK pangkatnya belum terbit.'))
	expect(await showEmployee(planner, { id: employee.id })).toMatchObject({ rank: null, version: 1 })
	expect((await showOwnCorrections(own, 'rank')).corrections).toMatchObject([
		{ state: 'refused', answer: 'SK pangkatnya belum terbit.' }
	])
})

test.each([
	['nip', '123', 'NIP'],
	['email', 'rahmi', 'Tuliskan surel'],
	['rank', 'IX/z', 'Tuliskan misalnya'],
	['name', '', 'Tuliskan nama'],
	['agencyId', 'dinas', 'Pilih perangkat']
])('the form judges %s as the form of the whole person does', (bidang, usul, sentence) => {
	const { error } = CorrectionForm.safeParse({
		bidang,
		usul,
		alasan: 'Keliru sejak awal',
		berkas: null
	})
	expect(error?.issues).toMatchObject([
		{ path: ['usul'], message: expect.stringContaining(sentence) }
	])
})

test('the same again, what stands there already and a wrong file are refused', async () => {
	const { ctx, own } = await given()
	await expect(askCorrection(own, asked('name', 'Rahmi'))).rejects.toMatchObject({
		code: 'people.nothing_to_correct'
	})
	const fake = new File(['MZ'], 'ijazah.pdf')
	await expect(askCorrection(own, asked('name', 'Rahmi Yulia', fake))).rejects.toMatchObject({
		code: 'people.proof_refused'
	})
	await expect(askCorrection(own, asked('agencyId', ctx.newId()))).rejects.toMatchObject({
		code: 'people.agency_unknown'
	})
	await askCorrection(own, asked('name', 'Rahmi Yulia'))
	await expect(askCorrection(own, asked('name', 'Rahmi Yuli'))).rejects.toMatchObject({
		constraint: 'people_correction_once'
	})
})

test('an officer mends what the agency knows, of their own agency; the planner the rest; nobody their own', async () => {
	const { ctx, agency, employee, own, planner, as } = await given()
	const other = await givenAgency(ctx)
	const phone = await askCorrection(own, asked('phone', '0812 3456 7890'))
	const post = await givenPosition(ctx, { title: 'Pranata Komputer' })
	const position = await askCorrection(own, asked('positionId', post.id))
	const list = async (reader: Context) =>
		(await listCorrections(reader, ANY, PAGE)).rows.map(({ field }) => field).sort()

	expect(await list(planner)).toEqual(['phone', 'positionId'])
	expect(await list(as(['agency_officer'], [agency.id]))).toEqual(['phone'])
	expect(await list(as(['agency_officer'], [other.id]))).toEqual([])
	const officer = as(['agency_officer'], [agency.id])
	await expect(decideCorrection(officer, answer(position, 'terima'))).rejects.toMatchObject({
		status: 403
	})
	await expect(getProof(as(['agency_officer'], [other.id]), { id: phone })).rejects.toMatchObject({
		status: 404
	})
	await decideCorrection(officer, answer(phone, 'terima'))
	await decideCorrection(planner, answer(position, 'terima'))
	expect(await showEmployee(planner, { id: employee.id })).toMatchObject({
		phone: '081234567890',
		positionId: post.id
	})

	const again = await askCorrection(own, asked('district', 'Talawi'))
	const self = { ...own, actor: { ...own.actor, scopes: planner.actor.scopes } }
	await expect(decideCorrection(self, answer(again, 'terima'))).rejects.toMatchObject({
		code: 'people.own_correction'
	})
	expect(await list(self)).toEqual([])
	await expect(listCorrections(as(['leader']), ANY, PAGE)).rejects.toMatchObject({ status: 403 })
})

test('a request is taken back by whoever asked, once', async () => {
	const { own, planner } = await given()
	const id = await askCorrection(own, asked('district', 'Talawi'))
	const ref = { id, version: 1 }
	await expect(withdrawCorrection(planner, ref)).rejects.toMatchObject({ status: 404 })
	await withdrawCorrection(own, ref)
	await expect(withdrawCorrection(own, ref)).rejects.toMatchObject({
		code: 'people.correction_settled'
	})
	await expect(decideCorrection(planner, answer(id, 'terima', '', 2))).rejects.toMatchObject({
		status: 409
	})
})

test('requests wait for whoever mends, and more urgently once three days are over', async () => {
	const { own, planner } = await given()
	expect(await waiting(planner)).toEqual([])
	await askCorrection(own, asked('district', 'Talawi'))
	expect(await waiting(planner)).toMatchObject([
		{ urgency: 'soon', title: '1 permintaan perbaikan data menunggu' }
	])
	const later = new Date(planner.now.getTime() + 73 * 3_600_000)
	expect(await waiting({ ...planner, now: later })).toMatchObject([
		{ urgency: 'today', badge: 'Lewat waktu' }
	])
	expect(await waiting(own)).toEqual([])
})

test('nobody asks for somebody else', async () => {
	const { planner } = await given()
	await expect(askCorrection(planner, asked('district', 'Talawi'))).rejects.toMatchObject({
		code: 'people.not_employee'
	})
})
