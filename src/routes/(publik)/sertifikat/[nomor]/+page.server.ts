import { question } from '#platform/http/action.ts'
import { civilDate } from '#platform/i18n/format.ts'
import { NameForm } from '#training/certificates/forms.ts'
import { checkCertificate } from '#training/server/check-certificate.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({
	locals: { ctx },
	params,
	getClientAddress,
	setHeaders
}) => {
	setHeaders({ 'cache-control': 'private, no-store', 'x-robots-tag': 'noindex' })
	const visitor = { typed: params.nomor, name: '', address: getClientAddress() }
	return {
		typed: params.nomor.slice(0, 120),
		today: civilDate(ctx.now),
		check: await checkCertificate(ctx, visitor)
	}
}

export const actions: Actions = {
	default: question(NameForm, async (ctx, { nomor, nama }, address) =>
		checkCertificate(ctx, { typed: nomor, name: nama, address })
	)
}
