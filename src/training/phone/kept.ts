/** What a phone keeps until it is sent: IndexedDB of this site. Browser only. */
import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import type { CheckAnswer, SignedCheck } from '../signed-check.ts'

/** Somebody who checks in with this browser. The key cannot be taken out of it. */
export type Person = {
	employeeId: string
	name: string
	deviceId: string
	keys: CryptoKeyPair
	/** Of the last check that was signed. */
	counter: number
	lastHash: string
}

export type KeptCheck = SignedCheck & {
	employeeId: string
	/** Of the session, for the eye. */
	title: string
	/** What the server said; absent until it is sent. */
	answer?: CheckAnswer
}

export type KeptSession = {
	employeeId: string
	id: string
	title: string
	where: string
	startsAt: Date
	endsAt: Date
}

interface Kept extends DBSchema {
	people: { key: string; value: Person }
	checks: { key: [string, number]; value: KeptCheck }
	sessions: { key: [string, string]; value: KeptSession }
	facts: { key: 'employeeId' | 'browserId'; value: string }
}

let opened: Promise<IDBPDatabase<Kept>> | undefined

const database = () =>
	(opened ??= openDB<Kept>('bina-hadir', 1, {
		upgrade(db) {
			db.createObjectStore('people', { keyPath: 'employeeId' })
			db.createObjectStore('checks', { keyPath: ['employeeId', 'counter'] })
			db.createObjectStore('sessions', { keyPath: ['employeeId', 'id'] })
			db.createObjectStore('facts')
		}
	}))

export const findPerson = async (employeeId: string): Promise<Person | undefined> =>
	(await database()).get('people', employeeId)

/** Who used this browser last: without a network nobody can be asked. */
export async function findCurrent(): Promise<Person | undefined> {
	const db = await database()
	const employeeId = await db.get('facts', 'employeeId')
	return employeeId === undefined ? undefined : db.get('people', employeeId)
}

export async function keepPerson(person: Person): Promise<void> {
	await (await database()).put('people', person)
}

export async function keepCurrent(employeeId: string): Promise<void> {
	await (await database()).put('facts', employeeId, 'employeeId')
}

/** A name of this browser, drawn once. */
export async function browserId(): Promise<string> {
	const db = await database()
	const known = await db.get('facts', 'browserId')
	if (known !== undefined) return known
	const drawn = crypto.randomUUID()
	await db.put('facts', drawn, 'browserId')
	return drawn
}

const within = (employeeId: string) => IDBKeyRange.bound([employeeId], [employeeId, []])

/** Somebody's checks in this browser, the newest first. */
export const listChecks = async (employeeId: string): Promise<KeptCheck[]> =>
	(await (await database()).getAll('checks', within(employeeId))).reverse()

/** Keeps a check and the counter that it used, both or neither. */
export async function keepCheck(check: KeptCheck, person: Person): Promise<void> {
	const writes = (await database()).transaction(['checks', 'people'], 'readwrite', {
		durability: 'strict'
	})
	await Promise.all([
		writes.objectStore('checks').add(check),
		writes.objectStore('people').put(person),
		writes.done
	])
}

/** Writes what the server said of somebody's checks. */
export async function keepAnswers(
	employeeId: string,
	answers: readonly CheckAnswer[]
): Promise<void> {
	const writes = (await database()).transaction('checks', 'readwrite')
	for (const answer of answers) {
		const check = await writes.store.get([employeeId, answer.counter])
		if (check) await writes.store.put({ ...check, answer })
	}
	await writes.done
}

/** Replaces somebody's sessions by those of now. */
export async function keepSessions(
	employeeId: string,
	sessions: readonly Omit<KeptSession, 'employeeId'>[]
): Promise<void> {
	const writes = (await database()).transaction('sessions', 'readwrite')
	await writes.store.delete(within(employeeId))
	for (const session of sessions) await writes.store.put({ ...session, employeeId })
	await writes.done
}

export const listSessions = async (employeeId: string): Promise<KeptSession[]> =>
	(await (await database()).getAll('sessions', within(employeeId))).sort(
		(a, b) => a.startsAt.getTime() - b.startsAt.getTime()
	)
