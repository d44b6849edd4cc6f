import type { Db } from '../database/db.ts'
import { civilDate } from '../i18n/format.ts'
import { anonymous, type Actor, type Role, type Scope } from './actor.ts'
import { listStandIns } from './store-delegation.ts'
import * as store from './store.ts'

/** Who an account is: granted roles with their reach, those it stands in for today, and what the roster says of its NIP. */
export async function loadActor(db: Db, account: store.Account, now: Date): Promise<Actor> {
	if (account.disabledAt) return anonymous
	const [granted, lent, identity] = await Promise.all([
		store.listScopes(db, account.id),
		listStandIns(db, account.id, civilDate(now)),
		account.nip ? store.findIdentity(db, account.nip) : undefined
	])
	const roster: Partial<Record<Role, Scope>> = identity
		? { employee: [], ...(identity.supervises && { supervisor: [] }) }
		: {}
	const scopes: Partial<Record<Role, Scope>> = { ...granted, ...roster }
	// What somebody holds by their own right they do not hold for another.
	const standsIn = lent
		.map((one) => ({ ...one, scope: beyond(one.scope, granted[one.role]) }))
		.filter(({ role, scope }) => role === 'supervisor' || scope.length > 0)
	for (const { role, scope } of standsIn) scopes[role] = together(scopes[role], scope)
	return {
		id: `akun:${account.id}`,
		name: account.name,
		accountId: account.id,
		employeeId: identity?.employeeId ?? null,
		scopes,
		...(standsIn.length > 0 && { standsIn })
	}
}

const beyond = (lent: Scope, own: Scope = []): Scope =>
	own === 'all' ? [] : lent === 'all' ? 'all' : lent.filter((id) => !own.includes(id))

const together = (own: Scope | undefined, lent: Scope): Scope =>
	own === 'all' || lent === 'all' ? 'all' : [...new Set([...(own ?? []), ...lent])]
