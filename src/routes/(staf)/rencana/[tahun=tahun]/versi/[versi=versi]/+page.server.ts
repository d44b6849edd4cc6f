import { CommentForm, CommentRef, GuardReasonForm } from '#plan/decision-forms.ts'
import { AcceptForm, WithdrawForm } from '#plan/forms.ts'
import { acceptComposition, withdrawPlan } from '#plan/server/accept-composition.ts'
import { addComment, resolveComment } from '#plan/server/comment-version.ts'
import { showDecision } from '#plan/server/show-decision.ts'
import { writeGuardReason } from '#plan/server/write-guard-reason.ts'
import { mayRecompute } from '#plan/access.ts'
import { action } from '#platform/http/action.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, params, url }) => ({
	...(await showDecision(locals.ctx, { tahun: Number(params.tahun), versi: Number(params.versi) })),
	actor: locals.ctx.actor,
	mayRecompute: mayRecompute(locals.ctx.actor),
	requestId: locals.requestId,
	/** The line that is commented on. */
	line: url.searchParams.get('kegiatan'),
	answering: url.searchParams.get('jawab'),
	done: url.searchParams.get('selesai')
})

export const actions: Actions = {
	komentar: action(
		CommentForm,
		addComment,
		(_, { url }) => `${url.pathname}?selesai=komentar#komentar`
	),
	tutup: action(
		CommentRef,
		resolveComment,
		(_, { url }) => `${url.pathname}?selesai=tutup#komentar`
	),
	alasan: action(
		GuardReasonForm,
		writeGuardReason,
		(_, { url }) => `${url.pathname}?selesai=alasan#syarat`
	),
	perbarui: action(
		AcceptForm,
		acceptComposition,
		({ year, number }) => `/rencana/${year}/versi/${number}?selesai=perbarui`
	),
	tarik: action(WithdrawForm, withdrawPlan, ({ year }) => `/rencana/${year}/versi`)
}
