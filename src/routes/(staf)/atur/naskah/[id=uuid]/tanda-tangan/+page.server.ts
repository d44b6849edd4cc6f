import { mayKeepRegister } from '#platform/documents/access.ts'
import { bytesOf, SignedFileForm, SignForm, signReasons } from '#platform/documents/forms.ts'
import { acceptSigned } from '#platform/documents/papers/accept-signed.ts'
import { showPaper } from '#platform/documents/papers/show-paper.ts'
import { listSigners, signHere } from '#platform/documents/papers/sign-here.ts'
import { showCertificate } from '#platform/documents/signing/signer.ts'
import { action } from '#platform/http/action.ts'
import { paperKinds } from '../../../../../../paper-kinds.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals: { ctx, requestId }, params }) => {
	const paper = await showPaper(ctx, paperKinds, params.id)
	return {
		paper,
		signers: await listSigners(ctx, paper.kind),
		certificate: (await showCertificate(ctx))?.holder ?? null,
		reasons: signReasons.map((reason) => ({ value: reason, label: reason })),
		mayKeep: mayKeepRegister(ctx.actor),
		requestIds: [requestId, ctx.newId()] as const
	}
}

const next = (_: unknown, { params }: { params: object }) =>
	`/atur/naskah/${(params as { id: string }).id}?selesai=tanda`

export const actions: Actions = {
	sini: action(SignForm, signHere, next),
	luar: action(
		SignedFileForm,
		async (ctx, { id, berkas }) => acceptSigned(ctx, { id, bytes: await bytesOf(berkas) }),
		next
	)
}
