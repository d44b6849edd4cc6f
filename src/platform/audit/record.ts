import { createHash, randomBytes } from 'node:crypto'
import type { Context } from '../context.ts'

/** sha256(salt ‖ payload): the chain rests on it, so that a payload can be erased and the gap proven. */
export const payloadHash = (salt: Buffer, payload: string): Buffer =>
	createHash('sha256').update(salt).update(payload).digest()

/**
 * Writes one act into the audit, in the act's own transaction. `action` is 'slice.verb', `subject` the id of
 * the row it was about. For whom the actor stands in at the time is kept with each act. Never pass answers of surveys, pair notes or secrets.
 */
export async function record(
	ctx: Context,
	action: string,
	payload: Readonly<Record<string, unknown>> = {},
	subject: string | null = null
): Promise<void> {
	const id = ctx.newId()
	const salt = randomBytes(16)
	const { standsIn } = ctx.actor
	const text = JSON.stringify(
		standsIn?.length ? { ...payload, standsIn: standsIn.map((one) => one.delegationId) } : payload
	)
	await ctx.db
		.insertInto('audit_entry')
		.values({
			id,
			at: ctx.now,
			actor: ctx.actor.id,
			action,
			subject,
			payload_hash: payloadHash(salt, canonical(JSON.parse(text)))
		})
		.execute()
	await ctx.db.insertInto('audit_payload').values({ entry_id: id, salt, payload: text }).execute()
	await ctx.db.insertInto('audit_pending').values({ entry_id: id }).execute()
}

/** JSON with sorted keys: jsonb does not keep their order, the hash must not depend on it. */
export function canonical(value: unknown): string {
	if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null'
	if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
	const entries = Object.entries(value)
		.filter(([, v]) => v !== undefined)
		.sort(([a], [b]) => (a < b ? -1 : 1))
	return `{${entries.map(([key, v]) => `${JSON.stringify(key)}:${canonical(v)}`).join(',')}}`
}
