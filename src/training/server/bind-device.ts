import { authorize } from '#platform/access/authorize.ts'
import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { mayTakePart } from '../access.ts'
import type { BindForm } from '../attendance-forms.ts'
import type { Bound } from '../signed-check.ts'
import * as store from './store/signed-check.ts'

/**
 * Lets a phone sign for the actor, by the public half of a key that never leaves it. Somebody has one such phone: a second one
 * is told of the first, and takes its place only where the person says so.
 */
export async function bindDevice(
	ctx: Context,
	{ browserId, publicKey, label, replace }: BindForm
): Promise<Bound> {
	authorize(mayTakePart(ctx.actor))
	const employeeId = ctx.actor.employeeId!
	const before = await store.findOwnDevice(ctx.db, employeeId)
	const key = Buffer.from(publicKey, 'hex')
	if (before?.publicKey.equals(key)) return { deviceId: before.id }
	if (before && !replace)
		return { elsewhere: { label: before.label, boundAt: before.boundAt.toISOString() } }
	await store.replaceDevice(ctx.db, employeeId, ctx.now)
	const id = ctx.newId()
	await store.insertDevice(ctx.db, {
		...{ id, employeeId, browserId, publicKey: key, label, boundAt: ctx.now }
	})
	await record(ctx, 'training.device_bound', { label, replaced: before?.id ?? null }, id)
	return { deviceId: id }
}
