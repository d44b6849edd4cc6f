import { CsvError, parse } from 'csv-parse/sync'
import type { Packer } from './packed-table.ts'
import { UnreadableFile } from './unreadable-file.ts'

/**
 * Reads separated text into `packer` as one sheet: comma, semicolon, tab or bar, whichever the
 * text itself shows; quoted cells may hold line breaks. Every cell is text. The apostrophe that
 * `writeCsv` puts before a formula is taken away again. Throws `UnreadableFile('open_quote')`.
 */
export function readCsv(text: string, name: string, packer: Packer): void {
	const hint = /^sep=(.)\r?\n/i.exec(text)
	const rows: number[][] = []
	try {
		parse(hint ? text.slice(hint[0].length) : text, {
			delimiter: hint?.[1] ?? delimiterOf(text),
			record_delimiter: ['\r\n', '\n', '\r'],
			relax_column_count: true,
			relax_quotes: true,
			on_record(record: string[]) {
				packer.count(record.length)
				rows.push(record.map((cell) => packer.text(cell.replace(/^'(?='*[=+\-@\t\r])/, ''))))
				return null
			}
		})
	} catch (error) {
		throw error instanceof CsvError ? new UnreadableFile('open_quote') : error
	}
	packer.sheet(name, false, rows)
}

/**
 * Text in UTF-8 or UTF-16 by its mark, else UTF-8 where it is valid, else Windows-1252;
 * undefined where it is no text at all.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
	const [first, second] = bytes
	if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
	if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
	if (bytes.some(isControl)) return undefined
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
	} catch {
		return new TextDecoder('windows-1252').decode(bytes)
	}
}

/** Control characters other than tab, line breaks, form feed and the end mark of old systems. */
const isControl = (byte: number) =>
	byte < 32 && !(byte >= 9 && byte <= 13 && byte !== 11) && byte !== 26

const delimiters = ['\t', ';', '|', ',']

/**
 * The delimiter that cuts most rows into the same number of cells: the one with the largest
 * product of the commonest count in a row and the rows that have it. What stands in quotes does
 * not count.
 */
function delimiterOf(text: string): string {
	const lines = text
		.slice(0, 100_000)
		.replace(/"[^"]*"/g, '')
		.split(/\r\n|\n|\r/)
	const strength = (delimiter: string) => {
		const rowsByCount = new Map<number, number>()
		for (const line of lines) {
			const count = line.split(delimiter).length - 1
			rowsByCount.set(count, (rowsByCount.get(count) ?? 0) + 1)
		}
		return Math.max(...[...rowsByCount].map(([count, rows]) => count * rows))
	}
	return delimiters.reduce((best, next) => (strength(next) > strength(best) ? next : best))
}
