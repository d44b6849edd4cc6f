import { maySetRound } from '#needs/access.ts'
import { RoundForm, RoundSwitch } from '#needs/proposals/forms.ts'
import { proposingYear } from '#needs/proposals/rules.ts'
import { listRounds, recordRound, switchRound } from '#needs/server/set-round.ts'
import { authorize } from '#platform/access/authorize.ts'
import { action } from '#platform/http/action.ts'
import { civilDate } from '#platform/i18n/format.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, url }) => {
	const { ctx, requestId } = locals
	authorize(maySetRound(ctx.actor))
	const rounds = await listRounds(ctx)
	const asked = Number(url.searchParams.get('tahun'))
	const chosen = rounds.find(({ year }) => year === asked)
	return {
		rounds,
		chosen: chosen ?? null,
		proposed: proposingYear(civilDate(ctx.now)),
		requestIds: [requestId, ctx.newId()] as const,
		done: url.searchParams.has('selesai')
	}
}

const back = ({ year }: { year: number }) => `/kebutuhan/usulan/masa?tahun=${year}&selesai`

export const actions: Actions = {
	simpan: action(RoundForm, recordRound, back),
	tutup: action(RoundSwitch, switchRound, back)
}
