/**
 * Reads what people type the Indonesian way. Answers `undefined` for text that cannot be read with
 * certainty, so that the caller can say what is expected.
 */

/** '1.471' is 1471, '7,5' is 7.5, '-3' is -3; points only between groups of three, so '7.5' is refused. */
export function readNumber(text: string): number | undefined {
	const tidy = text.trim().replace('\u2212', '-')
	if (!/^-?(\d+|\d{1,3}(\.\d{3})+)(,\d+)?$/.test(tidy)) return undefined
	const value = Number(tidy.replaceAll('.', '').replace(',', '.'))
	return Number.isSafeInteger(Math.trunc(value)) ? value : undefined
}

/** 'Rp98.400.000', '98400000', 'Rp 98.400.000,00': whole rupiah; sen are refused unless zero. */
export function readRupiah(text: string): number | undefined {
	const amount = readNumber(text.replace(/^\s*Rp\.?\s*/i, ''))
	return amount !== undefined && Number.isInteger(amount) ? amount : undefined
}

/**
 * The three boxes of a date as one text: ('4', '12', '2026') is '2026-12-04'. All empty is ''. What is
 * no date keeps its three parts ('2026-13-04'), so that a schema refuses it and a form can show it again.
 */
export function joinDate(day: string, month: string, year: string): string {
	const boxes = [year.trim(), pad(month), pad(day)]
	return boxes.every((box) => box === '') ? '' : boxes.join('-')
}

const pad = (box: string) => (/^\d$/.test(box.trim()) ? `0${box.trim()}` : box.trim())

/** The boxes of what `joinDate` made, without leading zeros. */
export function splitDate(date: string): { day: string; month: string; year: string } {
	const [year = '', month = '', day = ''] = date.split('-')
	return { day: day.replace(/^0/, ''), month: month.replace(/^0/, ''), year }
}

/** True for a day that exists, as '2028-02-29'. */
export function isDate(text: string): boolean {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
	const date = new Date(`${text}T00:00:00Z`)
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}
