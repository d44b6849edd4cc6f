import { authorize } from '#platform/access/authorize.ts'
import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { mayCountDeclared, mayDeclare } from '../access.ts'
import type { SelfDeclaration } from '../forms.ts'
import * as store from './store/self-declaration.ts'

/** Since when the actor has declared a disability of themselves; null: they have not. */
export async function showDeclaration(ctx: Context): Promise<{ since: Date | null }> {
	authorize(mayDeclare(ctx.actor))
	const found = await store.findDeclaration(ctx.db, ctx.actor.employeeId!)
	return { since: found?.declaredAt ?? null }
}

/**
 * Declares a disability of the actor, or takes that back, which deletes it. The audit says that they changed their
 * declaration, never to what.
 */
export async function declare(ctx: Context, { nyatakan }: SelfDeclaration): Promise<void> {
	authorize(mayDeclare(ctx.actor))
	const id = ctx.actor.employeeId!
	if (nyatakan === 'ya') await store.insertDeclaration(ctx.db, id, ctx.now)
	else await store.deleteDeclaration(ctx.db, id)
	await record(ctx, 'people.self_declaration_changed', {}, id)
}

/** Everybody on the roster who declared a disability, for a floor in the plan and nothing else. Each reading is recorded. */
export async function listDeclared(ctx: Context): Promise<string[]> {
	authorize(mayCountDeclared(ctx.actor))
	await record(ctx, 'people.self_declarations_read', { for: 'plan' })
	return store.listDeclared(ctx.db)
}
