import { changeSecurity, SecurityForm, showSecurity } from '#platform/access/security.ts'
import { action } from '#platform/http/action.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, url }) => ({
	security: await showSecurity(locals.ctx),
	requestId: locals.requestId,
	saved: url.searchParams.has('tersimpan')
})

export const actions: Actions = {
	default: action(SecurityForm, changeSecurity, () => '/atur/keamanan?tersimpan')
}
