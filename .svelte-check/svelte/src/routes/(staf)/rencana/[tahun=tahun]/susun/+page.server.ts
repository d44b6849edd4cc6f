import { z } from 'zod'
import { AcceptForm, CompositionForm, WithdrawForm } from '#plan/forms.ts'
import { LockForm, ScenarioForm, UndoForm } from '#plan/lock-forms.ts'
import { acceptComposition, withdrawPlan } from '#plan/server/accept-composition.ts'
import { openScenario } from '#plan/server/open-scenario.ts'
import { requestComposition } from '#plan/server/request-composition.ts'
import { setLock, type LockedScenario } from '#plan/server/set-lock.ts'
import { showWorkbench } from '#plan/server/show-workbench.ts'
import { undoLock } from '#plan/server/undo-lock.ts'
import { action, type ActionEvent } from '#platform/http/action.ts'
import { readRupiah } from '#platform/i18n/read.ts'
import type { Actions, PageServerLoad } from './$types'

const Bench = z.object({
	skenario: z.string().optional().catch(undefined),
	dari: z.uuid().optional().catch(undefined)
})

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const year = Number(params.tahun)
	const chosen = Bench.parse(Object.fromEntries(url.searchParams))
	return {
		year,
		...(await showWorkbench(locals.ctx, year, chosen)),
		chosen,
		asked: readRupiah(url.searchParams.get('pagu') ?? ''),
		requestId: locals.requestId
	}
}

/** The same bench again, at the line that was locked. */
const back = ({ year, scenario, activityId }: LockedScenario, { url }: ActionEvent) => {
	const dari = url.searchParams.get('dari')
	const line = activityId ? `#k-${activityId}` : ''
	return `/rencana/${year}/susun?skenario=${scenario}${dari ? `&dari=${dari}` : ''}${line}`
}

type Asked = { id: string; jobId: string; year: number; scenario: string }

/** The job's page, and from there the bench with the new run on it. */
const toJob = ({ jobId, year, scenario }: Asked) => {
	const bench = encodeURIComponent(`/rencana/${year}/susun?skenario=${scenario}`)
	return `/pekerjaan/${jobId}?lanjut=${bench}&kembali=${bench}`
}

export const actions: Actions = {
	susun: action(CompositionForm, requestComposition, toJob),
	ulang: action(CompositionForm, requestComposition, toJob),
	kunci: action(LockForm, setLock, back),
	urungkan: action(UndoForm, undoLock, back),
	skenario: action(
		ScenarioForm,
		openScenario,
		({ year, scenario }) => `/rencana/${year}/susun?skenario=${scenario}`
	),
	terima: action(
		AcceptForm,
		acceptComposition,
		({ year, run }) => `/rencana/${year}/susunan/${run}?selesai=terima`
	),
	tarik: action(WithdrawForm, withdrawPlan, ({ year }) => `/rencana/${year}/susun`)
}
