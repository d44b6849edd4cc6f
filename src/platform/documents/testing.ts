import type { Context } from '../context.ts'
import { draftPaper, issuePaper, type PaperWish } from './papers/issue-paper.ts'
import type { PaperKind } from './papers/kind.ts'
import { renderPaper } from './paper.ts'
import { givenPaper } from './paper-testing.ts'

/** A kind of paper that no slice makes. */
export const letter: PaperKind = {
	key: 'contoh.surat',
	label: 'Surat contoh',
	numbering: {
		series: 'surat',
		pattern: '{nomor:3}/{kode}/{unit}/{tahun}',
		code: '800.2',
		unit: 'BKPSDM',
		gapless: true
	},
	isPublic: true
}

/** A kind whose numbers come from elsewhere. */
export const decree: PaperKind = {
	...letter,
	key: 'contoh.keputusan',
	label: 'Keputusan contoh',
	isPublic: false,
	numbering: { ...letter.numbering, series: 'keputusan', gapless: false }
}

let pdf: Promise<Uint8Array> | undefined

/** A whole paper as PDF/A, set once for a test file. */
export const paperBytes = (): Promise<Uint8Array> =>
	(pdf ??= renderPaper(givenPaper(), new Date('2026-11-24T01:00:00Z')))

/** An issued paper of one page and more. */
export async function givenIssued(ctx: Context, wish: Partial<PaperWish> = {}) {
	const draft = await draftPaper(ctx, {
		kind: letter,
		title: 'Undangan rapat contoh',
		on: '2026-11-24',
		...wish
	})
	return {
		draft,
		...(await issuePaper(ctx, draft, { pdf: await paperBytes(), fileName: 'undangan' }))
	}
}
