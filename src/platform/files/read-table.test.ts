import { strToU8, zipSync } from 'fflate'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { unpackTables } from './packed-table.ts'
import { parseTables } from './parse-tables.ts'
import { readTables } from './read-table.ts'
import { withFalseSizes, xlsxBomb, xlsxOf } from './testing.ts'
import { UnreadableFile } from './unreadable-file.ts'

const read = async (bytes: Uint8Array) => unpackTables(await parseTables(bytes, 'berkas'))

/** The rows of a workbook whose one sheet has these rows. */
async function rowsOf(
	rows: string,
	rest: { strings?: string; styles?: string; properties?: string } = {}
) {
	const xml = `<sheetData>${rows}</sheetData>`
	return (await read(xlsxOf({ sheets: [{ name: 'A', xml }], ...rest })))[0]!.rows
}

const cell = async (xml: string, rest = {}) =>
	(await rowsOf(`<row r="1">${xml}</row>`, rest))[0]![0]

test.each([
	['inline text', '<c r="A1" t="inlineStr"><is><t>Siti &amp; Budi</t></is></c>', 'Siti & Budi'],
	[
		'rich text',
		'<c r="A1" t="inlineStr"><is><r><t>Ketut </t></r><r><t>Ayu</t></r></is></c>',
		'Ketut Ayu'
	],
	['text of a formula', '<c r="A1" t="str"><f>A2&amp;"x"</f><v>hasil</v></c>', 'hasil'],
	['a number', '<c r="A1"><v>36</v></c>', { kind: 'number', text: '36' }],
	['result of a formula', '<c r="A1"><f>4+5</f><v>9</v></c>', { kind: 'number', text: '9' }],
	[
		'a binary fraction',
		'<c r="A1"><v>0.30000000000000004</v></c>',
		{ kind: 'number', text: '0.3' }
	],
	[
		'a number in exponents',
		'<c r="A1"><v>8.1234567890000000E10</v></c>',
		{ kind: 'number', text: '81234567890' }
	],
	[
		'a destroyed NIP',
		'<c r="A1"><v>1.97801012005011E+17</v></c>',
		{ kind: 'number', text: '1.97801012005011E+17' }
	],
	[
		'a NIP as a number',
		'<c r="A1"><v>197801012005011002</v></c>',
		{ kind: 'number', text: '1.97801012005011E+17' }
	],
	[
		'a NIK as a number',
		'<c r="A1"><v>1399000000000030</v></c>',
		{ kind: 'number', text: '1.39900000000003E+15' }
	],
	['a truth', '<c r="A1" t="b"><v>1</v></c>', { kind: 'boolean', text: 'TRUE' }],
	['a spreadsheet error', '<c r="A1" t="e"><v>#N/A</v></c>', { kind: 'error', text: '#N/A' }],
	[
		'an ISO date',
		'<c r="A1" t="d"><v>1985-08-17T00:00:00</v></c>',
		{ kind: 'date', text: '1985-08-17 00:00' }
	],
	['an escaped line break', '<c r="A1" t="inlineStr"><is><t>a_x000D_b</t></is></c>', 'a\rb'],
	['prefixed names', '<x:c r="A1" t="str"><x:v>awalan</x:v></x:c>', 'awalan'],
	['cells without a place', '<c t="str"><v>pertama</v></c><c t="str"><v>kedua</v></c>', 'pertama'],
	['character data', '<c r="A1" t="str"><v><![CDATA[a < b]]></v></c>', 'a < b']
])('%s', async (_, xml, expected) => {
	expect(await cell(xml)).toEqual(expected)
})

// Day numbers as Excel shows them; 60 is its 29 February 1900, which never was.
test.each([
	['32037', '1987-09-17'],
	['1', '1900-01-01'],
	['59', '1900-02-28'],
	['61', '1900-03-01'],
	['45292.354166666664', '2024-01-01 08:30']
])('day %s is %s', async (serial, date) => {
	const styles =
		'<numFmts><numFmt numFmtId="164" formatCode="dd\\-mm\\-yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs>'
	expect(await cell(`<c r="A1" s="1"><v>${serial}</v></c>`, { styles })).toEqual({
		kind: 'date',
		text: date
	})
	expect(await cell(`<c r="A1" s="0"><v>${serial}</v></c>`, { styles })).toMatchObject({
		kind: 'number'
	})
})

test('a workbook may count days from 1904', async () => {
	const rest = { styles: '<cellXfs><xf numFmtId="14"/></cellXfs>', properties: 'date1904="1"' }
	expect(await cell('<c r="A1"><v>30575</v></c>', rest)).toEqual({
		kind: 'date',
		text: '1987-09-17'
	})
})

test('a style of money, percent or colour is no date', async () => {
	for (const code of ['"Rp"#,##0', '0%', '[Red]0', '_-* #,##0_-', '"day" 0', 'hh:mm']) {
		const styles = `<numFmts><numFmt numFmtId="170" formatCode="${code.replaceAll('"', '&quot;')}"/></numFmts><cellXfs><xf numFmtId="170"/></cellXfs>`
		expect(await cell('<c r="A1"><v>32037</v></c>', { styles })).toMatchObject({ kind: 'number' })
	}
})

test('rows and cells keep their places, and a merged value stands in each of its cells', async () => {
	const shared = '<si><t>NAMA</t></si><si><r><t>DI</t></r><r><t>NAS</t></r><rPh><t>x</t></rPh></si>'
	const bytes = xlsxOf({
		strings: shared,
		sheets: [
			{
				name: 'Pegawai &amp; PPPK',
				xml: `<sheetData><row r="2"><c r="B2" t="s"><v>0</v></c></row>
					<row r="4" hidden="1"><c r="A4" t="s"><v>1</v></c><c r="C4" t="str"><v>x</v></c></row>
					<row r="5"><c r="C5" t="str"><v>y</v></c></row></sheetData>
					<mergeCells><mergeCell ref="A4:B5"/><mergeCell ref="A7:XFD1048576"/></mergeCells>`
			},
			{ name: 'Rahasia', state: 'veryHidden', xml: '<sheetData/>' }
		]
	})
	expect(await read(bytes)).toEqual([
		{
			name: 'Pegawai & PPPK',
			hidden: false,
			rows: [[], ['', 'NAMA'], [], ['DINAS', 'DINAS', 'x'], ['DINAS', 'DINAS', 'y']]
		},
		{ name: 'Rahasia', hidden: true, rows: [] }
	])
})

const latin = (text: string) =>
	Uint8Array.from(text, (char) => ({ '’': 0x92, '–': 0x96 })[char] ?? char.charCodeAt(0))
const utf16 = (text: string, mark: number[]) => {
	const bytes = Buffer.from(text, 'utf16le')
	return Uint8Array.from([...mark, ...(mark[0] === 0xfe ? bytes.swap16() : bytes)])
}

test.each([
	['comma', strToU8('NIP,NAMA\n1,"Siti, S.P."\n')],
	['semicolon, decimal commas', strToU8('NIP;NAMA\r\n1;"Siti, S.P."\r\n')],
	['tab', strToU8('NIP\tNAMA\r1\tSiti, S.P.\r')],
	['a hint for Excel', strToU8('sep=|\r\nNIP|NAMA\r\n1|Siti, S.P.\r\n')],
	['UTF-8 with mark', strToU8('\ufeffNIP;NAMA\n1;Siti, S.P.')],
	['UTF-16 little end first', utf16('NIP;NAMA\n1;Siti, S.P.', [0xff, 0xfe])],
	['UTF-16 big end first', utf16('NIP;NAMA\n1;Siti, S.P.', [0xfe, 0xff])]
])('separated text: %s', async (_, bytes) => {
	expect(await read(bytes)).toEqual([
		{
			name: 'berkas',
			hidden: false,
			rows: [
				['NIP', 'NAMA'],
				['1', 'Siti, S.P.']
			]
		}
	])
})

test('separated text keeps accents, quotes, line breaks and blank lines', async () => {
	const text = 'NAMA;UNIT\n\n"Ma’ruf –\nHidayat";"Dinas ""A"""\nNur"aini;B'
	const rows = [['NAMA', 'UNIT'], [], ['Ma’ruf –\nHidayat', 'Dinas "A"'], ['Nur"aini', 'B']]
	expect((await read(strToU8(text)))[0]!.rows).toEqual(rows)
	expect((await read(latin(text)))[0]!.rows).toEqual(rows)
})

const zipOf = (path: string) => zipSync({ [path]: strToU8('<x/>') })
const ole = (text: string) =>
	Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Buffer.from(text, 'utf16le')])
const broken = xlsxOf({ sheets: [{ name: 'A', xml: '<sheetData/>' }] })

test.each<[string, Uint8Array, string]>([
	['an empty file', new Uint8Array(), 'empty'],
	['nothing but its mark', Uint8Array.of(0xef, 0xbb, 0xbf), 'empty'],
	['blank lines', strToU8('\n;;\n\n'), 'empty'],
	['a workbook without cells', broken, 'empty'],
	['random bytes', Uint8Array.from({ length: 999 }, (_, i) => (i * 7919) % 251), 'unknown'],
	['a PDF', strToU8('%PDF-1.7 ...'), 'pdf'],
	['a web page called .xls', strToU8('\n<table><tr><td>NIP</td></tr></table>'), 'web_page'],
	['XML of Excel 2003', strToU8('<?xml version="1.0"?><Workbook/>'), 'old_excel'],
	['Excel 97', ole('Workbook'), 'old_excel'],
	['a workbook with a password', ole('EncryptedPackage'), 'encrypted'],
	['a text document', zipOf('word/document.xml'), 'other_office'],
	['a binary workbook', zipOf('xl/workbook.bin'), 'other_office'],
	['half a workbook', broken.subarray(0, broken.length / 2), 'broken'],
	['a damaged workbook', broken.map((byte, i) => (i > 30 && i < 60 ? 7 : byte)), 'broken'],
	['only the mark of a zip', strToU8('PK'), 'broken'],
	['a quote that stays open', strToU8('NIP;NAMA\n"1;Siti\n'), 'open_quote'],
	['a document type', xlsxOf({ sheets: [{ name: 'A', xml: '<!DOCTYPE x>' }] }), 'broken']
])('%s is refused in plain words', async (_, bytes, reason) => {
	const refusal = await read(bytes).then(
		() => undefined,
		(error: unknown) => error
	)
	expect(refusal).toBeInstanceOf(UnreadableFile)
	expect(refusal).toMatchObject({ reason, code: `files.${reason}` })
})

test('a thread reads the file and hands back sheets or the refusal', async () => {
	const sheets = await readTables(strToU8('NIP;NAMA\n1;Siti'), 'pegawai.2026.csv')
	expect(sheets).toEqual([
		{
			name: 'pegawai.2026',
			hidden: false,
			rows: [
				['NIP', 'NAMA'],
				['1', 'Siti']
			]
		}
	])
	await expect(readTables(strToU8('%PDF-1.7'), 'pegawai.xlsx')).rejects.toMatchObject({
		code: 'files.pdf',
		status: 422
	})
})

test('a bomb is refused once 100 MB came out of it, whatever size it declares', async () => {
	const bomb = xlsxBomb(110)
	expect(bomb.length).toBeLessThan(200_000)
	await expect(readTables(bomb, 'a.xlsx')).rejects.toMatchObject({
		code: 'files.too_large',
		status: 413
	})
	await expect(readTables(withFalseSizes(bomb), 'a.xlsx')).rejects.toMatchObject({
		code: 'files.too_large'
	})
})

test('a sheet of too many cells is refused', async () => {
	const wide = Array.from(
		{ length: 400 },
		(_, i) => `<row r="${i + 1}"><c r="XFD${i + 1}"><v>1</v></c></row>`
	)
	await expect(rowsOf(wide.join(''))).rejects.toMatchObject({ reason: 'too_large' })
})

test('no bytes make the reader fail in another way', async () => {
	const whole = xlsxOf({
		sheets: [{ name: 'A', xml: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' }]
	})
	const damaged = fc
		.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 })
		.map((changes) => {
			const bytes = whole.slice()
			for (const [at, byte] of changes) bytes[at] = byte
			return bytes
		})
	await fc.assert(
		fc.asyncProperty(fc.oneof(damaged, fc.uint8Array({ maxLength: 200 })), async (bytes) => {
			const outcome = await read(bytes).catch((error: unknown) => error)
			if (!Array.isArray(outcome)) expect(outcome).toBeInstanceOf(UnreadableFile)
		}),
		{ numRuns: 600, seed: 7 }
	)
})
