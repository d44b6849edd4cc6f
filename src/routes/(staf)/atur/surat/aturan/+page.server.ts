import { config } from '#platform/config.ts'
import { action } from '#platform/http/action.ts'
import { changeMailSettings, MailForm, showMailSettings } from '#platform/mail/change-settings.ts'
import { hostOf } from '#platform/mail/send.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, url }) => ({
	settings: await showMailSettings(locals.ctx),
	usual: `bina@${hostOf(config.url)}`,
	sends: config.smtpUrl !== undefined,
	requestId: locals.requestId,
	saved: url.searchParams.has('tersimpan')
})

export const actions: Actions = {
	default: action(MailForm, changeMailSettings, () => '/atur/surat/aturan?tersimpan')
}
