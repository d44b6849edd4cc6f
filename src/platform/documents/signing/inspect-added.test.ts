import { expect, test } from 'vitest'
import { paperBytes } from '../testing.ts'
import { inspectAdded } from './inspect-added.ts'
import { openPdf, readArray, readDictionary, referenced, writeDictionary } from './pdf-file.ts'
import { signerWith } from './signer.ts'
import { appended, givenSeal, mayor, secretary, signedIn, unsigned } from './testing.ts'
import { findSignatures } from './verify.ts'

type Objects = Record<number, string>

/** A paper with the numbers of what a signer touches: its catalogue, its first page, and the next that are free. */
async function opened(pdf?: Uint8Array) {
	const bytes = Buffer.from(pdf ?? (await paperBytes()))
	const file = openPdf(bytes)
	const root = referenced(file.trailer.get('Root'))!
	const catalogue = readDictionary(file.object(root))
	let page = referenced(catalogue.get('Pages'))!
	while (readDictionary(file.object(page)).get('Type') !== '/Page')
		page = referenced(readArray(readDictionary(file.object(page)).get('Kids')!)[0])!
	const next = Number(file.trailer.get('Size'))
	const entries = (number: number) => readDictionary(file.object(number))
	/** An object of the paper with other entries. */
	const other = (number: number, changed: Record<string, string>) =>
		writeDictionary(new Map([...entries(number), ...Object.entries(changed)]))
	return { bytes, file, root, page, next, entries, other }
}
type Opened = Awaited<ReturnType<typeof opened>>

const picture =
	'<</Type /XObject /Subtype /Form /BBox [0 0 100 40] /Length 10>>\nstream\n0 0 9 9 re\nendstream'

/** What an honest signer writes: signature, widget, form, and the page and catalogue that name them. */
function signing(
	{ root, page, next, entries, other }: Opened,
	{ rect = '[50 50 150 90]', widget = '', form = '' } = {}
): Objects {
	const annotations = (entries(page).get('Annots') ?? '[]').replace(/\]$/, '')
	return {
		[next]: unsigned,
		[next + 1]:
			`<</Type /Annot /Subtype /Widget /FT /Sig /T (Luar) /Rect ${rect} /F 4 /V ${next} 0 R /P ${page} 0 R /AP <</N ${next + 2} 0 R>> ${widget}>>`,
		[next + 2]: picture,
		[next + 3]: `<</Fields [${next + 1} 0 R] /SigFlags 3 ${form}>>`,
		[page]: other(page, { Annots: `${annotations} ${next + 1} 0 R]` }),
		[root]: other(root, { AcroForm: `${next + 3} 0 R` })
	}
}

async function judged(pdf: Uint8Array, from: number): Promise<string> {
	const found = await findSignatures(pdf)
	expect(found.every(({ intact }) => intact)).toBe(true)
	return inspectAdded(pdf, from, found)?.code ?? 'fine'
}

/** Signs after more was put in, or with it, as somebody with any certificate may. */
const signedAfter = async (pdf: Buffer) => {
	const { seal } = await givenSeal()
	return signerWith(seal).sign(pdf, mayor)
}

const withPicture = async (also: (paper: Opened) => Objects = () => ({}), how = {}) => {
	const paper = await opened()
	const bytes = await signedIn(appended(paper.bytes, { ...signing(paper, how), ...also(paper) }))
	return judged(bytes, paper.bytes.length)
}

test('our own signatures, one after the other, do nothing but sign', async () => {
	const start = Buffer.from(await paperBytes())
	const { seal } = await givenSeal()
	const once = await signerWith(seal).sign(start, secretary)
	const twice = await signerWith(seal).sign(once, mayor)
	expect(await judged(once, start.length)).toBe('fine')
	expect(await judged(twice, start.length)).toBe('fine')
	expect(await judged(twice, once.length)).toBe('fine')
})

test('a signature with a small picture, written as another program would, is taken', async () => {
	expect(await withPicture()).toBe('fine')
	const otherwise = ({ root, entries, next }: Opened) => {
		const lines = [...entries(root)].reverse().map(([key, value]) => {
			const text = /^\((.*)\)$/.exec(value)?.[1]
			return `/${key}   ${text === undefined ? value : `<${Buffer.from(text, 'latin1').toString('hex')}>`}`
		})
		return { [root]: `<<\r\n/AcroForm ${next + 3} 0 R ${lines.join('\r\n')}\r\n>>` }
	}
	expect(await withPicture(otherwise)).toBe('fine')
})

test('what proves a signature later (DSS) and metadata may stand behind it', async () => {
	const start = Buffer.from(await paperBytes())
	const signed = await signedAfter(start)
	const { next, root, other } = await opened(signed)
	const proof = appended(signed, {
		[next]: `<</Type /DSS /Certs [${next + 1} 0 R]>>`,
		[next + 1]: '<</Length 3>>\nstream\nabc\nendstream',
		[next + 2]: '<</Type /Metadata /Subtype /XML /Length 4>>\nstream\n<x/>\nendstream',
		[root]: other(root, { DSS: `${next} 0 R`, Metadata: `${next + 2} 0 R` })
	})
	expect(await judged(proof, start.length)).toBe('fine')
	const later = await opened(proof)
	const drawn = appended(proof, { [next]: `<</Type /DSS /Contents ${later.page} 0 R>>` })
	expect(await judged(drawn, start.length)).toBe('documents.content_added')
})

const overlay = (number: number) => `<</Length 10>>\nstream\n0 0 9 9 re\nendstream\n%${number}`

/** Each puts more into a revision than a signature, and signs over it with a certificate of its own. */
const hostile: [string, (paper: Opened) => Objects, string?][] = [
	[
		'another content of a page',
		({ page, other, next }) => ({
			[page]: other(page, { Contents: `${next + 9} 0 R` }),
			[next + 9]: overlay(1)
		})
	],
	[
		'the content itself written anew',
		({ page, entries }) => ({ [referenced(entries(page).get('Contents'))!]: overlay(2) })
	],
	[
		'other resources of a page',
		({ page, other }) => ({ [page]: other(page, { Resources: '<<>>' }) })
	],
	[
		'a page turned out of sight',
		({ page, other }) => ({ [page]: other(page, { CropBox: '[0 0 1 1]' }) })
	],
	[
		'other pages',
		({ root, other, next, page }) => ({
			[root]: other(root, { Pages: `${next + 9} 0 R` }),
			[next + 9]: `<</Type /Pages /Kids [${page} 0 R] /Count 1>>`
		})
	],
	[
		'something that runs when it is opened',
		({ root, other }) => ({ [root]: other(root, { OpenAction: '<</S /JavaScript /JS (x)>>' }) })
	],
	['layers that hide', ({ root, other }) => ({ [root]: other(root, { OCProperties: '<<>>' }) })],
	[
		'a note on a page',
		({ page, other, next }) => ({
			[page]: other(page, { Annots: `[${next + 9} 0 R]` }),
			[next + 9]: '<</Type /Annot /Subtype /FreeText /Rect [0 0 500 500]>>'
		})
	],
	[
		'metadata that is a page',
		({ root, other, page }) => ({ [root]: other(root, { Metadata: `${page} 0 R` }) })
	],
	[
		'proof that was a page',
		({ root, other, page }) => ({ [root]: other(root, { DSS: `${page} 0 R` }) })
	]
]

test.each(hostile)('%s is refused, though it is signed', async (_, added) => {
	const paper = await opened()
	const pdf = appended(paper.bytes, added(paper))
	expect(await judged(await signedAfter(pdf), paper.bytes.length)).toBe('documents.content_added')
})

test('many small pictures that cover a page together are refused', async () => {
	const tiles = ({ page, next, other }: Opened): Objects => {
		const widgets = Array.from({ length: 9 }, (_, i) => next + 4 + i)
		const all = `[${widgets.map((widget) => `${widget} 0 R`).join(' ')}]`
		const widget = (i: number) => {
			const [left, bottom] = [(i % 3) * 198, Math.floor(i / 3) * 280]
			return `<</Type /Annot /Subtype /Widget /FT /Sig /T (L${i}) /Rect [${left} ${bottom} ${left + 198} ${bottom + 280}] /F 4 /V ${next} 0 R /AP <</N ${next + 2} 0 R>>>>`
		}
		return {
			...Object.fromEntries(widgets.map((number, i) => [number, widget(i)])),
			[next + 1]: '<</Type /Metadata>>',
			[next + 3]: `<</Fields ${all} /SigFlags 3>>`,
			[page]: other(page, { Annots: all })
		}
	}
	expect(await withPicture(tiles)).toBe('documents.content_added')
})

test.each([
	['a picture over the page', { rect: '[0 0 595 842]' }],
	['a picture whose size is written so that it is not read', { rect: '[0 0 1e1 1e1]' }],
	['a widget that acts', { widget: '/A <</S /URI /URI (http://contoh.example)>>' }],
	['a widget of another layer', { widget: '/OC 3 0 R' }],
	['a form that is drawn anew', { form: '/NeedAppearances true' }],
	['a form of another kind (XFA)', { form: '/XFA (x)' }]
])('%s is refused', async (_, how) => {
	expect(await withPicture(undefined, how)).toBe('documents.content_added')
})

test('a widget that borrows the signature before it is refused', async () => {
	const start = Buffer.from(await paperBytes())
	const signed = Buffer.from(await signedAfter(start))
	const paper = await opened(signed)
	const range = /\/ByteRange \[[^\]]*\]/.exec(signed.toString('latin1'))![0]
	const objects = signing(paper)
	const [form] = /\d+/.exec(paper.entries(paper.root).get('AcroForm')!)!
	const borrowed = appended(signed, {
		[paper.next]: `<</Type /Sig ${range} /Contents <00>>>`,
		[paper.next + 1]: objects[paper.next + 1]!,
		[paper.next + 2]: objects[paper.next + 2]!,
		[paper.page]: objects[paper.page]!,
		[Number(form)]: paper.other(Number(form), {
			Fields: paper
				.entries(Number(form))
				.get('Fields')!
				.replace(']', ` ${paper.next + 1} 0 R]`)
		})
	})
	// Such a one is not intact, and were it taken for it, it is not over its own revision.
	const found = await findSignatures(borrowed)
	expect(found.map(({ intact }) => intact).sort()).toEqual([false, true])
	const taken = found.map((one) => ({ ...one, intact: true }))
	expect(inspectAdded(borrowed, start.length, taken)?.code).toBe('documents.content_added')
	const pictured = await opened(
		await signedIn(appended((await opened()).bytes, signing(await opened())))
	)
	const redrawn = appended(pictured.bytes, { [pictured.next - 2]: picture })
	expect(await judged(redrawn, start.length)).toBe('documents.content_added')
})

test('an object that the paper waits for is refused', async () => {
	const bare = await opened()
	const waiting = appended(bare.bytes, {
		[bare.page]: bare.other(bare.page, {
			Contents: `[${bare.entries(bare.page).get('Contents')} ${bare.next + 2} 0 R]`
		})
	})
	const paper = await opened(waiting)
	expect(Object.keys(signing(paper))).toContain(String(bare.next + 2))
	const signed = await signedIn(appended(waiting, signing(paper)))
	expect(await judged(signed, waiting.length)).toBe('documents.content_added')
})

/** Ways to show one reader what another does not find. */
const ambiguous: [string, (paper: Opened) => Buffer][] = [
	[
		'an object that no table names',
		({ bytes, next }) =>
			appended(bytes, { [next]: '<<>>' }, { table: '0 1\n0000000000 65535 f \n' })
	],
	[
		'an object moved to older bytes',
		({ bytes, next, page }) =>
			appended(bytes, { [next]: '<<>>' }, { table: `${page} 1\n0000000100 00000 n \n` })
	],
	[
		'an object taken away',
		({ bytes, page }) => appended(bytes, {}, { table: `${page} 1\n0000000000 00001 f \n` })
	],
	['a table that is skipped', ({ bytes }) => appended(bytes, {}, { trailer: { Prev: '9' } })],
	[
		'a second table, compressed',
		({ bytes }) => appended(bytes, {}, { trailer: { XRefStm: '100' } })
	],
	['a lock', ({ bytes }) => appended(bytes, {}, { trailer: { Encrypt: '<<>>' } })],
	[
		'an entry that stands twice',
		({ bytes, next }) =>
			appended(bytes, { [next]: '<</V 1 /V 2>>' }, { trailer: { Info: `${next} 0 R` } })
	],
	[
		'a stream longer than it says',
		({ bytes, next }) => appended(bytes, { [next]: '<</Length 2>>\nstream\nabcdef\nendstream' })
	],
	[
		'bytes between two revisions',
		({ bytes }) => appended(Buffer.concat([bytes, Buffer.from('\nlebih\n')]), {})
	],
	[
		'values set in without end',
		({ bytes, next }) => appended(bytes, { [next]: '['.repeat(100_000) })
	]
]

test.each(ambiguous)('%s cannot be inspected', (_, make) => {
	const answer = async () => {
		const paper = await opened()
		return inspectAdded(make(paper), paper.bytes.length, [])?.code
	}
	return expect(answer()).resolves.toBe('documents.not_inspectable')
})

test('a file of endless signatures is not looked at', async () => {
	const one = '/ByteRange [0 10 20 30] '
	await expect(findSignatures(Buffer.from(one.repeat(41)))).rejects.toMatchObject({
		code: 'documents.too_many_signatures'
	})
	const large = Buffer.concat([Buffer.from(one.repeat(15)), Buffer.alloc(19 * 1024 * 1024)])
	await expect(findSignatures(large)).rejects.toMatchObject({
		code: 'documents.too_many_signatures'
	})
	expect(await findSignatures(Buffer.from(one.repeat(40).padEnd(3000)))).toHaveLength(40)
})
