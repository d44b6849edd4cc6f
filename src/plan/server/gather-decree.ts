import type { Context } from '#platform/context.ts'
import { civilDate } from '#platform/i18n/format.ts'
import { readGovernment } from '#platform/settings.ts'
import type { DecreeFacts } from '../documents/papers/decree.ts'
import { legalBasis, legalVersion } from '../reference/legal-basis.ts'
import { findDecree, type Decree } from './store/decree.ts'
import { listAgencyShares } from './store/paper.ts'
import * as store from './store/version.ts'

/** What the decree of a version says, with its number where it has one. Permission is the caller's. */
export async function gatherDecree(
	{ db }: Context,
	version: store.Version
): Promise<DecreeFacts & { decree: Decree | undefined }> {
	const steps = await store.listSteps(db, version.id)
	const dayOf = (step: store.Step['step']) => {
		const at = steps.findLast((one) => one.step === step)?.at
		return at ? civilDate(new Date(at)) : null
	}
	const decree = await findDecree(db, version.id)
	const revised = version.revisesId ? await findDecree(db, version.revisesId) : undefined
	return {
		year: version.year,
		government: await readGovernment(db),
		version: version.number,
		planHash: version.planHash?.toString('hex') ?? null,
		decreedOn: decree?.decreedOn ?? null,
		verifiedOn: dayOf('verify'),
		submittedOn: dayOf('submit'),
		revises: revised ?? null,
		lines: (await store.listVersionLines(db, version.id)).filter(({ included }) => included),
		agencies: await listAgencyShares(db, version),
		...{ legalBasis, legalVersion, decree }
	}
}
