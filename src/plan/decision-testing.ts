import type { Actor, Role } from '#platform/access/actor.ts'
import type { Context } from '#platform/context.ts'
import { decreeVersion, submitVersion, verifyVersion } from './server/decide-version.ts'
import { gatherGuards } from './server/gather-guards.ts'
import { findVersion } from './server/store/version.ts'
import { writeGuardReason } from './server/write-guard-reason.ts'

/** Somebody with one role everywhere, as themselves. */
export const official = (role: Role, name: string = role): Actor => ({
	id: `akun:${name}`,
	name,
	accountId: null,
	employeeId: null,
	scopes: { [role]: 'all' }
})

/** The same moment and rows, seen by an official. */
export const as = (ctx: Context, role: Role, name?: string): Context => ({
	...ctx,
	actor: official(role, name)
})

/** A version as its form has read it. */
export async function readVersion({ db }: Context, versi: number, tahun = 2027) {
	const found = (await findVersion(db, tahun, versi))!
	return { tahun, versi, version: found.version }
}

/** Gives a reason for whatever a draft leaves unmet. */
export async function excuse(ctx: Context, versi: number): Promise<void> {
	const version = (await findVersion(ctx.db, 2027, versi))!
	const judged = await gatherGuards(as(ctx, 'planner'), version)
	for (const { name, items } of judged)
		for (const { subject, reason } of items)
			if (subject !== undefined && reason === null)
				await writeGuardReason(as(ctx, 'planner'), {
					...{ tahun: 2027, versi, penjaga: name, hal: subject },
					alasan: 'Anggaran tahun ini tidak cukup.'
				})
}

/** Verified, submitted and decreed by three officials. */
export async function givenDecreed(ctx: Context, versi: number, nomor = '188.45/1/2026') {
	await excuse(ctx, versi)
	await verifyVersion(as(ctx, 'verifier'), await readVersion(ctx, versi))
	await submitVersion(as(ctx, 'secretary'), await readVersion(ctx, versi))
	const read = await readVersion(ctx, versi)
	await decreeVersion(as(ctx, 'mayor'), { ...read, nomor, tanggal: '2026-11-24' })
}
