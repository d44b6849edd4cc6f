import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { givenEmployee } from '#people/testing.ts'
import type { Context } from '#platform/context.ts'
import { actorWith, testContext } from '#platform/testing/context.ts'
import { FIRST, hex, signedText, type Check, type SignedCheck } from '../signed-check.ts'
import { codeAt, givenBatch, givenEnrolment, givenSession } from '../testing.ts'
import { acceptChecks } from './accept-checks.ts'
import { bindDevice } from './bind-device.ts'
import { settleLate } from './settle-checks.ts'
import { showAttendance } from './show-attendance.ts'

const at = (clock: string) => new Date(`2027-03-02T${clock}+07:00`)
const P256 = { name: 'ECDSA', namedCurve: 'P-256' }

/** A phone with its key, as a browser has it. */
async function givenPhone(ctx: Context, replace = false, browserId = ctx.newId()) {
	const pair = await crypto.subtle.generateKey(P256, false, ['sign', 'verify'])
	const raw = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey))
	const form = { browserId, publicKey: hex(raw), label: 'Chrome di HP' }
	const bound = await bindDevice(ctx, { ...form, replace })
	const deviceId = 'deviceId' in bound ? bound.deviceId : ctx.newId()
	const last = { counter: 0, hash: FIRST }

	/** Signs the next check; the chain goes on from it. */
	async function sign(
		given: Partial<Check> & { session: string; code: string }
	): Promise<SignedCheck> {
		const check: Check = {
			...{
				counter: last.counter + 1,
				previous: last.hash,
				kind: 'in',
				saidAt: ctx.now.toISOString()
			},
			...given
		}
		const text = new TextEncoder().encode(signedText(deviceId, check))
		const how = { name: 'ECDSA', hash: 'SHA-256' }
		const signature = hex(new Uint8Array(await crypto.subtle.sign(how, pair.privateKey, text)))
		Object.assign(last, {
			...{ counter: check.counter, hash: createHash('sha256').update(text).digest('hex') }
		})
		return { ...check, signature }
	}
	return { bound, form, deviceId, sign }
}

async function given() {
	const ctx = await testContext({ now: at('08:05:07') })
	const batch = await givenBatch(ctx, { state: 'open' })
	const session = await givenSession(ctx, batch.id)
	const employee = await givenEmployee(ctx, { name: 'Rahmi' })
	const enrolment = await givenEnrolment(ctx, batch.id, employee.id)
	const own: Context = { ...ctx, actor: actorWith(['employee'], 'all', employee.id) }
	const desk: Context = { ...ctx, actor: actorWith(['organiser']) }
	const code = (clock: string) => codeAt(ctx, session.id, at(clock))
	const path = { id: batch.id, sesi: session.id }
	const seen = async () => showAttendance(desk, path, { search: '', who: undefined, page: 1 })
	return { ctx, batch, session, enrolment, own, desk, code, path, seen }
}

test('a check that comes with its code counts at once, and twice is once', async () => {
	const { own, session, code, seen } = await given()
	const phone = await givenPhone(own)
	const check = await phone.sign({ session: session.id, code: await code('08:05:00') })
	const first = await acceptChecks(own, { deviceId: phone.deviceId, checks: [check] })
	expect(first).toMatchObject({
		answers: [{ counter: 1, state: 'counted', sentence: 'Tercatat pukul 08.05 WIB.' }],
		...{ last: 1, missing: [] }
	})
	const later = { ...own, now: at('11:00:00') }
	expect(await acceptChecks(later, { deviceId: phone.deviceId, checks: [check] })).toEqual(first)
	expect((await seen()).rows).toMatchObject([{ arrivedAt: at('08:05:00'), arrivedWay: 'phone' }])
})

test('what comes later waits; one tap counts it from the moment of its code', async () => {
	const { own, desk, session, path, code, seen } = await given()
	const phone = await givenPhone(own)
	const check = await phone.sign({ session: session.id, code: await code('07:38:00') })
	const { answers } = await acceptChecks(own, { deviceId: phone.deviceId, checks: [check] })
	expect(answers).toMatchObject([{ state: 'waiting' }])
	const { rows, counts, waiting } = await seen()
	expect(rows).toMatchObject([{ arrivedAt: null }])
	expect(counts).toMatchObject({ arrived: 0, waiting: 1 })
	expect(waiting).toMatchObject([{ name: 'Rahmi', countsAt: at('07:38:00') }])
	const all = { ...path, enrolmentId: undefined, verdict: 'confirmed' } as const
	expect(await settleLate(desk, all)).toMatchObject({ people: 1 })
	expect(await settleLate(desk, all)).toMatchObject({ people: 0 })
	expect((await seen()).rows).toMatchObject([
		{ arrivedAt: at('07:38:00'), arrivedWay: 'confirmed' }
	])
	const again = await acceptChecks(own, { deviceId: phone.deviceId, checks: [check] })
	expect(again.answers).toMatchObject([
		{ state: 'confirmed', sentence: 'Tercatat pukul 07.38 WIB, disahkan panitia.' }
	])
})

test('set aside counts nothing, and the person is told', async () => {
	const { own, desk, session, enrolment, path, code, seen } = await given()
	const phone = await givenPhone(own)
	const check = await phone.sign({ session: session.id, code: await code('07:38:00') })
	await acceptChecks(own, { deviceId: phone.deviceId, checks: [check] })
	await settleLate(desk, { ...path, enrolmentId: enrolment.id, verdict: 'set_aside' })
	expect((await seen()).rows).toMatchObject([{ arrivedAt: null }])
	const { answers } = await acceptChecks(own, { deviceId: phone.deviceId, checks: [check] })
	expect(answers[0]!.sentence).toContain('Temui panitia')
})

test('in any order, each is kept once; the phone is told what is missing and where to go on', async () => {
	const { own, session, code, seen } = await given()
	const phone = await givenPhone(own)
	const checks: SignedCheck[] = []
	for (const clock of ['07:40:00', '07:50:00', '08:00:00', '08:04:45'])
		checks.push(await phone.sign({ session: session.id, code: await code(clock) }))
	const [one, two, three, four] = checks as [SignedCheck, SignedCheck, SignedCheck, SignedCheck]
	const send = (...some: SignedCheck[]) =>
		acceptChecks(own, { deviceId: phone.deviceId, checks: some })
	expect(await send(four)).toMatchObject({ last: 4, missing: [1, 2, 3] })
	expect(await send(three, one)).toMatchObject({ last: 4, missing: [2] })
	const { missing, lastHash } = await send(two, four, one)
	expect(missing).toEqual([])
	expect(lastHash).toBe(createHash('sha256').update(signedText(phone.deviceId, four)).digest('hex'))
	expect((await seen()).counts).toMatchObject({ arrived: 1 })
})

test('a wrong clock of the phone does not matter, and is told', async () => {
	const { own, session, code } = await given()
	const phone = await givenPhone(own)
	const saidAt = at('08:25:00').toISOString()
	const check = await phone.sign({ session: session.id, code: await code('08:05:00'), saidAt })
	const { answers } = await acceptChecks(own, { deviceId: phone.deviceId, checks: [check] })
	expect(answers).toMatchObject([
		{
			state: 'counted',
			sentence:
				'Tercatat pukul 08.05 WIB. Jam HP Anda selisih 20 menit; yang dipakai jam layar ruang.'
		}
	])
})

test('another text under the same counter, a foreign signature and another’s phone are refused', async () => {
	const { ctx, own, session, code } = await given()
	const phone = await givenPhone(own)
	const check = await phone.sign({ session: session.id, code: await code('08:05:00') })
	await acceptChecks(own, { deviceId: phone.deviceId, checks: [check] })
	const replay = await phone.sign({ ...check, kind: 'out' })
	const changed = { ...(await phone.sign({ ...check, counter: 2 })), code: '00000000' }
	const { answers } = await acceptChecks(own, {
		...{ deviceId: phone.deviceId, checks: [replay, changed] }
	})
	expect(answers.map(({ sentence }) => sentence.split('.')[0])).toEqual([
		'Nomor catatan ini sudah dipakai catatan lain',
		'Tanda tangan catatan ini tidak cocok'
	])
	const other = await givenEmployee(ctx)
	const stranger = { ...ctx, actor: actorWith(['employee'], 'all', other.id) }
	await expect(
		acceptChecks(stranger, { deviceId: phone.deviceId, checks: [check] })
	).rejects.toMatchObject({ code: 'training.device_not_yours' })
})

test.each([
	['a code that was never shown', { code: '00000000' }, 'Angka itu bukan kode'],
	['no such session', { session: '00000000-0000-4000-8000-000000000009' }, 'Sesi ini tidak ada']
])('%s is kept as refused and says so', async (_, wrong, sentence) => {
	const { own, session, code } = await given()
	const phone = await givenPhone(own)
	const given_ = { session: session.id, code: await code('08:05:00'), ...wrong }
	const checks = [await phone.sign(given_)]
	for (let i = 0; i < 2; i++) {
		const { answers, last } = await acceptChecks(own, { deviceId: phone.deviceId, checks })
		expect(answers).toMatchObject([{ state: 'refused' }])
		expect(answers[0]!.sentence).toContain(sentence)
		expect(last).toBe(1)
	}
})

test('a chain that does not fit waits for the committee instead of counting', async () => {
	const { own, session, code, seen } = await given()
	const phone = await givenPhone(own)
	const first = await phone.sign({ session: session.id, code: await code('07:00:00') })
	const forked = await phone.sign({
		...{ session: session.id, code: await code('08:05:00'), previous: 'f'.repeat(64) }
	})
	const { answers } = await acceptChecks(own, {
		...{ deviceId: phone.deviceId, checks: [first, forked] }
	})
	expect(answers.map(({ state }) => state)).toEqual(['refused', 'waiting'])
	expect((await seen()).odd).toEqual([{ kind: 'broken_chain', names: ['Rahmi'] }])
})

test('one phone signs for a person: a second is told of the first until the person moves', async () => {
	const { own, session, code } = await given()
	const first = await givenPhone(own)
	expect(await bindDevice(own, { ...first.form, replace: false })).toEqual(first.bound)
	const second = await givenPhone(own)
	expect(second.bound).toMatchObject({ elsewhere: { label: 'Chrome di HP' } })
	const third = await givenPhone(own, true)
	expect(third.bound).toHaveProperty('deviceId')
	const check = await first.sign({ session: session.id, code: await code('08:05:00') })
	const { answers } = await acceptChecks(own, { deviceId: first.deviceId, checks: [check] })
	expect(answers).toMatchObject([{ state: 'waiting' }])
})

test('one browser that signs for two people is shown, and both count', async () => {
	const { ctx, own, batch, session, code, seen } = await given()
	const colleague = await givenEmployee(ctx, { name: 'Sari' })
	await givenEnrolment(ctx, batch.id, colleague.id)
	const other = { ...ctx, actor: actorWith(['employee'], 'all', colleague.id) }
	const browser = ctx.newId()
	for (const who of [own, other]) {
		const phone = await givenPhone(who, false, browser)
		const checks = [await phone.sign({ session: session.id, code: await code('08:05:00') })]
		await acceptChecks(who, { deviceId: phone.deviceId, checks })
	}
	const { odd, counts } = await seen()
	expect(odd).toEqual([{ kind: 'shared_phone', names: ['Rahmi', 'Sari'] }])
	expect(counts.arrived).toBe(2)
})
