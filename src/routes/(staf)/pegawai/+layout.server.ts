import { mayEditPeople, mayListAgencies, mayListPeople, mayMend } from '#people/access.ts'
import { mayShowQuality } from '#quality/access.ts'
import type { LayoutServerLoad } from './$types'

export const load: LayoutServerLoad = ({ locals }) => {
	const { actor } = locals.ctx
	return {
		may: {
			list: mayListPeople(actor),
			agencies: mayListAgencies(actor),
			edit: mayEditPeople(actor),
			mend: mayMend(actor),
			quality: mayShowQuality(actor)
		}
	}
}
