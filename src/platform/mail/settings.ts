import { z } from 'zod'
import type { Db } from '../database/db.ts'
import { readSetting } from '../settings.ts'

/** How Bina writes letters. */
export const MailSettings = z.object({
	/** The sender's address; '' is bina@ at the address of Bina. What cannot be delivered later comes back to it. */
	from: z.string().default(''),
	/** After so many days what a letter said, and to which address it went, is erased. */
	keepDays: z.number().int().min(1).max(3650).default(90)
})
export type MailSettings = z.infer<typeof MailSettings>

export const MAIL_KEY = 'mail'

export const readMailSettings = (db: Db): Promise<MailSettings & { version: number }> =>
	readSetting(db, MAIL_KEY, MailSettings)
