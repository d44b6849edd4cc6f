import { createHash, webcrypto } from 'node:crypto'
import { authorize } from '#platform/access/authorize.ts'
import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { Refusal } from '#platform/refusal.ts'
import { mayTakePart } from '../access.ts'
import type { DeliveryForm } from '../attendance-forms.ts'
import {
	checkForged,
	codeUnknown,
	counterUsed,
	deviceNotYours,
	sentenceOf
} from '../attendance-refusals.ts'
import { answerWords } from '../attendance-words.ts'
import { codesFrom, codesUntil, isAtOnce } from '../presence.ts'
import {
	FIRST,
	signedText,
	type CheckAnswer,
	type Delivered,
	type SignedCheck
} from '../signed-check.ts'
import { findOwnSession, judgePassage, type Seated } from './check-in.ts'
import { momentOf, stepOfCode } from './room-code.ts'
import { recordPassage } from './store/attendance.ts'
import * as store from './store/signed-check.ts'

const P256 = { name: 'ECDSA', namedCurve: 'P-256' }

/**
 * Takes in what a phone has signed, in whatever order and however often it comes. What comes with its code counts at once; what
 * comes later waits for the committee. Says of each what became of it, and where the phone's counter stands here.
 */
export async function acceptChecks(
	ctx: Context,
	{ deviceId, checks }: DeliveryForm
): Promise<Delivered> {
	authorize(mayTakePart(ctx.actor))
	const device = await store.findDevice(ctx.db, deviceId)
	if (device?.employeeId !== ctx.actor.employeeId) throw deviceNotYours()
	const answers: CheckAnswer[] = []
	for (const check of [...checks].sort((a, b) => a.counter - b.counter))
		answers.push(await accept(ctx, device, check))
	const { last, lastHash, missing } = await store.reconcile(ctx.db, deviceId)
	return { answers, last, lastHash: lastHash?.toString('hex') ?? FIRST, missing }
}

async function accept(
	ctx: Context,
	device: store.Device,
	check: SignedCheck
): Promise<CheckAnswer> {
	const { counter } = check
	const text = signedText(device.id, check)
	const hash = createHash('sha256').update(text).digest()
	const known = await store.listChecks(ctx.db, device.id, [counter, counter - 1])
	const same = known.find((one) => one.counter === counter)
	if (same) return same.hash.equals(hash) ? told(same) : refused(counter, counterUsed())
	if (!(await isSigned(device.publicKey, text, check.signature)))
		return refused(counter, checkForged())

	const before = known.find((one) => one.counter === counter - 1)
	const follows = before?.hash.toString('hex') ?? (counter === 1 ? FIRST : check.previous)
	const isChained = follows === check.previous
	const judged = await judge(ctx, check, isChained && device.replacedAt === null)
	const isNew = await store.insertCheck(ctx.db, {
		...{ deviceId: device.id, counter, hash, isChained, receivedAt: ctx.now, ...judged },
		...{ sessionId: check.session, kind: check.kind, code: check.code },
		previousHash: Buffer.from(check.previous, 'hex'),
		signature: Buffer.from(check.signature, 'hex'),
		saidAt: new Date(check.saidAt)
	})
	if (!isNew) return accept(ctx, device, check)
	if (judged.state === 'counted') await count(ctx, check, judged)
	return told({ counter, ...judged }, new Date(check.saidAt))
}

type Judged = Pick<store.NewCheck, 'state' | 'reason' | 'countsAt' | 'enrolmentId'>

/** What a check is worth: its code tells when it was made, whatever the phone's clock says. */
async function judge(ctx: Context, check: SignedCheck, isSound: boolean): Promise<Judged> {
	try {
		const session = await findOwnSession(ctx, check.session)
		const countsAt = shownAt(session, check.code, ctx.now)
		judgePassage(session, check.kind, countsAt)
		const isKnown = check.kind === 'in' && session.arrivedAt && session.arrivedAt <= countsAt
		const counts = isKnown || (isSound && isAtOnce(countsAt, ctx.now))
		const state = counts ? 'counted' : 'waiting'
		return { state, reason: '', countsAt, enrolmentId: session.enrolmentId }
	} catch (error) {
		if (!(error instanceof Refusal)) throw error
		return { state: 'refused', reason: error.code, countsAt: null, enrolmentId: null }
	}
}

/** When a code was on the session's screen, at any time until now. */
function shownAt(session: Seated, code: string, now: Date): Date {
	const to = new Date(Math.min(now.getTime(), codesUntil(session).getTime()))
	const step = stepOfCode(session.secret, code, { from: codesFrom(session, session.rule), to })
	if (step === undefined) throw codeUnknown()
	return momentOf(step)
}

async function count(ctx: Context, check: SignedCheck, judged: Judged): Promise<void> {
	const { session: sessionId, kind } = check
	const passage = { kind, sessionId, at: judged.countsAt!, enrolmentId: judged.enrolmentId! }
	await recordPassage(ctx.db, { ...passage, way: 'phone' })
	await record(
		ctx,
		kind === 'in' ? 'training.arrived' : 'training.left',
		{ session: sessionId, at: passage.at, counter: check.counter },
		passage.enrolmentId
	)
}

async function isSigned(publicKey: Buffer, text: string, signature: string): Promise<boolean> {
	const key = await webcrypto.subtle.importKey('raw', publicKey, P256, false, ['verify'])
	const how = { name: 'ECDSA', hash: 'SHA-256' }
	return webcrypto.subtle.verify(how, key, Buffer.from(signature, 'hex'), Buffer.from(text))
}

const refused = (counter: number, { message }: Refusal): CheckAnswer => ({
	...{ counter, state: 'refused', sentence: message }
})

function told(
	{ counter, state, reason, countsAt }: Omit<store.KeptCheck, 'hash'>,
	saidAt?: Date
): CheckAnswer {
	if (state === 'refused') return { counter, state, sentence: sentenceOf(reason) }
	return { counter, state, sentence: answerWords(state, countsAt!, saidAt) }
}
