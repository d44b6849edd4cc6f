import { mayCompose } from '#plan/access.ts'
import { readSeatQuery } from '#plan/filters.ts'
import { ChangeForm } from '#plan/forms.ts'
import { LockForm } from '#plan/lock-forms.ts'
import { changeComposition } from '#plan/server/change-composition.ts'
import { listCandidates, listSeats } from '#plan/server/list-seats.ts'
import { setLock } from '#plan/server/set-lock.ts'
import { showLocks } from '#plan/server/show-locks.ts'
import { action } from '#platform/http/action.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { ctx, requestId } = locals
	const query = readSeatQuery(url.searchParams)
	const { cari: search, angkatan, tambah: wanted } = query.filter
	const ref = { tahun: Number(params.tahun), run: params.run, kegiatan: params.kegiatan }
	const batch = Number(angkatan) || undefined
	const asked = wanted !== undefined && mayCompose(ctx.actor)
	const found = await listSeats(ctx, ref, { search, batch, page: query.page })
	const { scenario, locks } = await showLocks(ctx, { ...ref, skenario: found.scenario })
	return {
		ref,
		query,
		...found,
		version: scenario.version,
		locks: locks.filter((lock) => lock.activityId === ref.kegiatan),
		candidates: asked ? await listCandidates(ctx, ref, wanted.slice(0, 100)) : null,
		requestId,
		changed: url.searchParams.has('diubah'),
		locked: url.searchParams.has('dikunci')
	}
}

export const actions: Actions = {
	kunci: action(LockForm, setLock, (_, { url }) => `${url.pathname}?dikunci`),
	ubah: action(
		ChangeForm,
		changeComposition,
		({ id, year, activityId }) => `/rencana/${year}/susunan/${id}/${activityId}?diubah`
	)
}
