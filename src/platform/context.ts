import { randomUUID } from 'node:crypto'
import { system, type Actor } from './access/actor.ts'
import type { Db } from './database/db.ts'

/** What every use case is handed: no clock, chance or global but this. */
export type Context = {
	readonly db: Db
	readonly actor: Actor
	readonly now: Date
	newId(): string
}

/** The context of work that no person asked for at this moment: jobs and the command line. */
export const systemContext = (db: Db, name: string, now = new Date()): Context => ({
	db,
	actor: system(name),
	now,
	newId: randomUUID
})
