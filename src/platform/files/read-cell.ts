import { isDate, readNumber } from '../i18n/read.ts'
import { cellKind, cellText, type Cell } from './sheet.ts'
import { dateOfSerial } from './xlsx-worksheet.ts'

/** What people and programs write where nothing is known. */
const nothing = /^(?:[-–—_.…*?/\s]*|0|null|nil|n\/?a|none|nihil|kosong|tidak ada|belum ada)$/i

/** Whether the spreadsheet itself reports an error in the cell; in separated text it is plain text. */
export const isError = (cell: Cell | undefined): boolean =>
	cellKind(cell) === 'error' ||
	/^#(N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!)$/i.test(cellText(cell))

/**
 * The text of a cell as it was meant: one space between words, no invisible characters, no
 * apostrophe that only kept a number from being counted; '' for an empty cell, a spreadsheet's
 * error, and for what people write instead of nothing (`-`, `0`, `null`, `nihil`).
 */
export function textIn(cell: Cell | undefined): string {
	const text = tidy(cellText(cell))
	return isError(cell) || nothing.test(text) ? '' : text
}

/** Tidy text, with `-` and `0` left as they are. */
export const tidy = (text: string): string =>
	text
		.replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
		.replace(/\s+/g, ' ')
		.trim()
		.replace(/^['‘’`](?=\S)/, '')

/** A number as Indonesians or programs write it: `7,5`, `7.5`, `1.471`; undefined where there is none. */
export function numberIn(cell: Cell | undefined): number | undefined {
	const text = tidy(cellText(cell))
	if (cellKind(cell) === 'number') return Number(text)
	return readNumber(text) ?? (/^-?\d+\.\d+$/.test(text) ? Number(text) : undefined)
}

/** First three letters of the months, Indonesian, older Indonesian and English. */
const months = 'jan|feb,peb|mar|apr|mei,may|jun|jul|agu,agt,ags,aug|sep|okt,oct|nov,nop|des,dec'
	.split('|')
	.map((spellings) => spellings.split(','))

/**
 * The civil date in a cell, `1985-08-17`, or undefined where none can be read with certainty:
 * a date cell, a spreadsheet's day number, `17-08-1985`, `17/8/1985`, `1985-08-17`, `19850817`,
 * `17 Agustus 1985`, `17-Agt-1985`, `Aug 17, 1985`, a place or weekday before a comma, a time
 * behind. The day stands before the month unless that month does not exist. Years are four digits,
 * 1900 to 2100.
 */
export function dateIn(cell: Cell | undefined): string | undefined {
	const text = tidy(cellText(cell)).replace(/[T ]\d{1,2}[:.]\d{2}.*$/, '')
	if (/^\d{5}$/.test(text)) return checked(dateOfSerial(Number(text), false))
	return dateInText(text) ?? dateInText(text.replace(/^[^\d,]+,\s*/, ''))
}

function dateInText(text: string): string | undefined {
	const [, year, month, day] =
		/^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})$/.exec(text) ?? /^(\d{4})(\d\d)(\d\d)$/.exec(text) ?? []
	if (year) return civil(year, month!, day!)

	const numbers = /^(\d{1,2})\s?[-/. ]\s?(\d{1,2})\s?[-/. ]\s?(\d{4})$/.exec(text)
	if (numbers) {
		const [, first, second, year] = numbers as unknown as [string, string, string, string]
		return civil(year, second, first) ?? civil(year, first, second)
	}
	const named =
		/^(?<day>\d{1,2})[-/. ]*(?<month>[a-z]{3,9})[-/., ]*(?<year>\d{4})$/i.exec(text) ??
		/^(?<month>[a-z]{3,9})[. ]+(?<day>\d{1,2}),? (?<year>\d{4})$/i.exec(text)
	if (!named?.groups) return undefined
	const start = named.groups.month!.slice(0, 3).toLowerCase()
	const number = months.findIndex((spellings) => spellings.includes(start)) + 1
	return civil(named.groups.year!, String(number), named.groups.day!)
}

const civil = (year: string, month: string, day: string) =>
	checked(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)

const checked = (date: string | undefined) =>
	date && isDate(date) && date >= '1900' && date < '2101' ? date : undefined
