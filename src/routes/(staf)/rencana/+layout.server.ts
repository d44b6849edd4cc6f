import {
	mayCompose,
	mayEditCatalogue,
	mayKeepPartners,
	mayReadInternalProgramme,
	maySetBudget,
	mayWorkJointly
} from '#plan/access.ts'
import type { LayoutServerLoad } from './$types'

export const load: LayoutServerLoad = ({ locals }) => {
	const { actor } = locals.ctx
	return {
		may: {
			compose: mayCompose(actor),
			editCatalogue: mayEditCatalogue(actor),
			setBudget: maySetBudget(actor),
			readInternal: mayReadInternalProgramme(actor),
			joint: mayWorkJointly(actor),
			keepPartners: mayKeepPartners(actor)
		}
	}
}
