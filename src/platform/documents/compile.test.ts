import { expect, test } from 'vitest'
import { compileDocument, compileDocuments } from './compile.ts'
import { printableCodePoints } from './fonts.ts'

const template = (name: string) => new URL(`testing/${name}.typ`, import.meta.url)
const compile = (name: string, data: unknown) =>
	compileDocument({ template: template(name), data, createdAt: new Date('2026-11-24T01:00:00Z') })
const asText = (pdf: Uint8Array) => Buffer.from(pdf).toString('latin1')

test('a document is a tagged PDF/A-2a with its moment', async () => {
	const text = asText(await compile('glyphs', { texts: ['Halo'] }))
	expect(text).toMatch(/^%PDF-1\.7/)
	expect(text).toMatch(/<pdfaid:part>2</)
	expect(text).toMatch(/<pdfaid:conformance>A</)
	expect(text).toMatch(/\/MarkInfo\s*<<\s*\/Marked true/)
	expect(text).toContain('D:20261124010000')
})

test('the same data and moment give the same bytes', async () => {
	const once = await compile('glyphs', { texts: ['Halo'] })
	expect(await compile('glyphs', { texts: ['Halo'] })).toEqual(once)
})

test('many in one process are what each is alone, in their order', async () => {
	const one = (text: string) => ({
		template: template('glyphs'),
		data: { texts: [text] },
		createdAt: new Date('2026-11-24T01:00:00Z')
	})
	const many = await compileDocuments(['Satu', 'Dua', 'Satu'].map(one))
	expect(many.map((pdf) => asText(pdf).slice(0, 5))).toEqual(['%PDF-', '%PDF-', '%PDF-'])
	expect(Buffer.from(many[1]!).equals(await compile('glyphs', { texts: ['Dua'] }))).toBe(true)
	expect(Buffer.from(many[2]!).equals(many[0]!)).toBe(true)
})

test('every character that passes the cleaning can be set in every cut, alone and in a heap', async () => {
	const signs = [...printableCodePoints()].map((point) => String.fromCodePoint(point))
	const marks = signs.filter((sign) => /\p{M}/u.test(sign))
	const texts = [
		signs.join(' '),
		signs.join(''),
		marks.map((mark) => `a${mark} Q${mark} ${mark}`).join(' '),
		'Siap 🙂 中文 \u0000\u202e'
	]
	expect(asText(await compile('glyphs', { texts }))).toMatch(/^%PDF/)
})

test('a font that is not ours is a defect, though the machine may have it', async () => {
	await expect(compile('unknown-font', {})).rejects.toThrow('unknown font family')
})

test('an error in a template is a defect that names file and place', async () => {
	await expect(compile('broken', {})).rejects.toThrow(/unknown variable.*broken\.typ/s)
})

test('after a defect the next document is made all the same', async () => {
	const [broken, good] = await Promise.allSettled([
		compile('broken', {}),
		compile('glyphs', { texts: ['Halo'] })
	])
	expect([broken.status, good.status]).toEqual(['rejected', 'fulfilled'])
})
