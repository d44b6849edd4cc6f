import { execFile } from 'node:child_process'
import process from 'node:process'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { countAccounts } from '#platform/access/store.ts'
import { ownDatabase } from '#platform/testing/own-database.ts'

const run = promisify(execFile)

/** `firstRun` in a process of its own, since what it does hangs on the environment. */
async function firstRun(database: string, kosong: boolean): Promise<string> {
	const script = `import { firstRun } from './src/cli/first-run.ts'; await firstRun({ kosong: ${kosong} })`
	const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', script], {
		env: { ...process.env, DATABASE_URL: database, BINA_URL: 'https://bina.contoh.example' }
	})
	return stdout
}

// Issue 1, section 1.1: example data only where nobody outside can reach it; else a one-time link.
test('a reachable or empty-wished first run has reference data and a fresh link each time, no people', async () => {
	const { db, owner } = await ownDatabase()
	const url = `postgresql://${owner.user}@/${owner.database}?host=${encodeURIComponent(owner.host!)}&port=${owner.port}`

	const link =
		/^Siapkan administrator pertama: https:\/\/bina\.contoh\.example\/siapkan\/([A-Z0-9-]{19})\n$/
	const [first, second] = [await firstRun(url, false), await firstRun(url, true)]
	expect(first).toMatch(link)
	expect(second).toMatch(link)
	expect(second).not.toBe(first)

	expect(await countAccounts(db)).toBe(0)
	const { n } = await db
		.selectFrom('people_competency')
		.select((eb) => eb.fn.countAll<number>().as('n'))
		.executeTakeFirstOrThrow()
	expect(n).toBe(31) // 8 + 1 + 16 + 6 of the dictionary that Bina brings
})
