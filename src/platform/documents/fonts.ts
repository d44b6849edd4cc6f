import { readFileSync } from 'node:fs'
import { mappedCodePoints } from './cmap.ts'

const folder = new URL('fonts/', import.meta.url)
const bonum = ['regular', 'bold', 'italic', 'bolditalic'].map((cut) => `texgyrebonum-${cut}.otf`)
const fallback = 'DejaVuSans-subset.ttf'

const read = (name: string) => readFileSync(new URL(name, folder))

/** The face of every document, by the name that SVG charts use; official.typ names it for templates. */
export const FACE = 'TeX Gyre Bonum'

/** The font files a document may use, in the compiler's form. The compiler reads no woff. */
export const fontFiles = (): Buffer[] => [...bonum, fallback].map(read)

let printable: ReadonlySet<number> | undefined

/**
 * Code points that print in every cut: those that all four cuts of the face have, and those that
 * the fallback has. Read from the fonts themselves, so it stays true when a font is replaced.
 */
export function printableCodePoints(): ReadonlySet<number> {
	return (printable ??= bonum
		.map((name) => mappedCodePoints(read(name)))
		.reduce((common, cut) => common.intersection(cut))
		.union(mappedCodePoints(read(fallback))))
}
