/** What the pages of attendance send. */
import { z } from 'zod'
import { blank, whole } from '#plan/forms.ts'
import { checkKinds } from './presence.ts'

const id = z.uuid()
const CODE = 'Ketik delapan angka yang tampak di layar.'

/** Eight digits as people type them: spaces and dots between them do not count. */
const code = z
	.string(CODE)
	.transform((text) => text.replace(/[\s.-]/g, ''))
	.pipe(z.string().regex(/^\d{8}$/, CODE))

/** Coming or going by the code on the room's screen; without `sesi` it is looked for among one's own sessions. */
export const CheckForm = z.object({
	sesi: z.preprocess(blank, id.optional()),
	kode: code,
	kind: z.enum(checkKinds).default('in')
})
export type CheckForm = z.infer<typeof CheckForm>

export const SessionPath = z.object({ id, sesi: id })
export type SessionPath = z.infer<typeof SessionPath>

export const HeadcountForm = SessionPath.extend({ people: whole(0, 10_000) })
export type HeadcountForm = z.infer<typeof HeadcountForm>

/** Somebody whom the committee marks by the code of their own. */
export const MarkForm = SessionPath.extend({
	kode: code,
	kind: z.enum(checkKinds).default('in'),
	way: z.enum(['committee', 'list']).default('committee'),
	/** For the printed list: when they came. */
	jam: z.preprocess(
		blank,
		z
			.string()
			.trim()
			.regex(/^([01]?\d|2[0-3])[.:][0-5]\d$/, 'Tulis jamnya, misalnya 08.00.')
			.optional()
	)
})
export type MarkForm = z.infer<typeof MarkForm>

/** Somebody of a session by name. */
export const PersonForm = SessionPath.extend({
	enrolmentId: id,
	kind: z.enum(checkKinds).default('in')
})
export type PersonForm = z.infer<typeof PersonForm>

export const PresenceRuleForm = z.object({
	id,
	version: z.coerce.number().int(),
	opensBefore: whole(0, 240),
	lateAfter: whole(0, 240),
	withCheckOut: z.literal('ya').optional().transform(Boolean),
	/** Percent of the sessions. */
	share: whole(1, 100)
})
export type PresenceRuleForm = z.infer<typeof PresenceRuleForm>

/** Late check-ins of one person, or of everybody who waits. */
export const SettleForm = SessionPath.extend({
	enrolmentId: z.preprocess(blank, id.optional()),
	verdict: z.enum(['confirmed', 'set_aside'])
})
export type SettleForm = z.infer<typeof SettleForm>

const hexOf = (bytes: number) => z.string().regex(new RegExp(`^[0-9a-f]{${2 * bytes}}$`))

/** What a browser says of the phone that is to sign for somebody. */
export const BindForm = z.object({
	browserId: id,
	publicKey: hexOf(65),
	label: z.string().trim().min(1).max(100),
	replace: z.boolean().default(false)
})
export type BindForm = z.infer<typeof BindForm>

/** Signed check-ins of one phone. */
export const DeliveryForm = z.object({
	deviceId: id,
	checks: z
		.array(
			z.object({
				counter: z.number().int().min(1).max(1_000_000),
				previous: hexOf(32),
				session: id,
				kind: z.enum(checkKinds),
				code: z.string().regex(/^\d{8}$/),
				saidAt: z.iso.datetime(),
				signature: hexOf(64)
			})
		)
		.max(50)
})
export type DeliveryForm = z.infer<typeof DeliveryForm>

/** Whether somebody who was drawn by lot is in the room. */
export const FoundForm = SessionPath.extend({ enrolmentId: id, found: z.enum(['ya', 'tidak']) })
export type FoundForm = z.infer<typeof FoundForm>
