import { authorize } from '#platform/access/authorize.ts'
import type { Context } from '#platform/context.ts'
import { mayReadRegister } from '#platform/documents/access.ts'
import { checkAddress } from '#platform/documents/papers/issue-paper.ts'
import { mayMakePapers, mayReadPaper, mayReadPlan, participantScope } from '../access.ts'
import { yearPapers, type PaperName } from '../paper.ts'
import { recapAgencyUnknown } from '../paper-refusals.ts'
import { whyNoDraft, whyNotIssued } from '../paper-rules.ts'
import { standingOf } from './compose-paper.ts'
import { isSignatory, waitsForSignature } from './sign-paper.ts'
import * as store from './store/paper.ts'
import { listAgencyNames } from './store/roster.ts'

/** A paper as a list shows it: its newest draft and what was issued, as far as the reader may see either. */
export type PaperLine = {
	name: PaperName
	draft: store.PaperDraft | undefined
	issued: store.IssuedPaper[]
}

function linesOf(
	{ actor }: Context,
	wanted: readonly { name: PaperName; agencyId: string | null }[],
	drafts: readonly store.PaperDraft[],
	issued: readonly store.IssuedPaper[]
): PaperLine[] {
	return wanted.map((one) => {
		const isOwn = (paper: { name: PaperName; agencyId: string | null }) =>
			paper.name === one.name && paper.agencyId === one.agencyId
		const may = (isDraft: boolean) => mayReadPaper(actor, { ...one, isDraft })
		return {
			name: one.name,
			draft: may(true) ? drafts.find(isOwn) : undefined,
			issued: may(false) ? issued.filter(isOwn) : []
		}
	})
}

/** The papers of a year but for the recaps. */
export async function showPapers(ctx: Context, year: number): Promise<PaperLine[]> {
	authorize(mayReadPlan(ctx.actor))
	const which = { year, agencyIds: null }
	const wanted = yearPapers
		.filter((name) => mayReadPaper(ctx.actor, { name, agencyId: null, isDraft: false }))
		.map((name) => ({ name, agencyId: null }))
	return linesOf(
		ctx,
		wanted,
		await store.listDrafts(ctx.db, which),
		await store.listIssued(ctx.db, which)
	)
}

export type RecapRow = { id: string; agency: string; people: number } & PaperLine

/** A page of the agencies whose recap the actor may read. */
export async function listRecaps(
	ctx: Context,
	{ year, limit, offset }: { year: number; limit: number | null; offset: number }
): Promise<{ rows: RecapRow[]; total: number }> {
	authorize(mayReadPlan(ctx.actor))
	const scope = participantScope(ctx.actor)
	const { rows, total } = await store.listRecapAgencies(ctx.db, scope, { limit, offset })
	const which = { year, agencyIds: rows.map(({ id }) => id) }
	const lines = linesOf(
		ctx,
		rows.map(({ id }) => ({ name: 'recap', agencyId: id })),
		await store.listDrafts(ctx.db, which),
		await store.listIssued(ctx.db, which)
	)
	return {
		rows: rows.map(({ id, name, people }, i) => ({ id, agency: name, people, ...lines[i]! })),
		total
	}
}

export type PaperView = PaperLine & {
	year: number
	/** Of a recap. */
	agency: { id: string; name: string } | null
	issued: (store.IssuedPaper & { checkUrl: string; maySign: boolean })[]
	may: { make: boolean; openRegister: boolean }
	/** Why it cannot be drafted, or issued, yet: a sentence. */
	hindrance: { draft: string | null; issue: string | null }
}

/** One paper with its draft, what was issued, and what may be done with it. */
export async function showPaper(
	ctx: Context,
	{ year, name, agencyId }: { year: number; name: PaperName; agencyId: string | null }
): Promise<PaperView> {
	const { actor, db } = ctx
	authorize(mayReadPaper(actor, { name, agencyId, isDraft: false }))
	const agency = agencyId && (await listAgencyNames(db, [agencyId])).get(agencyId)
	if (agencyId && !agency) throw recapAgencyUnknown()
	const which = { year, agencyIds: agencyId ? [agencyId] : null }
	const [line] = linesOf(
		ctx,
		[{ name, agencyId }],
		await store.listDrafts(db, which),
		await store.listIssued(db, which)
	)
	const own = await isSignatory(ctx, { name, agencyId })
	const { standing: drafted } = await standingOf(ctx, { year, name, issue: false })
	const { standing } = await standingOf(ctx, { year, name, issue: true })
	return {
		...line!,
		year,
		agency: agencyId && agency ? { id: agencyId, name: agency } : null,
		issued: line!.issued.map((paper) => ({
			...paper,
			checkUrl: checkAddress(paper.code),
			maySign: own && waitsForSignature(paper)
		})),
		may: { make: mayMakePapers(actor), openRegister: mayReadRegister(actor) },
		hindrance: {
			draft: whyNoDraft(name, drafted)?.message ?? null,
			issue: whyNotIssued(name, standing)?.message ?? null
		}
	}
}
