import { randomUUID } from 'node:crypto'
import * as forms from '#needs/message-forms.ts'
import { messageConstraints } from '#needs/message-refusals.ts'
import * as moderate from '#needs/server/moderate-message.ts'
import { replyMessage } from '#needs/server/reply-message.ts'
import { showMessage } from '#needs/server/show-message.ts'
import { chooseAgency } from '#people/server/list-agencies.ts'
import { chooseCompetency } from '#people/server/list-competencies.ts'
import { LinkForm } from '#plan/citizens.ts'
import { fateOf } from '#plan/server/follow-message.ts'
import { chooseActivity, linkMessage, unlinkMessage } from '#plan/server/link-message.ts'
import { inTransaction } from '#platform/database/transaction.ts'
import { action } from '#platform/http/action.ts'
import type { Actions, PageServerLoad } from './$types'

// In a transaction, since a look at the contact is recorded.
export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { ctx } = locals
	const withContact = url.searchParams.has('kontak')
	const shown = await inTransaction(ctx, (tx) => showMessage(tx, { ...params, withContact }))
	const { moderate } = shown.may
	return {
		...shown,
		fate: await fateOf(ctx, params.id),
		agencies: moderate ? await chooseAgency(ctx) : [],
		competencies: moderate ? await chooseCompetency(ctx) : [],
		activities: moderate ? await chooseActivity(ctx) : [],
		saved: url.searchParams.has('tersimpan'),
		requestIds: Array.from({ length: 9 }, () => randomUUID())
	}
}

const here = ({ id }: { id: string }) => `/kebutuhan/warga/${id}?tersimpan`

export const actions: Actions = {
	jawab: action(forms.ReplyForm, replyMessage, here),
	umum: action(forms.PublishForm, moderate.publishMessage, here),
	teruskan: action(forms.ForwardForm, moderate.forwardMessage, here, messageConstraints),
	kompetensi: action(forms.TagForm, moderate.tagMessage, here, messageConstraints),
	sembunyikan: action(forms.HideForm, moderate.hideMessage, here),
	buka: action(forms.MessageRef, moderate.reopenMessage, here),
	tutup: action(forms.MessageRef, moderate.closeMessage, here),
	lupakan: action(forms.MessageRef, moderate.dropContact, here),
	kaitkan: action(LinkForm, linkMessage, here),
	lepaskan: action(LinkForm, unlinkMessage, here)
}
