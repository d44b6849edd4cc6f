import type { Block, Paper, PaperTable, Section, Signer } from '../paper.ts'
import { annexName, columnNames, footOf, nameOf, QR, signerNames, tableName } from './fields.ts'

/**
 * The paper with a name in braces wherever its data stand: written as .docx it is the built-in layout as a template, which an
 * office changes in Word. Pure.
 */
export function startingPaper(example: Paper): Paper {
	const written = withTags(example)
	let annexes = 0
	const [first, ...rest] = written.sections.map((section): Section => ({
		...section,
		...(section.annex?.length && { annex: [`{${annexName(annexes++)}}`] }),
		blocks: section.blocks.map(tagged)
	}))
	const mark: Block = { type: 'text', align: 'left', text: `{${QR}}\nPeriksa: {alamat_periksa}` }
	return {
		...written,
		...{ title: example.title, author: example.author, check: null },
		note: example.note === null ? null : '{kaki}',
		sections: [{ ...first!, blocks: [...first!.blocks, mark] }, ...rest]
	}
}

/** Number, date and the like as tags wherever the example says them, the longest first. */
function withTags(example: Paper): Paper {
	const fields = (example.fields ?? [])
		.filter(({ text }) => text !== '')
		.toSorted((a, b) => b.text.length - a.text.length)
	const replaced = (text: string): string => {
		const found = fields.find((field) => text.includes(field.text))
		return found ? text.split(found.text).map(replaced).join(`{${found.name}}`) : text
	}
	const walk = (value: unknown): unknown => {
		if (typeof value === 'string') return replaced(value)
		if (Array.isArray(value)) return value.map(walk)
		if (typeof value !== 'object' || value === null) return value
		return Object.fromEntries(
			Object.entries(value).map(([key, one]) => [key, PLAIN.has(key) ? one : walk(one)])
		)
	}
	return walk(example) as Paper
}

/** Keys whose texts are no words of the paper, or name what a template names. */
const PLAIN = new Set(['type', 'align', 'marker', 'name', 'label', 'head', 'caption', 'fields'])

function tagged(block: Block): Block {
	switch (block.type) {
		case 'text':
			return block.name ? { ...block, text: `{${block.name}}` } : block
		case 'facts':
			return { ...block, rows: block.rows.map(([label]) => [label, `{${nameOf(label)}}`] as const) }
		case 'clauses': {
			const { label, marker } = block
			const name = nameOf(label)
			const text = marker
				? `{#${name} [loopOver: "paragraph"]}{tanda} {isi}{/${name}}`
				: `{${name}}`
			return { type: 'clauses', label, items: [text] }
		}
		case 'list':
			return block.name
				? { ...block, items: [`{#${block.name} [loopOver: "paragraph"]}{isi}{/${block.name}}`] }
				: block
		case 'table':
			return taggedTable(block)
		case 'signatures':
			return { ...block, signers: block.signers.map(taggedSigner) }
		default:
			return block
	}
}

function taggedTable(table: PaperTable): PaperTable {
	const name = tableName(table)
	const columns = columnNames(table.columns.map(({ head }) => head))
	const rowOf = (of: string) => {
		const cells = columns.map((column) => `{${column}}`)
		cells[0] = `{#${of}}${cells[0]}`
		cells[cells.length - 1] += `{/${of}}`
		return cells
	}
	const { foot, ...rest } = table
	return { ...rest, rows: [rowOf(name)], ...(foot && { foot: rowOf(footOf(name)) }) }
}

function taggedSigner(_: Signer, place: number): Signer {
	const names = signerNames(place)
	return {
		heading: [`{${names.heading}}`],
		title: `{${names.title}}`,
		name: `{${names.note}}\n{${names.name}}`,
		rank: `{${names.rank}}\n{${names.nip}}`,
		nip: ''
	}
}
