import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { connect, type Database } from '../database/db.ts'
import { bareDatabase, ownDatabase } from '../testing/own-database.ts'
import type { Place } from './place.ts'

export const PASSPHRASE = 'tenun songket silungkang'

/** A folder of the test's own. */
export function givenFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), 'bina-uji-'))
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
	return folder
}

type There = { place: Place; database: Database }

const placeOf = ({ owner }: Database): Place => ({ owner, schema: 'bina', data: givenFolder() })

/** A migrated place. */
export async function givenPlace(): Promise<There> {
	const database = await ownDatabase()
	return { place: placeOf(database), database }
}

/** A place with nothing in it. */
export async function givenEmptyPlace(): Promise<There> {
	const database = connect(await bareDatabase(), 'bina')
	onTestFinished(() => database.close())
	return { place: placeOf(database), database }
}
