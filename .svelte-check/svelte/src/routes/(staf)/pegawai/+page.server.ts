import { redirect } from '@sveltejs/kit'
import { mayListAgencies, mayListPeople } from '#people/access.ts'
import { employeeQuery, readEmployeeQuery } from '#people/filters.ts'
import { chooseAgency } from '#people/server/list-agencies.ts'
import { listEmployees } from '#people/server/list-employees.ts'
import { showPosition } from '#people/server/show-position.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, url }) => {
	const { ctx } = locals
	if (!mayListPeople(ctx.actor) && ctx.actor.employeeId) redirect(303, '/saya')
	const query = readEmployeeQuery(url.searchParams)
	const asked = employeeQuery(query)
	const [found, agencies, position] = await Promise.all([
		listEmployees(ctx, asked),
		mayListAgencies(ctx.actor) ? chooseAgency(ctx) : [],
		asked.positionId ? showPosition(ctx, { id: asked.positionId }) : null
	])
	return { query, agencies, position: position?.title ?? null, ...found }
}
