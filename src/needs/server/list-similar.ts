import { authorize } from '#platform/access/authorize.ts'
import type { Context } from '#platform/context.ts'
import { civilDate } from '#platform/i18n/format.ts'
import { PAGE_ROWS, rowsBefore } from '#ui/table/url.ts'
import { mayReadProposals } from '../access.ts'
import { proposingYear } from '../proposals/rules.ts'
import { listGroups, type SimilarGroup } from './store/proposal.ts'
import { listRounds } from './store/round.ts'

/** Competencies that several agencies ask for in one year: what could be learnt together. Titles and numbers only. */
export async function listSimilar(
	ctx: Context,
	{ year: asked, page }: { year: number | undefined; page: number }
): Promise<{ year: number; rows: SimilarGroup[]; total: number }> {
	authorize(mayReadProposals(ctx.actor))
	const [newest] = await listRounds(ctx.db)
	const year = asked ?? newest?.year ?? proposingYear(civilDate(ctx.now))
	const here = { limit: PAGE_ROWS, offset: rowsBefore({ page }) }
	return { year, ...(await listGroups(ctx.db, year, here)) }
}
