import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import process from 'node:process'
import { expect, test, vi } from 'vitest'
import { system } from '#platform/access/actor.ts'
import { inTransaction } from '#platform/database/transaction.ts'
import { ownDatabase } from '#platform/testing/own-database.ts'
import { showVersion } from '#plan/server/show-version.ts'
import { givenPlan } from '#plan/testing.ts'

// Each call is a process of its own.
vi.setConfig({ testTimeout: 90_000 })

type Ended = { code: number; stdout: string; stderr: string }

const bina = (database: string, ...args: string[]) =>
	new Promise<Ended>((resolve) => {
		execFile(
			process.execPath,
			['src/cli/bina.ts', 'periksa', 'rencana', ...args],
			{ env: { ...process.env, DATABASE_URL: database } },
			(error, stdout, stderr) => resolve({ code: error ? Number(error.code) : 0, stdout, stderr })
		)
	})

test('a plan is recomputed by anybody at the command line: the same with 0, another with 1, a wrong call with 2', async () => {
	const { db, owner } = await ownDatabase()
	const url = `postgresql://${owner.user}@/${owner.database}?host=${encodeURIComponent(owner.host!)}&port=${owner.port}`
	const ctx = { db, actor: system('uji'), now: new Date(), newId: randomUUID }
	const { run } = await inTransaction(ctx, (tx) => givenPlan(tx))
	const { planHash } = await showVersion(ctx, { tahun: 2027, versi: 1 })

	const same = await bina(url, '--tahun', '2027', '--json')
	expect(same.code).toBe(0)
	expect(JSON.parse(same.stdout)).toEqual({ same: true, hash: planHash })

	await db
		.deleteFrom('plan_composition_seat')
		.where('composition_id', '=', run)
		.where('mandatory', '=', false)
		.execute()
	const other = await bina(url, '--tahun', '2027', '--json')
	expect(other.code).toBe(1)
	expect(JSON.parse(other.stdout)).toEqual({ same: false, hash: planHash })
	expect(other.stderr).toContain('tidak dapat dibuat ulang sama')

	expect((await bina(url, '--tahun', '2031', '--json')).code).toBe(1)
	expect(await bina(url, '--tahun', 'depan')).toMatchObject({ code: 2, stdout: '' })
})
