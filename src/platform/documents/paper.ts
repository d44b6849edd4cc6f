import { compileDocument } from './compile.ts'

/**
 * An official paper as blocks, from which both the PDF (`renderPaper`) and the editable .docx
 * (`writeDocx`) are made, so that the two say the same. All texts are final: formatted, in order.
 */
export type Paper = {
	readonly title: string
	/** The government, as author of the file. */
	readonly author: string
	/** One line for the file's description. */
	readonly subject: string
	/** Lines above all, the first the name of the government; none for an annex of its own. */
	readonly letterhead: readonly string[]
	/** Repeated above each page but the first. */
	readonly running: string
	/** Printed below each page, as "CONTOH: …". */
	readonly note: string | null
	/** Level 1 headings are chapters (BAB I) that begin a page. */
	readonly chapters: boolean
	readonly sections: readonly Section[]
	/** Where the paper is checked; QR as SVG. Stands beside the first signature. */
	readonly check: { readonly url: string; readonly qr: string } | null
	/** What an office's own template may say by name beside what the blocks have: number, date, year. */
	readonly fields?: readonly PaperField[]
}

export type PaperField = { readonly name: string; readonly meaning: string; readonly text: string }

/** Begins a page of its own. */
export type Section = {
	readonly landscape?: boolean
	/** Lines at the right above an annex: 'LAMPIRAN I', 'KEPUTUSAN WALI KOTA …', 'NOMOR …'. */
	readonly annex?: readonly string[]
	readonly blocks: readonly Block[]
}

export type Block =
	| { readonly type: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
	| {
			readonly type: 'text'
			/** A line break stays one. */
			readonly text: string
			/** How an office's template names it; without one its words are the template's own. */
			readonly name?: string
			readonly bold?: boolean
			readonly align?: 'justify' | 'left' | 'center' | 'right'
	  }
	/** 'Nomor : …' one below the other. */
	| { readonly type: 'facts'; readonly rows: readonly (readonly [label: string, text: string])[] }
	/** 'Menimbang : a. …; b. …', 'KESATU : …'. */
	| {
			readonly type: 'clauses'
			readonly label: string
			readonly items: readonly string[]
			readonly marker?: Marker
	  }
	| {
			readonly type: 'list'
			readonly items: readonly string[]
			readonly marker: Marker | 'dash'
			readonly name?: string
	  }
	| PaperTable
	| { readonly type: 'signatures'; readonly signers: readonly Signer[] }
	| { readonly type: 'contents' }
	| { readonly type: 'page' }

/** 'a.' or '1.' */
export type Marker = 'letters' | 'numbers'

/** Its head is repeated on each page; longer tables break between rows. */
export type PaperTable = {
	readonly type: 'table'
	/** Numbered 'Tabel 1. …' where given. */
	readonly caption?: string
	/** How an office's template names it, where the caption does not say it shortly. */
	readonly name?: string
	readonly columns: readonly {
		readonly head: string
		/** Width beside the others. */
		readonly share: number
		/** Set to the right. */
		readonly number?: boolean
	}[]
	readonly rows: readonly (readonly string[])[]
	/** Rows leave room for a pen. */
	readonly roomy?: boolean
	/** Totals. */
	readonly foot?: readonly string[]
}

export type Signer = {
	/** Lines above the title: 'Ditetapkan di …', 'pada tanggal …'. */
	readonly heading: readonly string[]
	readonly title: string
	readonly name: string
	readonly rank: string
	readonly nip: string
	/** Says so instead of leaving room for a pen. */
	readonly electronic?: boolean
}

/** Where a name will be written by hand. */
export const NAMELESS = '……………………………………'

/** The marker of the n-th item, from 0: 'a.', 'z.', 'aa.'; '1.'. */
export const markerOf = (marker: Marker | undefined, n: number): string =>
	marker === 'numbers' ? `${n + 1}.` : marker === 'letters' ? `${letters(n)}.` : ''

const letters = (n: number): string =>
	(n >= 26 ? letters(Math.floor(n / 26) - 1) : '') + String.fromCharCode(97 + (n % 26))

/** What a renderer prints: blocks, and where the check mark stands. */
export type LaidBlock =
	| Exclude<Block, { type: 'signatures' }>
	| { readonly type: 'signatures'; readonly signers: readonly Signer[]; readonly check: boolean }
	| { readonly type: 'check' }

export type LaidSection = Omit<Section, 'blocks'> & { readonly blocks: readonly LaidBlock[] }

/** Puts the check mark left of the first single signature, or at the end of the first section. */
export function layOut(paper: Paper): LaidSection[] {
	let open = paper.check !== null
	return paper.sections.map((section, n) => {
		const blocks: LaidBlock[] = section.blocks.map((block) => {
			if (block.type !== 'signatures') return block
			const check = open && n === 0 && block.signers.length === 1
			if (check) open = false
			return { ...block, check }
		})
		if (open && n === 0) blocks.push({ type: 'check' })
		if (n === 0) open = false
		return { ...section, blocks }
	})
}

/** The paper as tagged PDF/A-2a. Takes a second or two and runs from `src/` only: call it in a job. */
export const renderPaper = (paper: Paper, createdAt: Date): Promise<Uint8Array> =>
	compileDocument({
		template: new URL('paper.typ', import.meta.url),
		data: paperView(paper),
		createdAt
	})

/** Markers are put here, so that both renderers count alike. */
const paperView = (paper: Paper) => ({
	...paper,
	sections: layOut(paper).map((section) => ({
		landscape: false,
		annex: [],
		...section,
		blocks: section.blocks.map((block) =>
			block.type === 'clauses' || block.type === 'list'
				? {
						...block,
						items: block.items.map((text, n) => ({
							text,
							marker:
								block.marker === 'dash' ? '–' : markerOf(block.marker as Marker | undefined, n)
						}))
					}
				: block
		)
	}))
})
