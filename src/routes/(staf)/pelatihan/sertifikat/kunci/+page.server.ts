import { z } from 'zod'
import { action } from '#platform/http/action.ts'
import { listCredentialKeys, rotateCredentialKey } from '#training/server/credential-keys.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals: { ctx, requestId }, url }) => ({
	...(await listCredentialKeys(ctx)),
	requestId,
	done: url.searchParams.has('selesai')
})

export const actions: Actions = {
	default: action(
		z.object({}),
		(ctx) => rotateCredentialKey(ctx),
		() => '/pelatihan/sertifikat/kunci?selesai'
	)
}
