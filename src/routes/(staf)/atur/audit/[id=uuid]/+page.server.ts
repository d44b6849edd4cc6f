import { showEntry } from '#platform/audit/read.ts'
import { inTransaction } from '#platform/database/transaction.ts'
import type { PageServerLoad } from './$types'

// In a transaction, since reading what was recorded of an act is recorded.
export const load: PageServerLoad = async ({ locals, params }) => {
	const { payloadHash, hash, ...entry } = await inTransaction(locals.ctx, (tx) =>
		showEntry(tx, params)
	)
	return { entry, payloadHash: payloadHash.toString('hex'), hash: hash?.toString('hex') }
}
