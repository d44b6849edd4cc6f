import { makeAuthority, makeSeal, openCredential } from './certificate.ts'
import { signDetached } from './cms.ts'
import type { Signatory } from './make-room.ts'
import { openPdf, writeDictionary } from './pdf-file.ts'

export const now = new Date('2026-11-24T01:00:00Z')

export const mayor: Signatory = {
	name: 'Pejabat Contoh, S.H., M.Si.',
	title: 'Wali Kota Contoh',
	reason: 'Menetapkan',
	place: 'Contoh',
	at: now
}

/** Nobody's letters: what is not ASCII takes another way into the file. */
export const secretary: Signatory = {
	...mayor,
	name: 'Žoë (Sekda) Contoh',
	title: 'Sekretaris Daerah',
	reason: 'Mengajukan'
}

/** An authority and a seal of a made-up government. */
export async function givenSeal(at = now) {
	const authority = await makeAuthority(
		{ organisation: 'Pemerintah Kota Contoh', name: 'Otoritas Contoh' },
		at
	)
	const seal = await makeSeal(
		{ organisation: 'Pemerintah Kota Contoh', name: 'Segel Contoh' },
		authority,
		at
	)
	return { authority, seal }
}

/** A revision behind a PDF as any program might write it: objects by number, entries of the trailer, another table. */
export function appended(
	pdf: Uint8Array,
	objects: Readonly<Record<number, string>>,
	{ trailer = {}, table }: { trailer?: Record<string, string>; table?: string } = {}
): Buffer {
	const file = openPdf(pdf)
	const numbers = Object.keys(objects).map(Number)
	const pieces = ['\n']
	let at = file.bytes.length + 1
	let entries = ''
	for (const number of numbers) {
		const piece = `${number} 0 obj\n${objects[number]}\nendobj\n`
		entries += `${number} 1\n${String(at).padStart(10, '0')} 00000 n \n`
		pieces.push(piece)
		at += Buffer.byteLength(piece, 'latin1')
	}
	const size = Math.max(Number(file.trailer.get('Size')), ...numbers.map((number) => number + 1))
	const own = { Size: String(size), Root: file.trailer.get('Root')! }
	const end = writeDictionary(
		new Map(Object.entries({ ...own, Prev: String(file.startxref), ...trailer }))
	)
	pieces.push(`xref\n${table ?? entries}trailer\n${end}\nstartxref\n${at}\n%%EOF\n`)
	return Buffer.concat([file.bytes, Buffer.from(pieces.join(''), 'latin1')])
}

const HOLE = 6000
const BLANK = ' '.repeat(10)

/** What a signature's dictionary holds before it is signed. */
export const unsigned = `<</Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached /ByteRange [0 ${BLANK} ${BLANK} ${BLANK}] /Contents <${'0'.repeat(HOLE)}>>>`

/** The same file with its last signature put in. */
export async function signedIn(pdf: Buffer): Promise<Buffer> {
	const bytes = Buffer.from(pdf)
	const from = bytes.lastIndexOf('/Contents <000') + '/Contents '.length
	const to = from + HOLE + 2
	const range = [from, to, bytes.length - to].map((value) => String(value).padEnd(10)).join(' ')
	bytes.write(range, bytes.lastIndexOf('/ByteRange [0 ') + '/ByteRange [0 '.length, 'latin1')
	const content = Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)])
	const { seal } = await givenSeal()
	const signature = Buffer.from(await signDetached(content, await openCredential(seal)))
	bytes.write(signature.toString('hex'), from + 1, 'latin1')
	return bytes
}
