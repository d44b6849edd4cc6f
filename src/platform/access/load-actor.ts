import type { Db } from '../database/db.ts'
import { anonymous, type Actor, type Role, type Scope } from './actor.ts'
import * as store from './store.ts'

/** Who an account is: granted roles with their reach, and what the roster says of its NIP. */
export async function loadActor(db: Db, account: store.Account): Promise<Actor> {
	if (account.disabledAt) return anonymous
	const [granted, identity] = await Promise.all([
		store.listScopes(db, account.id),
		account.nip ? store.findIdentity(db, account.nip) : undefined
	])
	const roster: Partial<Record<Role, Scope>> = identity
		? { employee: [], ...(identity.supervises && { supervisor: [] }) }
		: {}
	return {
		id: `akun:${account.id}`,
		name: account.name,
		accountId: account.id,
		employeeId: identity?.employeeId ?? null,
		scopes: { ...granted, ...roster }
	}
}
