import type { Paper } from '../paper.ts'
import type { Government } from '../../settings.ts'
import type { PaperKind } from '../papers/kind.ts'

/** A kind of paper that an office may give a layout of its own, as the slice that makes it describes it. */
export type TemplateKind = {
	readonly kind: PaperKind
	/** How an address says it. */
	readonly path: string
	/** A paper of the kind by this government, with invented data and every part which such a paper can have. */
	example(government: Government): Paper
}
