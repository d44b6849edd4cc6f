import { record } from '../audit/record.ts'
import type { Context } from '../context.ts'
import { civilDate } from '../i18n/format.ts'
import { send } from '../mail/send.ts'
import { mayDelegate, mayManageAccounts } from './access.ts'
import { delegableRoles, type DelegableRole } from './actor.ts'
import { authorize } from './authorize.ts'
import { recipientOf } from './recipients.ts'
import { delegatedLetter, delegationLetter } from './letters.ts'
import {
	accountUnknown,
	delegateSelf,
	delegateSelfForOther,
	delegationGone,
	delegationPast,
	roleNotOwn
} from './refusals.ts'
import * as store from './store-delegation.ts'
import { findAccount, findAccountByName } from './store.ts'

const MOST = 100

export type Delegations = {
	/** Roles that the person may have somebody act in. */
	roles: DelegableRole[]
	/** What they gave, what they were given, the latest first. */
	given: store.Delegation[]
	taken: store.Delegation[]
}

/** Who acts for the person who is signed in, and for whom they act. */
export async function showDelegations({ db, actor }: Context): Promise<Delegations> {
	const { accountId } = actor
	if (!accountId) return { roles: [], given: [], taken: [] }
	return {
		roles: await ownRoles(db, accountId),
		given: await store.listDelegations(db, { of: accountId, most: MOST }),
		taken: await store.listDelegations(db, { to: accountId, most: MOST })
	}
}

const ownRoles = async (db: Context['db'], accountId: string): Promise<DelegableRole[]> => {
	const roles = await store.listOwnRoles(db, accountId)
	return delegableRoles.filter((role) => roles.includes(role))
}

/** Everybody's, for administrators. */
export async function listDelegations(ctx: Context): Promise<store.Delegation[]> {
	authorize(mayManageAccounts(ctx.actor))
	return store.listDelegations(ctx.db, { most: MOST })
}

export type DelegationDraft = {
	/** NIP or e-mail of the official; empty: whoever is signed in. */
	pejabat?: string | undefined
	/** NIP or e-mail of the stand-in. */
	pengganti: string
	role: DelegableRole
	firstOn: string
	lastOn: string
	reason: string
}

/**
 * Names who acts for an official in one of their own roles, from a day to a day. What was lent to somebody they cannot lend on,
 * and for one official and role there is one stand-in a day. Only an administrator names one for somebody else.
 */
export async function setDelegation(ctx: Context, draft: DelegationDraft): Promise<void> {
	authorize(mayDelegate(ctx.actor))
	const { db, actor, now } = ctx
	const principal = draft.pejabat
		? await findAccountByName(db, draft.pejabat)
		: actor.accountId
			? await findAccount(db, actor.accountId)
			: undefined
	if (!principal) throw accountUnknown()
	authorize(principal.id === actor.accountId || mayManageAccounts(actor))
	const delegate = await findAccountByName(db, draft.pengganti)
	if (!delegate || delegate.disabledAt) throw accountUnknown()
	if (delegate.id === principal.id) throw delegateSelf()
	if (principal.id !== actor.accountId && delegate.id === actor.accountId)
		throw delegateSelfForOther()
	if (!(await ownRoles(db, principal.id)).includes(draft.role)) throw roleNotOwn()
	if (draft.lastOn < civilDate(now)) throw delegationPast()

	const { role, firstOn, lastOn, reason } = draft
	const delegation = {
		...{ id: ctx.newId(), principalId: principal.id, delegateId: delegate.id },
		...{ role, firstOn, lastOn, reason, setBy: actor.id, setAt: now }
	}
	await store.insertDelegation(db, delegation)
	await record(
		ctx,
		'access.delegated',
		{ principal: principal.id, delegate: delegate.id, role, firstOn, lastOn, reason },
		delegation.id
	)
	const told = { ...delegation, principal: principal.name, delegate: delegate.name }
	await send(ctx, [
		{ to: recipientOf(delegate), letter: delegationLetter(told) },
		{ to: recipientOf(principal), letter: delegatedLetter(told) }
	])
}

/** Takes a delegation back at once: by its official, its stand-in, or an administrator. */
export async function revokeDelegation(ctx: Context, { id }: { id: string }): Promise<void> {
	const { db, actor, now } = ctx
	const found = await store.findDelegation(db, id)
	const own = [found?.principalId, found?.delegateId].includes(actor.accountId ?? '')
	authorize(own || mayManageAccounts(actor))
	if (!found || !(await store.recordRevoked(db, id, { by: actor.id, at: now })))
		throw delegationGone()
	await record(ctx, 'access.delegation_revoked', { role: found.role }, id)
}
