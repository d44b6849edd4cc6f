/** Sends what a phone has kept. Browser only. */
import type { Delivered } from '../signed-check.ts'
import * as kept from './kept.ts'
import { catchUp } from './sign.ts'
import { unmarkUnsent } from './unsent.ts'

const BATCH = 50
const PATIENCE = 10_000

/** 'sent': nothing is left; otherwise why something is: no network, nobody signed in, or the sentence of a refusal. */
export type Sending = 'sent' | 'offline' | 'signed-out' | { problem: string }

/** Sends somebody's checks that have no answer yet, and asks again for those that wait. Never two of these at a time. */
export const send = (employeeId: string): Promise<Sending> =>
	navigator.locks.request('bina-hadir-kirim', async () => {
		const person = await kept.findPerson(employeeId)
		if (!person) return 'sent'
		for (let isFirst = true; ; isFirst = false) {
			const open = (await kept.listChecks(employeeId)).reverse().filter(isOpen(isFirst))
			if (open.length === 0) return 'sent'
			const delivered = await deliver(person.deviceId, open.slice(0, BATCH))
			if (typeof delivered === 'string' || 'problem' in delivered) return delivered
			await kept.keepAnswers(employeeId, delivered.answers)
			await catchUp(employeeId, delivered.last, delivered.lastHash)
		}
	})

/** What has no answer yet; once also what waited for the committee then. */
const isOpen =
	(withWaiting: boolean) =>
	({ answer }: kept.KeptCheck): boolean =>
		!answer || (withWaiting && answer.state === 'waiting')

async function deliver(
	deviceId: string,
	checks: readonly kept.KeptCheck[]
): Promise<Delivered | Exclude<Sending, 'sent'>> {
	const plain = checks.map(({ employeeId: _, title: __, answer: ___, ...check }) => check)
	try {
		const answer = await fetch('/hadir/kirim', {
			method: 'POST',
			redirect: 'manual',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify({ deviceId, checks: plain }),
			signal: AbortSignal.timeout(PATIENCE)
		})
		if (answer.ok) return (await answer.json()) as Delivered
		if (answer.type === 'opaqueredirect') return 'signed-out'
		if (answer.status >= 500) return 'offline'
		return (await answer.json()) as { problem: string }
	} catch {
		return 'offline'
	}
}

/** Sends what whoever used this browser last has left. */
export async function sendOwn(): Promise<void> {
	const person = await kept.findCurrent()
	if (person && (await send(person.employeeId)) === 'sent') unmarkUnsent()
}
