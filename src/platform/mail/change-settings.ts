import { z } from 'zod'
import { mayKeepOutbox } from '../access/access.ts'
import { authorize } from '../access/authorize.ts'
import { record } from '../audit/record.ts'
import type { Context } from '../context.ts'
import { writeSetting } from '../settings.ts'
import { MAIL_KEY, readMailSettings } from './settings.ts'

const DAYS = 'Tuliskan jumlah hari antara 1 dan 3.650.'

export const MailForm = z.object({
	version: z.coerce.number().int(),
	from: z
		.string()
		.trim()
		.pipe(
			z.union([z.literal(''), z.email()], 'Tuliskan alamat yang lengkap, misalnya bina@kota.go.id.')
		),
	keepDays: z.coerce.number(DAYS).int(DAYS).min(1, DAYS).max(3650, DAYS)
})

/** The settings of letters, for administrators. */
export async function showMailSettings(ctx: Context) {
	authorize(mayKeepOutbox(ctx.actor))
	return readMailSettings(ctx.db)
}

/** Changes who letters are from and how long they are kept. */
export async function changeMailSettings(
	ctx: Context,
	{ version, ...settings }: z.infer<typeof MailForm>
): Promise<void> {
	authorize(mayKeepOutbox(ctx.actor))
	await writeSetting(ctx, MAIL_KEY, settings, version)
	await record(ctx, 'mail.settings_changed', settings)
}
