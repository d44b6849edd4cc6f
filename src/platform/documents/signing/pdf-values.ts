import { readArray, readBytes, readDictionary, type Dictionary } from './pdf-file.ts'

/**
 * A value in the one way that everybody would write it: another program may order a dictionary, space it and write its strings
 * and numbers otherwise, and means the same.
 */
export function canonical(value: string): string {
	if (value.startsWith('<<')) {
		const entries = [...readDictionary(value)].map(([key, of]) => `${named(key)} ${canonical(of)}`)
		return `<<${entries.sort().join(' ')}>>`
	}
	if (value.startsWith('[')) return `[${readArray(value).map(canonical).join(' ')}]`
	if (/^[(<]/.test(value)) return `<${readBytes(value).toString('hex')}>`
	if (value.startsWith('/')) return `/${named(value.slice(1))}`
	if (/^[+-]?(\d+\.?\d*|\.\d+)$/.test(value)) return String(Number(value))
	return value.split(/\s+/).join(' ')
}

/** A name without its escapes: '#20' is a space. */
const named = (name: string): string =>
	name.replaceAll(/#([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))

/** Two dictionaries mean the same but for these entries. */
export const sameBut = (a: Dictionary, b: Dictionary, keys: readonly string[]): boolean =>
	[...new Set([...a.keys(), ...b.keys()])]
		.filter((key) => !keys.includes(key))
		.every((key) => {
			const [one, other] = [a.get(key), b.get(key)]
			return one !== undefined && other !== undefined && canonical(one) === canonical(other)
		})

/** What stands behind an array's earlier values; undefined when those are not what they were. */
export function addedTo(before: string, after: string): string[] | undefined {
	const [old, all] = [readArray(before).map(canonical), readArray(after).map(canonical)]
	return old.every((value, i) => all[i] === value) ? all.slice(old.length) : undefined
}
