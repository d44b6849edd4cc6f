import {
	mayCompose,
	mayEditCatalogue,
	mayReadInternalProgramme,
	maySetBudget
} from '#plan/access.ts'
import type { LayoutServerLoad } from './$types'

export const load: LayoutServerLoad = ({ locals }) => {
	const { actor } = locals.ctx
	return {
		may: {
			compose: mayCompose(actor),
			editCatalogue: mayEditCatalogue(actor),
			setBudget: maySetBudget(actor),
			readInternal: mayReadInternalProgramme(actor)
		}
	}
}
