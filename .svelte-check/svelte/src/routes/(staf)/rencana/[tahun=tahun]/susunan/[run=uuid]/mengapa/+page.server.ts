import { z } from 'zod'
import { mayCompose } from '#plan/access.ts'
import { LockForm } from '#plan/lock-forms.ts'
import { setLock } from '#plan/server/set-lock.ts'
import { showLocks } from '#plan/server/show-locks.ts'
import { findForWhy, whySeats } from '#plan/server/why-seats.ts'
import { action } from '#platform/http/action.ts'
import type { Actions, PageServerLoad } from './$types'

const Asked = z.object({
	cari: z.string().trim().max(100).catch(''),
	orang: z.uuid().optional().catch(undefined),
	kegiatan: z.uuid().optional().catch(undefined)
})

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { ctx, requestId } = locals
	const ref = { tahun: Number(params.tahun), run: params.run }
	const { cari, orang, kegiatan } = Asked.parse(Object.fromEntries(url.searchParams))
	const { people, activities, scenario } = await findForWhy(ctx, ref, orang ? '' : cari)
	const { scenario: now, locks } = await showLocks(ctx, { ...ref, skenario: scenario })
	return {
		ref,
		cari,
		kegiatan,
		people,
		activities: activities.map(({ activityId, title }) => ({ id: activityId, title })),
		answer: orang ? await whySeats(ctx, ref, { orang, kegiatan }) : null,
		locks: mayCompose(ctx.actor) ? locks.filter((lock) => lock.employeeId === orang) : [],
		keys: { requestId, scenario, version: now.version },
		locked: url.searchParams.has('dikunci')
	}
}

export const actions: Actions = {
	kunci: action(LockForm, setLock, (_, { url }) => {
		const asked = new URLSearchParams({ dikunci: '' })
		for (const name of ['orang', 'kegiatan']) {
			const value = url.searchParams.get(name)
			if (value) asked.set(name, value)
		}
		return `${url.pathname}?${asked}`
	})
}
