import { redirect } from '@sveltejs/kit'
import { printedCode, readCode } from '#platform/documents/papers/code.ts'
import { bytesOf } from '#platform/documents/forms.ts'
import { question } from '#platform/http/action.ts'
import { civilDate } from '#platform/i18n/format.ts'
import { CertificateFile, ManyNumbers } from '#training/certificates/forms.ts'
import { numberKey } from '#training/certificates/rules.ts'
import { checkCertificateFile, checkMany } from '#training/server/check-certificate.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = ({ url, locals: { ctx }, setHeaders }) => {
	setHeaders({ 'cache-control': 'private, no-store', 'x-robots-tag': 'noindex' })
	const typed = url.searchParams.get('nomor')?.trim().slice(0, 120)
	if (typed) {
		const code = readCode(typed)
		redirect(303, `/sertifikat/${code ? printedCode(code) : encodeURIComponent(numberKey(typed))}`)
	}
	return { today: civilDate(ctx.now) }
}

export const actions: Actions = {
	daftar: question(ManyNumbers, async (ctx, { daftar, berkas }, address) => ({
		lines: await checkMany(ctx, { text: `${daftar}\n${(await berkas?.text()) ?? ''}`, address })
	})),
	berkas: question(CertificateFile, async (ctx, { berkas }, address) => ({
		file: await checkCertificateFile(ctx, { bytes: await bytesOf(berkas), address })
	}))
}
