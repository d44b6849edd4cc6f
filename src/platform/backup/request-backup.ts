import { authorize } from '../access/authorize.ts'
import { record } from '../audit/record.ts'
import { config } from '../config.ts'
import type { Context } from '../context.ts'
import { enqueue } from '../jobs/queue.ts'
import { mayKeepBackups } from './access.ts'
import { passphraseMissing } from './refusals.ts'
import { BACKUP } from './run-backup.ts'

/** Has the worker make a backup now. Retention leaves it alone. */
export async function requestBackup(
	ctx: Context,
	_: object,
	passphrase = config.backupPassphrase
): Promise<{ jobId: string }> {
	authorize(mayKeepBackups(ctx.actor))
	if (!passphrase) throw passphraseMissing()
	const jobId = await enqueue(ctx, BACKUP, { origin: 'asked' })
	await record(ctx, 'platform.backup_asked', {}, jobId)
	return { jobId }
}
