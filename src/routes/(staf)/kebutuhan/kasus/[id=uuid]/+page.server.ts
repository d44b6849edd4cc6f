import { randomUUID } from 'node:crypto'
import { CaseFinding, CaseRef } from '#needs/case.ts'
import { publishCase, settleFinding, withdrawCase } from '#needs/server/edit-case.ts'
import { showCase } from '#needs/server/list-cases.ts'
import { mayReadMessages } from '#needs/access.ts'
import { mayReadPlan, mayRecordCaseUse } from '#plan/access.ts'
import { CaseUseForm, CaseUseRef } from '#plan/citizens.ts'
import { chooseActivity } from '#plan/server/link-message.ts'
import { listUsesOfCase, recordCaseUse, removeCaseUse } from '#plan/server/record-case-use.ts'
import { action } from '#platform/http/action.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { ctx } = locals
	const shown = await showCase(ctx, params)
	const mayUse = mayRecordCaseUse(ctx.actor)
	return {
		...shown,
		uses: await listUsesOfCase(ctx, params.id),
		activities: mayUse ? await chooseActivity(ctx) : [],
		mayUse,
		mayOpenPlan: mayReadPlan(ctx.actor),
		mayOpenMessage: mayReadMessages(ctx.actor),
		saved: url.searchParams.has('tersimpan'),
		edited: url.searchParams.get('pakai'),
		requestIds: Array.from({ length: 4 }, () => randomUUID())
	}
}

const here = ({ id }: { id: string }) => `/kebutuhan/kasus/${id}?tersimpan`

export const actions: Actions = {
	periksa: action(CaseFinding, settleFinding, here),
	terbitkan: action(CaseRef, publishCase, here),
	tarik: action(CaseRef, withdrawCase, here),
	pakai: action(CaseUseForm, recordCaseUse, here),
	hapus: action(CaseUseRef, removeCaseUse, here)
}
