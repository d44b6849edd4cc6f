import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { writeDocx } from './docx.ts'
import { givenPaper } from './paper-testing.ts'
import { layOut, markerOf, renderPaper } from './paper.ts'
import { qrSvg } from './qr.ts'

const url = 'https://bina.contoh.go.id/periksa/ABCD-EFGH-JKMN'
const paper = async () => givenPaper({ check: { url, qr: await qrSvg(url) } })
const xmlOf = async (part: string, given = {}) =>
	strFromU8(unzipSync(await writeDocx({ ...(await paper()), ...given }))[part]!)

test.each([
	['letters', 0, 'a.'],
	['letters', 25, 'z.'],
	['letters', 26, 'aa.'],
	['letters', 52, 'ba.'],
	['numbers', 9, '10.'],
	[undefined, 3, '']
] as const)('marker %s of item %i is %s', (marker, n, text) => {
	expect(markerOf(marker, n)).toBe(text)
})

test('the check mark stands beside the first single signature, once, or after the first section', async () => {
	const marks = (given: Awaited<ReturnType<typeof paper>>) =>
		layOut(given).map(({ blocks }) =>
			blocks
				.filter((block) => (block.type === 'signatures' && block.check) || block.type === 'check')
				.map(({ type }) => type)
		)
	const one = await paper()
	expect(marks(one)).toEqual([['signatures'], [], []])
	const unsigned = { ...one, sections: one.sections.slice(1) }
	expect(marks(unsigned)).toEqual([['check'], []])
	expect(marks({ ...one, check: null })).toEqual([[], [], []])
})

test('every kind of block is set as PDF/A-2a', async () => {
	const text = Buffer.from(await renderPaper(await paper(), new Date(0))).toString('latin1')
	expect(text).toMatch(/<pdfaid:part>2</)
	expect(text).toMatch(/<pdfaid:conformance>A</)
	expect(text).toContain('/MediaBox [0 0 841.8898 595.2756]') // the section across
})

test('chapters begin a page and have numbers', async () => {
	const chapters = givenPaper({
		chapters: true,
		letterhead: [],
		sections: [{ blocks: [1, 2].map((n) => ({ type: 'heading', level: 1, text: `Bab ke-${n}` })) }]
	})
	expect(Buffer.from(await renderPaper(chapters, new Date(0))).toString('latin1')).toMatch(
		/\/Type \/Pages\s+\/Count 2/
	)
	expect(await xmlOf('word/document.xml', chapters)).toContain('<w:pageBreakBefore/>')
})

test('the .docx repeats the heads of tables, counts pages, and asks for its fields to be updated', async () => {
	const body = await xmlOf('word/document.xml')
	expect(body.split('<w:tblHeader/>').length - 1).toBe(2)
	expect(body).toContain('TOC \\h \\o')
	expect(body).toContain('SEQ Tabel')
	expect(body).toContain('w:orient="landscape"')
	expect(body).toContain('Ditandatangani secara elektronik')
	expect(body).toContain('Pejabat Contoh, S.H., M.Si.')
	expect(body).toContain(`Kode QR berisi: ${url}`)
	expect(await xmlOf('word/settings.xml')).toContain('w:updateFields')
	const files = unzipSync(await writeDocx(await paper()))
	const footers = Object.keys(files).filter((name) => /word\/footer\d\.xml$/.test(name))
	expect(strFromU8(files[footers[0]!]!)).toContain('NUMPAGES')
})

test('what was typed cannot break the file', async () => {
	const body = await xmlOf('word/document.xml', {
		letterhead: [],
		sections: [{ blocks: [{ type: 'text', text: '<w:p/> & \u0000\u0007 🙂\nbaris dua' }] }]
	})
	expect(body).toContain('&lt;w:p/&gt; &amp;')
	expect(body).not.toContain(String.fromCharCode(7))
	expect(body).toContain('<w:br/>')
})
