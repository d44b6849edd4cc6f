import { z } from 'zod'
import { PositionLevels } from '#people/forms.ts'
import { choosePost } from '#people/server/choose-post.ts'
import { recordLevels } from '#people/server/edit-standard.ts'
import { showPositionStandard, showStandard } from '#people/server/show-standard.ts'
import { mayEditPeople } from '#people/access.ts'
import { action } from '#platform/http/action.ts'
import { civilDate } from '#platform/i18n/format.ts'
import { readQuery } from '#ui/table/url.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { ctx } = locals
	const query = readQuery(url.searchParams, { sorts: ['nama'], standard: 'nama' })
	const jabatan = z.uuid().safeParse(url.searchParams.get('jabatan')).data
	const [standard, chosen, positions] = await Promise.all([
		showStandard(ctx, { ...params, page: query.page }),
		jabatan ? showPositionStandard(ctx, { ...params, jabatan }) : undefined,
		mayEditPeople(ctx.actor) ? choosePost(ctx).then((post) => post.positions) : []
	])
	return {
		standard,
		chosen,
		positions,
		query,
		today: civilDate(ctx.now),
		requestId: locals.requestId,
		done: url.searchParams.get('selesai')
	}
}

export const actions: Actions = {
	default: action(
		PositionLevels,
		recordLevels,
		(id) => `/pegawai/standar/${id}/jabatan?selesai=ubah`
	)
}
