import { config } from '../config.ts'
import type { Context } from '../context.ts'
import { civilDate, fromToday } from '../i18n/format.ts'
import { readGovernment } from '../settings.ts'
import type { Waiting } from '../waiting.ts'
import { mayKeepBackups } from './access.ts'
import { BACKUP } from './run-backup.ts'
import { lastAttempt, lastBackup } from './store.ts'

const OLD = 2 * 86_400_000 // ms

/** Backups that are not made, as a sentence for the administrator. Examples need none. */
export async function waiting(
	{ db, actor, now }: Context,
	passphrase = config.backupPassphrase
): Promise<Waiting[]> {
	if (!mayKeepBackups(actor) || (await readGovernment(db)).example) return []
	const [last, attempt] = [await lastBackup(db, now), await lastAttempt(db, BACKUP, now)]
	const common = {
		...{ key: 'platform.backup', badge: 'Cadangan', href: '/atur/cadangan' },
		...{ action: 'Lihat cadangan' }
	} as const
	if (attempt?.failed)
		return [
			{
				...common,
				urgency: 'today',
				title: 'Cadangan terakhir belum berhasil dibuat',
				text: attempt.problem ?? 'Bina akan mencoba lagi. Buka halaman cadangan untuk rinciannya.'
			}
		]
	if (last && now.getTime() - last.madeAt.getTime() < OLD) return []
	const text = passphrase
		? 'Bina membuatnya sendiri bila pekerja latar berjalan. Periksa di halaman cadangan.'
		: 'Isi BINA_SANDI_CADANGAN di server supaya cadangan dibuat setiap hari.'
	const title = last
		? `Cadangan terakhir dibuat ${fromToday(civilDate(last.madeAt), civilDate(now))}`
		: 'Belum pernah ada cadangan'
	return [{ ...common, urgency: 'soon', title, text }]
}
