import { tidy } from '#platform/files/read-cell.ts'

/** Short forms with a vowel; those without one (BKPSDM, SDN, DPRD) are known by that. */
const shortForms = new Set(
	'ASN APBD AKN BAAK BKAD BLUD BPKAD BUMD DPUPR IGD IT KUA LPSE OPD PAUD PUPR RSU RSUD SMA SMU TIK TU UGD UKM ULP UMKM UPT UPTB UPTD'.split(
		' '
	)
)
const small = new Set('dan di ke dari pada untuk yang dengan atau serta'.split(' '))

const isShouted = (text: string) => /[A-Z]/.test(text) && !/[a-z]/.test(text)

/** Each word with a capital, also after a hyphen, slash, bracket or dot, not after an apostrophe. */
const capitalised = (text: string) =>
	text
		.toLowerCase()
		.replace(/(^|[\s\-/(.])(\p{L})/gu, (_, before, letter) => before + letter.toUpperCase())

/**
 * An agency, unit or position as one writes it: `&` is `dan`, and what was written in capitals only
 * gets small letters, but for Roman numbers and short forms. Other writing is left as it is.
 */
export function properTitle(text: string): string {
	const spelled = tidy(text).replace(/\s*&\s*/g, isShouted(text) ? ' DAN ' : ' dan ')
	if (!isShouted(spelled)) return spelled
	return spelled
		.split(' ')
		.map((word, i) => {
			const letters = word.replace(/[^A-Z]/g, '')
			const isShort = !/[AEIOU]/.test(letters) || shortForms.has(letters) || /\d/.test(word)
			if (/^[IVX]+$/.test(letters) || isShort) return word
			return i > 0 && small.has(word.toLowerCase()) ? word.toLowerCase() : capitalised(word)
		})
		.join(' ')
}

/** A person's name: written in capitals only, it gets small letters. */
export function properName(text: string): string {
	const name = tidy(text)
	return isShouted(name)
		? capitalised(name).replace(/ (Bin|Binti) /g, (word) => word.toLowerCase())
		: name
}

/** By this two writings of one agency or position are the same: case, spaces, signs, `&` do not count. */
export const nameKey = (name: string): string =>
	name
		.replaceAll('&', ' dan ')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]/gu, '')
