import { listReferences as hours } from '#hours/server/list-references.ts'
import { listReferences as needs } from '#needs/server/list-references.ts'
import type { ReferenceRow } from '#people/reference-row.ts'
import { listReferences as people } from '#people/server/list-references.ts'
import { listReferences as plan } from '#plan/server/list-references.ts'
import { listReferences as professionalism } from '#professionalism/server/list-references.ts'
import { mayReadReferences } from '#platform/access/access.ts'
import { authorize } from '#platform/access/authorize.ts'
import type { Context } from '#platform/context.ts'
import { listProcessing } from '#platform/privacy/keep-processing.ts'
import { processing } from './personal-data.ts'

/** Uses of personal data as rows among the other rules. */
const uses = async (ctx: Context): Promise<ReferenceRow[]> =>
	(await listProcessing(ctx, processing)).map(({ title, version, legalBasis, certainty }) => ({
		name: `Pemrosesan data pribadi: ${title}`,
		version: String(version),
		legalBasis,
		certainty,
		validFrom: null,
		validTo: null
	}))

const sources = [people, hours, needs, professionalism, plan, uses]

/** All that Bina rests on, by name; a few hundred rows at most, since they are versions of rules. */
export async function listReferences(ctx: Context): Promise<ReferenceRow[]> {
	authorize(mayReadReferences(ctx.actor))
	const all = []
	for (const source of sources) all.push(...(await source(ctx)))
	return all.sort((a, b) => a.name.localeCompare(b.name, 'id', { numeric: true }))
}
