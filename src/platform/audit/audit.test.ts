import { sql } from 'kysely'
import pg from 'pg'
import { expect, test } from 'vitest'
import { testContext } from '../testing/context.ts'
import { record } from './record.ts'
import { sealPending } from './seal.ts'
import { verifyAudit } from './verify.ts'
import { ownDatabase } from '../testing/own-database.ts'
import { systemContext } from '../context.ts'

test('a payload is hashed the same after PostgreSQL has reordered its keys', async () => {
	const ctx = await testContext()
	await record(ctx, 'uji.satu', { z: 1, a: { y: [1, 'x'], b: null }, at: ctx.now, none: undefined })
	const entry = await ctx.db.selectFrom('audit_entry').selectAll().executeTakeFirstOrThrow()
	expect(entry).toMatchObject({ actor: 'sistem:uji', action: 'uji.satu' })
})

/** Somebody with the owner's rights, as an intruder would need them. */
async function asOwner(connection: pg.PoolConfig, ...statements: string[]): Promise<void> {
	const client = new pg.Client(connection)
	await client.connect()
	for (const statement of statements) await client.query(statement)
	await client.end()
}

test('the chain names what was changed', async () => {
	const { db, owner } = await ownDatabase()
	const ctx = systemContext(db, 'uji')
	for (const n of [1, 2, 3]) await record(ctx, 'uji.tindakan', { n })
	expect(await sealPending(db, ctx.now)).toBe(3)
	expect(await verifyAudit(db)).toEqual([])

	const { entry_id: id } = await db
		.selectFrom('audit_seal')
		.select('entry_id')
		.where('sequence', '=', 2)
		.executeTakeFirstOrThrow()
	await asOwner(owner, `update audit_payload set payload = '{"n": 99}' where entry_id = '${id}'`)
	expect(await verifyAudit(db)).toEqual([`segel 2: isi catatan ${id} diubah`])
	await asOwner(owner, `update audit_entry set actor = 'orang lain' where id = '${id}'`)
	expect(await verifyAudit(db)).toContain(`segel 2: catatan ${id} atau rantainya diubah`)
	await asOwner(owner, `delete from audit_seal where sequence = 2`)
	expect(await verifyAudit(db)).toContain('segel 2 hilang')
})

test('an erased payload leaves the chain provable', async () => {
	const { db, owner } = await ownDatabase()
	const ctx = systemContext(db, 'uji')
	await record(ctx, 'uji.tindakan', { nama: 'rahasia' })
	await sealPending(db, ctx.now)
	await asOwner(owner, 'delete from audit_payload')
	expect(await verifyAudit(db)).toEqual([])
})

test('the application itself cannot change what it recorded', async () => {
	const { db } = await ownDatabase()
	await record(systemContext(db, 'uji'), 'uji.tindakan')
	await expect(sql`update audit_entry set actor = 'x'`.execute(db)).rejects.toMatchObject({
		code: '42501'
	})
	await expect(sql`delete from audit_payload`.execute(db)).rejects.toMatchObject({ code: '42501' })
	await expect(sql`delete from hours_entry`.execute(db)).rejects.toMatchObject({ code: '42501' })
})
