import {
	AlignmentType,
	BorderStyle,
	Document,
	Footer,
	Header,
	HeadingLevel,
	ImageRun,
	LevelFormat,
	LineRuleType,
	Packer,
	PageBreak,
	PageNumber,
	PageOrientation,
	Paragraph,
	SimpleField,
	Table,
	TableCell,
	TableLayoutType,
	TableOfContents,
	TableRow,
	TextRun,
	VerticalAlignTable,
	WidthType,
	type FileChild,
	type IParagraphOptions,
	type ISectionOptions
} from 'docx'
import QRCode from 'qrcode'
import { cleanTexts } from './clean-text.ts'
import {
	layOut,
	markerOf,
	NAMELESS,
	type LaidBlock,
	type LaidSection,
	type Paper,
	type PaperTable,
	type Signer
} from './paper.ts'

/** The face that rules of official papers name; LibreOffice takes a Bookman of its own for it. */
const FACE = 'Bookman Old Style'
/** Twips. A4 and the margins of official.typ. */
const PAGE = { width: 11906, height: 16838 }
const MARGIN = { top: 1588, bottom: 1474, left: 1701, right: 1418, header: 700, footer: 600 }
const INK = '1B1F22'
const QUIET = '4A5257'
const WASH = 'E9EDEC'
const RULE = '6F797E'

const alignments = {
	justify: AlignmentType.JUSTIFIED,
	left: AlignmentType.LEFT,
	center: AlignmentType.CENTER,
	right: AlignmentType.RIGHT
}
const headings = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const

/**
 * The paper as an editable .docx: letterhead, headings, tables whose head is repeated, signatures,
 * page numbers. The table of contents is there with its entries; Word fills in its page numbers
 * when it opens the file, after asking. Text is cleaned as for the PDF.
 */
export async function writeDocx(original: Paper): Promise<Uint8Array> {
	const paper = cleanTexts(original)
	const qr = paper.check && (await drawQr(paper.check.url))
	const document = new Document({
		title: paper.title,
		creator: paper.author,
		description: paper.subject,
		features: { updateFields: paper.sections.some((section) => hasContents(section.blocks)) },
		styles: styles(paper.chapters),
		numbering: { config: numbering(paper.chapters) },
		sections: layOut(paper).map((section, n) => sectionOf(paper, section, n === 0, qr))
	})
	return Packer.toBuffer(document)
}

/** A PNG to be put into a .docx. */
export const drawQr = (text: string): Promise<Buffer> =>
	QRCode.toBuffer(text, { margin: 2, scale: 6 })

const hasContents = (blocks: readonly { type: string }[]) =>
	blocks.some(({ type }) => type === 'contents')

function styles(chapters: boolean) {
	const bold = (size: number) => ({ font: FACE, size, bold: true, color: INK })
	const around = (before: number, after: number) => ({
		spacing: { before, after },
		keepNext: true
	})
	return {
		default: {
			document: { run: { font: FACE, size: 21, color: INK, language: { value: 'id-ID' } } },
			heading1: {
				run: bold(chapters ? 28 : 23),
				paragraph: {
					...around(chapters ? 0 : 360, 240),
					alignment: chapters ? AlignmentType.CENTER : AlignmentType.LEFT
				}
			},
			heading2: { run: bold(23), paragraph: around(320, 140) },
			heading3: { run: bold(21), paragraph: around(240, 120) }
		},
		paragraphStyles: [
			{
				id: 'Isi',
				name: 'Isi',
				basedOn: 'Normal',
				quickFormat: true,
				paragraph: { spacing: { line: 300, lineRule: LineRuleType.AUTO, after: 160 } }
			},
			{ id: 'SelTabel', name: 'Sel Tabel', basedOn: 'Normal', run: { size: 17 } },
			{
				id: 'Caption',
				name: 'caption',
				basedOn: 'Normal',
				run: { size: 18 },
				paragraph: { spacing: { before: 240, after: 100 }, keepNext: true }
			}
		]
	}
}

const numbering = (chapters: boolean) => {
	const level = (format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => [
		{
			level: 0,
			format,
			text,
			alignment: AlignmentType.LEFT,
			style: { paragraph: { indent: { left: 454, hanging: 454 } } }
		}
	]
	return [
		{ reference: 'letters', levels: level(LevelFormat.LOWER_LETTER, '%1.') },
		{ reference: 'numbers', levels: level(LevelFormat.DECIMAL, '%1.') },
		{ reference: 'dash', levels: level(LevelFormat.BULLET, '–') },
		...(chapters
			? [
					{
						reference: 'chapters',
						levels: [
							{
								level: 0,
								format: LevelFormat.UPPER_ROMAN,
								text: 'BAB %1',
								alignment: AlignmentType.CENTER,
								suffix: 'space' as const
							}
						]
					}
				]
			: [])
	]
}

type Made = {
	readonly paper: Paper
	/** Twips between the margins. */
	readonly width: number
	readonly qr: Uint8Array | null
	/** Lists count from one each. */
	lists: number
	chapters: number
}

function sectionOf(
	paper: Paper,
	section: LaidSection,
	isFirst: boolean,
	qr: Uint8Array | null
): ISectionOptions {
	const landscape = section.landscape === true
	const made: Made = {
		paper,
		qr,
		width: (landscape ? PAGE.height : PAGE.width) - MARGIN.left - MARGIN.right,
		lists: 0,
		chapters: 0
	}
	return {
		properties: {
			titlePage: isFirst,
			page: {
				size: {
					...PAGE,
					orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT
				},
				margin: MARGIN
			}
		},
		headers: {
			default: new Header({ children: [small(paper.running)] }),
			first: new Header({ children: [] })
		},
		footers: { default: footer(made), first: footer(made) },
		children: [
			...(isFirst ? letterhead(paper.letterhead) : []),
			...annex(section.annex ?? [], made.width),
			...section.blocks.flatMap((block) => blockOf(block, made))
		]
	}
}

/** Text with its line breaks. */
const runs = (text: string, options: { bold?: boolean; size?: number; color?: string } = {}) =>
	text
		.split('\n')
		.map((line, n) => new TextRun({ ...options, text: line, ...(n > 0 && { break: 1 }) }))

const small = (text: string) => new Paragraph({ children: runs(text, { size: 16, color: QUIET }) })

const plain = (text: string, options: IParagraphOptions = {}, bold = false) =>
	new Paragraph({ ...options, children: runs(text, { bold }) })

function footer({ paper, width }: Made): Footer {
	const say = (child: string) => new TextRun({ size: 16, color: QUIET, children: [child] })
	return new Footer({
		children: [
			new Paragraph({
				border: { top: { style: BorderStyle.SINGLE, size: 3, color: RULE, space: 4 } },
				tabStops: [{ type: 'right', position: width }],
				children: [
					say(paper.note ?? paper.check?.url ?? ''),
					say('\tHalaman '),
					say(PageNumber.CURRENT),
					say(' dari '),
					say(PageNumber.TOTAL_PAGES)
				]
			})
		]
	})
}

function letterhead(lines: readonly string[]): FileChild[] {
	return lines.map((line, n) => {
		const isLast = n === lines.length - 1
		return new Paragraph({
			alignment: AlignmentType.CENTER,
			spacing: { after: isLast ? 360 : 40 },
			...(isLast && {
				border: { bottom: { style: BorderStyle.THICK_THIN_SMALL_GAP, size: 18, space: 8 } }
			}),
			children: runs(line, { bold: n < 2, size: [26, 22][n] ?? 17 })
		})
	})
}

const annex = (lines: readonly string[], width: number): FileChild[] =>
	lines.map((line, n) =>
		plain(line, {
			indent: { left: Math.round(width * 0.5) },
			spacing: { after: n === lines.length - 1 ? 280 : 0 }
		})
	)

function blockOf(block: LaidBlock, made: Made): FileChild[] {
	switch (block.type) {
		case 'heading':
			return [headingOf(block, made)]
		case 'text':
			return [
				plain(
					block.text,
					{ style: 'Isi', alignment: alignments[block.align ?? 'justify'] },
					block.bold ?? false
				)
			]
		case 'facts':
			return bare(
				block.rows.map(([label, text]) => [label, ':', text]),
				[1700, 240, made.width - 1940]
			)
		case 'clauses':
			return clauses(block, made)
		case 'list': {
			const instance = ++made.lists
			return block.items.map((text) =>
				plain(text, { style: 'Isi', numbering: { reference: block.marker, level: 0, instance } })
			)
		}
		case 'table':
			return tableOf(block, made)
		case 'signatures':
			return signatures(block.signers, block.check, made)
		case 'check':
			return [checkImage(made), small(checkText(made))]
		case 'contents':
			return [
				plain('Daftar Isi', { spacing: { after: 200 } }, true),
				new TableOfContents('Daftar Isi', { hyperlink: true, headingStyleRange: '1-2' })
			]
		case 'page':
			return [new Paragraph({ children: [new PageBreak()] })]
	}
}

function headingOf({ level, text }: LaidBlock & { type: 'heading' }, made: Made): FileChild {
	const isChapter = made.paper.chapters && level === 1
	return new Paragraph({
		heading: headings[level - 1]!,
		...(isChapter && {
			numbering: { reference: 'chapters', level: 0 },
			pageBreakBefore: made.chapters++ > 0
		}),
		children: runs(text)
	})
}

function clauses({ label, items, marker }: LaidBlock & { type: 'clauses' }, made: Made) {
	const labels = 1750
	const rows = items.map((text, n) => [
		...(n === 0 ? [label, ':'] : ['', '']),
		...(marker ? [markerOf(marker, n)] : []),
		text
	])
	const widths = marker
		? [labels, 240, 420, made.width - labels - 660]
		: [labels, 240, made.width - labels - 240]
	return bare(rows, widths)
}

const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const NO_LINES = {
	top: NO_LINE,
	bottom: NO_LINE,
	left: NO_LINE,
	right: NO_LINE,
	insideHorizontal: NO_LINE,
	insideVertical: NO_LINE
}

/** A table without lines, for what stands side by side; the last column is set in full. */
function bare(rows: readonly (readonly string[])[], widths: readonly number[]): FileChild[] {
	const cell = (text: string, column: number) =>
		new TableCell({
			width: { size: widths[column]!, type: WidthType.DXA },
			margins: { left: 0, right: 80 },
			children: [
				plain(text, {
					spacing: { after: 100, line: 290 },
					...(column === widths.length - 1 && { alignment: AlignmentType.JUSTIFIED })
				})
			]
		})
	return [
		new Table({
			layout: TableLayoutType.FIXED,
			width: { size: sum(widths), type: WidthType.DXA },
			columnWidths: widths,
			borders: NO_LINES,
			rows: rows.map((row) => new TableRow({ children: row.map(cell) }))
		}),
		new Paragraph({ spacing: { after: 60, line: 120, lineRule: LineRuleType.EXACT }, children: [] })
	]
}

function tableOf(
	{ caption, columns, rows, foot, roomy = false }: PaperTable,
	{ width }: Made
): FileChild[] {
	const shares = sum(columns.map(({ share }) => share))
	const widths = columns.map(({ share }) => Math.floor((width * share) / shares))
	const room = roomy ? 180 : 50
	const rowOf = (cells: readonly string[], kind: 'head' | 'row' | 'foot') =>
		new TableRow({
			...(kind === 'head' && { tableHeader: true }),
			cantSplit: true,
			children: cells.map(
				(text, column) =>
					new TableCell({
						width: { size: widths[column]!, type: WidthType.DXA },
						margins: { top: room, bottom: room, left: 80, right: 80 },
						...(kind !== 'row' && { shading: { fill: WASH } }),
						children: [
							new Paragraph({
								style: 'SelTabel',
								alignment: columns[column]!.number ? AlignmentType.RIGHT : AlignmentType.LEFT,
								children: runs(text, { bold: kind !== 'row' })
							})
						]
					})
			)
		})
	const line = { style: BorderStyle.SINGLE, size: 3, color: RULE }
	const edge = { style: BorderStyle.SINGLE, size: 8, color: INK }
	return [
		...(caption ? [captionOf(caption)] : []),
		new Table({
			layout: TableLayoutType.FIXED,
			width: { size: sum(widths), type: WidthType.DXA },
			columnWidths: widths,
			borders: {
				...NO_LINES,
				top: edge,
				bottom: edge,
				insideHorizontal: line
			},
			rows: [
				rowOf(
					columns.map(({ head }) => head),
					'head'
				),
				...rows.map((row) => rowOf(row, 'row')),
				...(foot ? [rowOf(foot, 'foot')] : [])
			]
		}),
		new Paragraph({ spacing: { after: 200 }, children: [] })
	]
}

const captionOf = (text: string) =>
	new Paragraph({
		style: 'Caption',
		children: [
			new TextRun('Tabel '),
			new SimpleField('SEQ Tabel \\* ARABIC', '1'),
			new TextRun(`. ${text}`)
		]
	})

function signatures(signers: readonly Signer[], check: boolean, made: Made): FileChild[] {
	const places: (Signer | undefined)[] =
		signers.length === 1 ? [undefined, ...signers] : [...signers]
	const width = Math.floor(made.width / places.length)
	const cell = (children: Paragraph[]) =>
		new TableCell({
			width: { size: width, type: WidthType.DXA },
			verticalAlign: VerticalAlignTable.BOTTOM,
			margins: { left: 0, right: 200 },
			children
		})
	return [
		new Paragraph({ spacing: { after: 120 }, keepNext: true, children: [] }),
		new Table({
			layout: TableLayoutType.FIXED,
			width: { size: width * places.length, type: WidthType.DXA },
			columnWidths: places.map(() => width),
			borders: NO_LINES,
			rows: [
				new TableRow({
					cantSplit: true,
					children: places.map((signer) =>
						cell(
							signer
								? signatureOf(signer)
								: check
									? [checkImage(made), small(checkText(made))]
									: [new Paragraph({ children: [] })]
						)
					)
				})
			]
		}),
		new Paragraph({ children: [] })
	]
}

function signatureOf({ heading, title, name, rank, nip, electronic }: Signer): Paragraph[] {
	const line = (text: string) => plain(text, { keepNext: true })
	return [
		...heading.map(line),
		line(`${title},`),
		new Paragraph({
			keepNext: true,
			spacing: { before: 480, after: 480 },
			children: electronic
				? runs('Ditandatangani secara elektronik', { size: 17, color: QUIET })
				: []
		}),
		line(name || NAMELESS),
		...(rank ? [line(rank)] : []),
		...(nip ? [line(`NIP ${nip}`)] : [])
	]
}

const checkText = ({ paper }: Made) => `Periksa: ${paper.check!.url}`

const checkImage = ({ paper, qr }: Made) => {
	const said = `Kode QR berisi: ${paper.check!.url}`
	return new Paragraph({
		children: [
			new ImageRun({
				type: 'png',
				data: qr!,
				transformation: { width: 92, height: 92 },
				altText: { name: 'Kode QR', title: said, description: said }
			})
		]
	})
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
