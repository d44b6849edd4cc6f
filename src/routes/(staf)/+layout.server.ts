import { holds } from '#platform/access/actor.ts'
import { mayManageAccounts, mayReadAudit, mayReadReferences } from '#platform/access/access.ts'
import { mayReadRegister } from '#platform/documents/access.ts'
import { mainRole } from '#platform/access/words.ts'
import { showLoop } from '#plan/server/show-loop.ts'
import { mayReadBatches } from '#training/access.ts'
import { readGovernment } from '#platform/settings.ts'
import type { LayoutServerLoad } from './$types'
import { stations } from '../../spine.ts'

const deskRoles = [
	'administrator',
	'planner',
	'verifier',
	'secretary',
	'mayor',
	'leader',
	'agency_head',
	'agency_officer',
	'auditor'
] as const

export const load: LayoutServerLoad = async ({ locals }) => {
	const { actor, db } = locals.ctx
	const { short, unit, phone, example } = await readGovernment(db)
	const desk = holds(actor, ...deskRoles)
	return {
		owner: short,
		answers: [unit, phone].filter(Boolean).join(', '),
		example,
		name: actor.name,
		role: mainRole(actor),
		/** People of the desk get the spine; staff get the dock. */
		desk,
		loop: desk ? stations(await showLoop(locals.ctx)) : undefined,
		may: {
			manageAccounts: mayManageAccounts(actor),
			readRegister: mayReadRegister(actor),
			readAudit: mayReadAudit(actor),
			readReferences: mayReadReferences(actor),
			readBatches: mayReadBatches(actor),
			seePeople: desk || holds(actor, 'supervisor')
		},
		isEmployee: actor.employeeId !== null
	}
}
