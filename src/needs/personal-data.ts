/** What in a text names or leads to a person. Pure; the names of the roster are handed in. */

export type PersonalKind = 'nip' | 'phone' | 'email' | 'name'
export type Personal = { kind: PersonalKind; text: string; at: number }

/** What stands in its place once it is taken out. */
export const personalWords: Record<PersonalKind, { label: string; instead: string }> = {
	nip: { label: 'NIP atau NIK', instead: '[nomor induk]' },
	phone: { label: 'Nomor telepon', instead: '[nomor telepon]' },
	email: { label: 'Surel', instead: '[surel]' },
	name: { label: 'Nama pegawai', instead: '[nama]' }
}

const EMAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu
/** Eighteen digits of a NIP or sixteen of a NIK, with blanks, dots or dashes between. */
const NUMBER = /(?<!\d)\d(?:[ .-]?\d){15}(?:(?:[ .-]?\d){2})?(?!\d)/g
/** A mobile number with 0, 62 or +62, or a landline with its area code. */
const PHONE =
	/(?<![\d+])(?:\+?62[ .-]?|0)(?:8(?:[ .-]?\d){8,11}|\d{2,3}[ .)-]{1,2}\d(?:[ .-]?\d){4,8})(?!\d)/g
const WORD = /[\p{L}][\p{L}'’]*/gu
const ADDRESS =
	/^(?:bu|ibu|pak|bapak|sdr|sdri|saudara|saudari|uda|uni|buya|kak|bang|mas|mbak|dr|drg|drs|ustad|ustadz)$/

type Word = { text: string; at: number; end: number }

const wordsOf = (text: string): Word[] =>
	[...text.matchAll(WORD)].map((match) => ({
		text: match[0].toLowerCase(),
		at: match.index,
		end: match.index + match[0].length
	}))

/** Whether nothing but blanks and full stops stands between two words. */
const adjoin = (text: string, left: Word, right: Word | undefined): right is Word =>
	right !== undefined && /^[\s.]*$/.test(text.slice(left.end, right.at))

/**
 * What could be the beginning of somebody's name: two words side by side, and single words after a form of address ("Bu
 * Ratna"). In small letters; what the roster is asked for.
 */
export function nameHints(text: string): { pairs: string[]; addressed: string[] } {
	const words = wordsOf(text)
	const pairs = new Set<string>()
	const addressed = new Set<string>()
	words.forEach((word, i) => {
		const next = words[i + 1]
		if (!adjoin(text, word, next)) return
		pairs.add(`${word.text} ${next.text}`)
		if (ADDRESS.test(word.text)) addressed.add(next.text)
	})
	return { pairs: [...pairs], addressed: [...addressed] }
}

/**
 * Numbers, addresses and names in a text, by where they stand. `names` are names of the roster without titles: one is found
 * by its first two words or, after a form of address, by its first. `kept` are findings that somebody judged to be no person.
 */
export function findPersonal(
	text: string,
	names: readonly string[],
	kept: readonly string[] = []
): Personal[] {
	const found: Personal[] = []
	const add = (kind: PersonalKind, at: number, end: number) => {
		if (found.every((other) => end <= other.at || at >= other.at + other.text.length))
			found.push({ kind, at, text: text.slice(at, end) })
	}
	for (const [kind, pattern] of [
		['email', EMAIL],
		['nip', NUMBER],
		['phone', PHONE]
	] as const)
		for (const { 0: hit, index } of text.matchAll(pattern)) add(kind, index, index + hit.length)

	const known = names.map((name) => wordsOf(name).map((word) => word.text))
	const words = wordsOf(text)
	words.forEach((word, i) => {
		const addressedTo = ADDRESS.test(words[i - 1]?.text ?? '') && adjoin(text, words[i - 1]!, word)
		const lengths = known
			.map((name) => {
				let length = 0
				while (
					length < name.length &&
					words[i + length]?.text === name[length] &&
					(length === 0 || adjoin(text, words[i + length - 1]!, words[i + length]))
				)
					length++
				return length >= 2 || (length === 1 && addressedTo) ? length : 0
			})
			.sort((a, b) => b - a)
		const longest = lengths[0] ?? 0
		if (longest > 0) add('name', word.at, words[i + longest - 1]!.end)
	})
	return found.filter(({ text }) => !kept.includes(text)).sort((a, b) => a.at - b.at)
}

/** The text with something neutral in place of each finding that `which` chooses. */
export function replacePersonal(
	text: string,
	found: readonly Personal[],
	which: (personal: Personal) => boolean = () => true
): string {
	return found
		.filter(which)
		.toSorted((a, b) => b.at - a.at)
		.reduce(
			(rest, { kind, at, text }) =>
				rest.slice(0, at) + personalWords[kind].instead + rest.slice(at + text.length),
			text
		)
}
