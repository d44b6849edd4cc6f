import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { testContext } from './context.ts'
import { ownDatabase } from './own-database.ts'

const here = sql<{ name: string }>`select current_database() as name`

test('a database of one’s own is migrated, and is neither the shared one nor another’s', async () => {
	const [one, two] = await Promise.all([ownDatabase(), ownDatabase()])
	const { db } = await testContext()
	const names = await Promise.all(
		[one.db, two.db, db].map(async (each) => (await here.execute(each)).rows[0]!.name)
	)
	expect(new Set(names).size).toBe(3)
	expect(await one.db.selectFrom('platform_job').select('id').execute()).toEqual([])
})
