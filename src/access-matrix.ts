import { actions as hours, mayListAllOwed } from '#hours/access.ts'
import { actions as needs, mayListAllGaps } from '#needs/access.ts'
import { actions as people } from '#people/access.ts'
import { actions as plan } from '#plan/access.ts'
import { actions as professionalism } from '#professionalism/access.ts'
import { actions as quality } from '#quality/access.ts'
import { actions as training } from '#training/access.ts'
import { mayKeepBackups } from '#platform/backup/access.ts'
import { mayKeepPersonalData } from '#platform/privacy/access.ts'
import * as papers from '#platform/documents/access.ts'
import * as access from '#platform/access/access.ts'
import { roles, type Actor, type Role, type Scope } from '#platform/access/actor.ts'

type Predicate = (actor: Actor) => boolean

/** Everything that a role may or may not do, under the names of the slices' own `access.ts`. */
export const actions: Readonly<Record<string, Predicate>> = {
	'accounts.manage': access.mayManageAccounts,
	'accounts.delegate': access.mayDelegate,
	'government.change': access.mayManageAccounts,
	'backups.keep': mayKeepBackups,
	'mail.outbox': access.mayKeepOutbox,
	'jobs.keep': access.mayManageAccounts,
	'audit.read': access.mayReadAudit,
	'personal_data.keep': mayKeepPersonalData,
	'references.read': access.mayReadReferences,
	'health.read': access.mayManageAccounts,
	'papers.register': papers.mayReadRegister,
	'papers.register_keep': papers.mayKeepRegister,
	'papers.sign': papers.maySign,
	...people,
	...hours,
	'hours.list_all': mayListAllOwed,
	...needs,
	'needs.list_all': mayListAllGaps,
	...quality,
	...professionalism,
	...plan,
	...training
}

/** Ids that stand for any: nobody on a roster has them. */
export const SOME_AGENCY = '00000000-0000-4000-8000-000000000001'
export const SOME_EMPLOYEE = '00000000-0000-4000-8000-000000000002'

/** Somebody who holds one role alone. The two roles that come from the roster come with a person on it. */
export const holder = (role: Role, scope: Scope): Actor => ({
	id: 'akun:matriks',
	name: role,
	accountId: null,
	employeeId: role === 'employee' || role === 'supervisor' ? SOME_EMPLOYEE : null,
	scopes: { [role]: scope }
})

export type Reach = 'all' | 'agency' | 'none'

/** `agency`: also who holds the role for single agencies; `all`: only who holds it for the whole government. */
export function reachOf(may: Predicate, role: Role): Reach {
	if (may(holder(role, [SOME_AGENCY]))) return 'agency'
	return may(holder(role, 'all')) ? 'all' : 'none'
}

const marks: Record<Reach, string> = { agency: '●', all: '◐', none: '·' }

/** The page docs/access.md. */
export function renderMatrix(): string {
	const rows = Object.entries(actions).map(
		([name, may]) =>
			`| \`${name}\` | ${roles.map((role) => marks[reachOf(may, role)]).join(' | ')} |`
	)
	return [
		'# Who may do what',
		'',
		'Generated from `actions` in each `access.ts` by `src/access-matrix.ts`; `src/access-matrix.test.ts` compares this page with the',
		'code and tries every use case as every role. After a change: `BINA_TULIS=1 npx vitest run src/access-matrix.test.ts`.',
		'',
		'● may, as far as the agencies reach that the role was given for · ◐ may, when the role was given for the whole government · `·` may not.',
		'What a list holds is narrowed by the same reach in SQL. `supervisor` and `employee` come from the roster, the other roles are granted.',
		'Everybody who is signed in may see and end their own sessions, see their own sign-ins, and choose their own password, second factor and looks.',
		'Every route with an id is opened, and each of its forms sent, as every role of another agency: `src/routes-access.test.ts` finds no hole.',
		'',
		`| | ${roles.join(' | ')} |`,
		`|---|${roles.map(() => ':-:|').join('')}`,
		...rows,
		''
	].join('\n')
}
