import { config } from '#platform/config.ts'
import type { Context } from '#platform/context.ts'
import { readGovernment } from '#platform/settings.ts'
import { httpsMissing } from '../certificates/refusals.ts'
import { LIST_BITS } from '../credential/achievement.ts'
import { mayIssue } from '../credential/did.ts'
import { signCredential } from '../credential/jwt.ts'
import { statusListOf } from '../credential/status-list.ts'
import { currentKey } from './credential-keys.ts'
import { listRevokedBits } from './store/certificate.ts'

/** A list of what was revoked, signed now; for everybody. Refused where no credential may be issued. */
export async function showStatusList(
	ctx: Context,
	list: number,
	url = config.url,
	data = config.data
): Promise<string> {
	if (!mayIssue(url)) throw httpsMissing()
	const { name } = await readGovernment(ctx.db)
	const from = (list - 1) * LIST_BITS
	const revoked = await listRevokedBits(ctx.db, { from, bits: LIST_BITS })
	return signCredential(
		statusListOf({ url, name }, list, revoked, ctx.now),
		await currentKey(ctx, data)
	)
}
