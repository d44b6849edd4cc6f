import { zipSync, unzipSync, strToU8, type Zippable } from 'fflate'
import { expect, test } from 'vitest'
import { actorWith, testContext } from '../../testing/context.ts'
import { writeDocx } from '../docx.ts'
import type { Paper } from '../paper.ts'
import { givenPaper } from '../paper-testing.ts'
import { letter } from '../testing.ts'
import { isList } from './field.ts'
import { fieldsOf } from './fields.ts'
import { fillTemplate, linesOf } from './fill-template.ts'
import { chooseTemplate, keepTemplate } from './keep-template.ts'
import type { TemplateKind } from './kind.ts'
import { downloadTemplate, listTemplateKinds, showTemplates } from './show-templates.ts'
import { startingPaper } from './starting-paper.ts'
import { writeEditable } from './write-editable.ts'

const paper = givenPaper({
	check: { url: 'https://bina.contoh.id/periksa/ABCDE-FGHIJ', qr: '' },
	fields: [{ name: 'nomor', meaning: 'Nomor naskah', text: '800/12/2027' }]
})
const kinds: TemplateKind[] = [{ kind: letter, path: 'surat', example: () => paper }]
const given = () => testContext({ actor: actorWith(['planner']) })

/** A .docx of these paragraphs, with other parts beside. */
const docxOf = (paragraphs: readonly string[], parts: Zippable = {}): File => {
	const body = paragraphs
		.map((text) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`)
		.join('')
	const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
	const types = 'http://schemas.openxmlformats.org/package/2006/content-types'
	const rels = 'http://schemas.openxmlformats.org/package/2006/relationships'
	const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
	const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
	const zip = zipSync({
		'[Content_Types].xml': strToU8(
			`${xml}<Types xmlns="${types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`
		),
		'_rels/.rels': strToU8(
			`${xml}<Relationships xmlns="${rels}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`
		),
		'word/document.xml': strToU8(
			`${xml}<w:document xmlns:w="${main}"><w:body>${body}<w:sectPr/></w:body></w:document>`
		),
		...parts
	})
	return new File([new Uint8Array(zip)], 'surat.docx')
}
const rels = (relationship: string) => ({
	'word/_rels/document.xml.rels': strToU8(
		`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationship}</Relationships>`
	)
})

test('the built-in layout as a template, filled with a paper, says what the built-in paper says', async () => {
	const words = async (docx: Uint8Array) =>
		(await linesOf(docx, 5000)).join(' ').replaceAll(/\s+/g, ' ')
	const template = await writeDocx(startingPaper(paper))
	expect(await words(template)).toContain('NOMOR {nomor}')
	const filled = await words(await fillTemplate(template, paper))
	expect(filled).not.toMatch(/[{}]/)
	const built = await words(await writeDocx(paper))
	for (const word of new Set(built.split(' '))) expect(filled).toContain(word)
})

test('every block that has data has fields with a meaning and an example', () => {
	const fields = new Map(fieldsOf(paper).map((field) => [field.name, field]))
	expect(fields.get('nomor')).toMatchObject({ example: '800/12/2027' })
	const lists = [...fields.values()].filter(isList)
	expect(lists.map(({ name }) => name)).toEqual([
		'kop',
		'menimbang',
		'kegiatan_menurut_nomor',
		'kegiatan_menurut_nomor_jumlah',
		'tabel'
	])
	expect(fields.get('kegiatan_menurut_nomor')).toMatchObject({
		columns: [{ name: 'no' }, { name: 'kegiatan' }, { name: 'biaya' }]
	})
	expect(fields.get('ttd_nama')).toMatchObject({ example: 'Pejabat Contoh, S.H., M.Si.' })
})

test('kept, looked at, taken into use, replaced, and the built-in layout again', async () => {
	const ctx = await given()
	const own = (words: string) => docxOf([words, '{#menimbang}{tanda} {isi}{/menimbang}'])
	const first = await keepTemplate(ctx, kinds, { jenis: 'surat', berkas: own('Kop: {judul}') })
	expect(await keepTemplate(ctx, kinds, { jenis: 'surat', berkas: own('Baru: {judul}') })).toEqual({
		...first,
		number: 2
	})
	const { preview, versions } = await showTemplates(ctx, kinds, { jenis: 'surat', contoh: 1 })
	expect(preview?.lines[0]).toBe('Kop: Keputusan tentang Contoh')
	expect(versions.map(({ number, active }) => [number, active])).toEqual([
		[2, false],
		[1, false]
	])

	const says = async () => (await linesOf(await writeEditable(ctx.db, letter, paper), 1))[0]
	const builtIn = await says()
	for (const [versi, line] of [
		[1, 'Kop: Keputusan tentang Contoh'],
		[2, 'Baru: Keputusan tentang Contoh'],
		[null, builtIn]
	] as const) {
		await chooseTemplate(ctx, kinds, { jenis: 'surat', versi })
		expect(await says()).toBe(line)
		const [listed] = await listTemplateKinds(ctx, kinds)
		expect(listed!.active?.number ?? null).toBe(versi)
	}
	const { name, bytes } = await downloadTemplate(ctx, kinds, {
		jenis: 'surat',
		versi: 1,
		terisi: true
	})
	expect([name, (await linesOf(bytes, 1))[0]]).toEqual([
		'contoh-surat-1.docx',
		'Kop: Keputusan tentang Contoh'
	])
	await expect(chooseTemplate(ctx, kinds, { jenis: 'surat', versi: 9 })).rejects.toMatchObject({
		code: 'documents.template_unknown'
	})
	await expect(showTemplates(ctx, kinds, { jenis: 'lain' })).rejects.toMatchObject({ status: 404 })
})

test('a list that has nothing leaves no row, and a text that is empty none of what stands about it', async () => {
	const template = new Uint8Array(
		await docxOf([
			'Awal {#kaki}Catatan: {kaki}{/kaki}',
			'{#kop}{baris}{/kop}',
			'Akhir'
		]).arrayBuffer()
	)
	const bare: Paper = { ...paper, letterhead: [], note: null }
	expect(await linesOf(await fillTemplate(template, bare), 10)).toEqual(['Awal', 'Akhir'])
	const full: Paper = { ...paper, letterhead: ['KOTA <CONTOH> & DESA'], note: 'CONTOH' }
	expect(await linesOf(await fillTemplate(template, full), 10)).toEqual([
		'Awal Catatan: CONTOH',
		'KOTA <CONTOH> & DESA',
		'Akhir'
	])
})

const keep = async (berkas: File) => keepTemplate(await given(), kinds, { jenis: 'surat', berkas })

test.each([
	['field_unknown', ['{judl} {nama_pejabat_yang_lain}'], /\{judl\} \(mungkin \{judul\}\)/],
	['column_outside', ['{baris}'], /antara \{#kop\} dan \{\/kop\}/],
	['list_as_text', ['{kop}'], /Tulis \{#kop\}/],
	['list_in_list', ['{#kop}{#menimbang}{isi}{/menimbang}{/kop}'], /#menimbang/],
	['not_closed', ['{#kop}{baris}'], /\{\/kop\}/],
	['not_opened', ['{judul}{/kop}'], /\{#kop\}/],
	['not_opened', ['{#kop}{baris}{/menimbang}'], /menimbang/],
	['brace_open', ['Nomor {judul dan'], /judul dan/],
	['template_no_tags', ['Surat'], /\{judul\}/],
	['template_too_long', ['{judul}'.repeat(2001)], /terlalu banyak/]
])('%s: %j', async (code, paragraphs, says) => {
	await expect(keep(docxOf(paragraphs))).rejects.toMatchObject({
		code: `documents.${code}`,
		message: expect.stringMatching(says)
	})
})

const part = (name: string, text: string) => docxOf(['{judul}'], { [name]: strToU8(text) })
const relation = (type: string, target: string) =>
	docxOf(
		['{judul}'],
		rels(
			`<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="External"/>`
		)
	)

test.each([
	['not_docx', 'a text', () => new File(['Surat'], 'surat.docx')],
	[
		'not_docx',
		'a zip of something else',
		() => new File([new Uint8Array(zipSync({ a: strToU8('b') }))], 'a.docx')
	],
	[
		'template_broken',
		'half a file',
		async () => new File([(await docxOf(['{judul}']).arrayBuffer()).slice(0, 300)], 'a.docx')
	],
	[
		'template_locked',
		'a locked file',
		() => new File([new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1])], 'a.docx')
	],
	['template_macros', 'macros', () => part('word/vbaProject.bin', 'x')],
	[
		'template_macros',
		'macros by their type',
		() =>
			part(
				'[Content_Types].xml',
				'<Types><Override PartName="/word/document.xml" ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>'
			)
	],
	[
		'template_objects',
		'an object of another application',
		() => part('word/embeddings/oleObject1.bin', 'x')
	],
	['template_objects', 'a part of an unknown kind', () => part('word/media/a.exe', 'x')],
	[
		'template_objects',
		'an object named by a relationship',
		() => relation('oleObject', 'media/a.png')
	],
	[
		'template_too_large',
		'more elements than are filled in time',
		() => part('word/footer9.xml', `<w:ftr xmlns:w="w">${'<w:p/>'.repeat(15_000)}</w:ftr>`)
	],
	[
		'template_reaches_out',
		'a picture from elsewhere',
		() => relation('image', 'https://contoh.id/a.png')
	],
	[
		'template_reaches_out',
		'a template from elsewhere',
		() => relation('attachedTemplate', 'https://contoh.id/a.dotm')
	],
	[
		'template_reaches_out',
		'a field that runs something',
		() =>
			part(
				'word/footer9.xml',
				'<w:ftr xmlns:w="w"><w:r><w:instrText> DDE</w:instrText></w:r><w:r><w:instrText>AUTO c:\\\\cmd</w:instrText></w:r></w:ftr>'
			)
	],
	[
		'template_broken',
		'a document type',
		() => part('word/settings.xml', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>')
	],
	[
		'template_too_large',
		'a bomb',
		() => docxOf(['{judul}'], { 'word/media/a.png': new Uint8Array(41_000_000) })
	],
	['template_too_large', 'a large file', () => new File([new Uint8Array(5_000_001)], 'a.docx')]
])('%s: %s', async (code, _, file) => {
	await expect(keep(await file())).rejects.toMatchObject({ code: `documents.${code}` })
})

test('a bomb that lies about its size is found while it is unpacked', async () => {
	const whole = new Uint8Array(
		await docxOf(['{judul}'], { 'word/media/a.png': new Uint8Array(41_000_000) }).arrayBuffer()
	)
	const view = new DataView(whole.buffer)
	for (let at = 0; at < whole.length - 4; at++)
		if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === 41_000_000)
			view.setUint32(at + 24, 10, true)
	await expect(keep(new File([whole], 'a.docx'))).rejects.toMatchObject({
		code: 'documents.template_too_large'
	})
})

test('a link to press is no reaching out, and braces over several runs are one name', async () => {
	const ctx = await given()
	const split = docxOf(['{ju</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>dul}'])
	await keepTemplate(ctx, kinds, { jenis: 'surat', berkas: split })
	await keepTemplate(ctx, kinds, {
		jenis: 'surat',
		berkas: relation('hyperlink', 'https://contoh.id')
	})
	expect(Object.keys(unzipSync(new Uint8Array(await split.arrayBuffer())))).toContain(
		'word/document.xml'
	)
})
