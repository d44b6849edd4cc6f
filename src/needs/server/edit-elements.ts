import { authorize } from '#platform/access/authorize.ts'
import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { changed } from '#platform/http/refusals.ts'
import { mayMapElements, mayShowNeeds } from '../access.ts'
import type { ElementDraft } from '../forms.ts'
import { competencyUnknown } from '../refusals.ts'
import * as store from './store/skm.ts'

/** Which competencies each of the nine elements speaks of, and those to choose from. */
export async function listElements(ctx: Context) {
	authorize(mayShowNeeds(ctx.actor))
	return {
		elements: await store.listElements(ctx.db),
		competencies: await store.listCompetencies(ctx.db)
	}
}

/** Says which competencies a weak element speaks of. Needs that were proposed before stay as they are. */
export async function mapElement(
	ctx: Context,
	{ unsur, version, kompetensi }: ElementDraft
): Promise<void> {
	authorize(mayMapElements(ctx.actor))
	const known = new Set((await store.listCompetencies(ctx.db)).map(({ id }) => id))
	if (kompetensi.some((id) => !known.has(id))) throw competencyUnknown()
	if (!(await store.updateElement(ctx.db, unsur, version, kompetensi))) throw changed()
	await record(ctx, 'needs.element_mapped', { element: unsur, competencies: kompetensi })
}
