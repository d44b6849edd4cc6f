/** Keys and signatures of a phone. Browser only, and only where the page is safe (https or this machine). */
import { FIRST, hex, signedText, type Bound, type Check } from '../signed-check.ts'
import * as kept from './kept.ts'

const P256 = { name: 'ECDSA', namedCurve: 'P-256' }
const SIGNED = { name: 'ECDSA', hash: 'SHA-256' }

/** Whether this page may keep keys at all; on plain http it may not. */
export const canSign = (): boolean =>
	isSecureContext && 'indexedDB' in globalThis && 'locks' in navigator

/** One tab at a time: two must never sign the same counter. */
const alone = <T>(work: () => Promise<T>): Promise<T> => navigator.locks.request('bina-hadir', work)

const bytes = (text: string) => new TextEncoder().encode(text)
const digest = async (data: Uint8Array<ArrayBuffer>) =>
	hex(new Uint8Array(await crypto.subtle.digest('SHA-256', data)))

/** What the machine says of itself, for its owner to know it again. */
function label(): string {
	const phone = /Android|iPhone|iPad/.exec(navigator.userAgent)?.[0]
	return phone ? `Telepon ${phone}` : 'Komputer'
}

/**
 * Makes this browser the one that signs for a person, or finds that it is already. Another phone keeps its place unless
 * `replace` says that the person moves.
 */
export const bind = (employeeId: string, name: string, replace: boolean): Promise<Bound> =>
	alone(async () => {
		const known = await kept.findPerson(employeeId)
		const keys = known?.keys ?? (await crypto.subtle.generateKey(P256, false, ['sign', 'verify']))
		const raw = new Uint8Array(await crypto.subtle.exportKey('raw', keys.publicKey))
		const answer = await fetch('/hadir/perangkat', {
			method: 'POST',
			redirect: 'manual',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify({
				...{ browserId: await kept.browserId(), publicKey: hex(raw), label: label(), replace }
			})
		})
		if (!answer.ok) throw new TypeError('the phone could not be bound')
		const bound = (await answer.json()) as Bound
		if ('elsewhere' in bound) return bound
		const { deviceId } = bound
		const start = { counter: 0, lastHash: FIRST }
		const before = known?.deviceId === deviceId ? known : start
		const { counter, lastHash } = before
		await kept.keepPerson({ employeeId, name, deviceId, keys, counter, lastHash })
		await kept.keepCurrent(employeeId)
		await navigator.storage?.persist?.()
		return bound
	})

/** Signs a check with the person's next counter and keeps it. Only when this resolves may the page say that it is kept. */
export const keep = (
	employeeId: string,
	given: Pick<Check, 'session' | 'kind' | 'code'> & { title: string }
): Promise<kept.KeptCheck> =>
	alone(async () => {
		const person = await kept.findPerson(employeeId)
		if (!person) throw new TypeError('no key of this person')
		const { title, ...rest } = given
		const counter = person.counter + 1
		const check = { ...rest, counter, previous: person.lastHash, saidAt: new Date().toISOString() }
		const text = bytes(signedText(person.deviceId, check))
		const signed = await crypto.subtle.sign(SIGNED, person.keys.privateKey, text)
		const signature = hex(new Uint8Array(signed))
		const whole = { ...check, signature, employeeId, title }
		await kept.keepCheck(whole, { ...person, counter, lastHash: await digest(text) })
		return whole
	})

/** Goes on from where the server stands when that is further: this browser was set back to an older state. */
export const catchUp = (employeeId: string, last: number, lastHash: string): Promise<void> =>
	alone(async () => {
		const person = await kept.findPerson(employeeId)
		if (person && last > person.counter)
			await kept.keepPerson({ ...person, counter: last, lastHash })
	})
