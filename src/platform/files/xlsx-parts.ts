import { attribute, readXml } from './xml.ts'

type Pieces = AsyncIterable<Uint8Array>

/** The workbook's table of texts. The runs of a rich text are joined; its phonetic guide is left out. */
export async function readSharedStrings(pieces: Pieces | undefined): Promise<readonly string[]> {
	const strings: string[] = []
	if (!pieces) return strings
	const run = textRun()
	await readXml(pieces, {
		open(name) {
			if (name === 'si') run.start()
			else run.open(name)
		},
		text: run.text,
		close(name) {
			run.close(name)
			if (name === 'si') strings.push(run.end())
		}
	})
	return strings
}

/**
 * Gathers the text of `<t>` elements between `start` and `end`. Excel writes characters that XML
 * cannot hold as `_x000D_`.
 */
export function textRun() {
	let gathered = ''
	let inText = false
	let inGuide = false
	return {
		start() {
			gathered = ''
		},
		open(name: string) {
			if (name === 't') inText = !inGuide
			else if (name === 'rPh') inGuide = true
		},
		text(text: string) {
			if (inText) gathered += text
		},
		close(name: string) {
			if (name === 't') inText = false
			else if (name === 'rPh') inGuide = false
		},
		end: () =>
			gathered.includes('_x')
				? gathered.replace(/_x([0-9A-F]{4})_/gi, (_, hex) => String.fromCharCode(parseInt(hex, 16)))
				: gathered
	}
}

/** Number formats of Excel's own that show a date (ECMA-376 part 1, 18.8.30; 27 to 58 are East Asian). */
const isBuiltInDate = (id: number) =>
	(id >= 14 && id <= 17) ||
	id === 22 ||
	(id >= 27 && id <= 31) ||
	id === 36 ||
	(id >= 50 && id <= 58)

/** Says of each cell style whether it shows its number as a date. */
export async function readDateStyles(pieces: Pieces | undefined): Promise<readonly boolean[]> {
	const isDate: boolean[] = []
	if (!pieces) return isDate
	const own = new Map<number, boolean>()
	let inCellStyles = false
	await readXml(pieces, {
		open(name, tag) {
			if (name === 'numFmt') {
				own.set(
					Number(attribute(tag, 'numFmtId')),
					isDateFormat(attribute(tag, 'formatCode') ?? '')
				)
			} else if (name === 'cellXfs') inCellStyles = true
			else if (name === 'xf' && inCellStyles) {
				const id = Number(attribute(tag, 'numFmtId') ?? 0)
				isDate.push(own.get(id) ?? isBuiltInDate(id))
			}
		},
		close(name) {
			if (name === 'cellXfs') inCellStyles = false
		}
	})
	return isDate
}

/** A format shows a date when a day or a year stands outside its quotes, brackets and escapes. */
export function isDateFormat(format: string): boolean {
	return /[dy]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|[\\_*]./g, '').split(';')[0]!)
}
