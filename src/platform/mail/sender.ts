import { config } from '../config.ts'
import type { Db } from '../database/db.ts'
import { readGovernment } from '../settings.ts'
import type { Sender } from './layout.ts'

/** Who letters are from, on paper and in mail. */
export async function readSender(db: Db): Promise<Sender> {
	const { name, short, unit, phone } = await readGovernment(db)
	return { government: name, short, unit, phone, url: config.url }
}
