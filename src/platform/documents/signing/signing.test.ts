import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { actorWith, testContext } from '../../testing/context.ts'
import { paperBytes } from '../testing.ts'
import { importCertificate } from './import-certificate.ts'
import { openPdf, readDictionary, readText, writeText } from './pdf-file.ts'
import { readCredential } from './read-credential.ts'
import { localSigner, showCertificate, signerWith } from './signer.ts'
import { findCurrent } from './store.ts'
import { givenSeal, mayor, now, secretary } from './testing.ts'
import { findSignatures, readMoment } from './verify.ts'

const day = 86_400_000
const signed = async () => signerWith((await givenSeal()).seal).sign(await paperBytes(), mayor)

function dataFolder() {
	const folder = mkdtempSync(join(tmpdir(), 'bina-kunci-'))
	onTestFinished(() => rmSync(folder, { recursive: true }))
	return folder
}

test('a signed paper begins with the paper, and says who signed it and when', async () => {
	const before = await paperBytes()
	const after = await signed()
	expect(Buffer.from(after.subarray(0, before.length)).equals(before)).toBe(true)
	expect(await findSignatures(after)).toMatchObject([
		{
			intact: true,
			whole: true,
			covers: after.length,
			name: mayor.name,
			reason: 'Menetapkan sebagai Wali Kota Contoh',
			signedAt: now,
			holder: 'Segel Contoh',
			issuer: 'Otoritas Contoh'
		}
	])
	expect(await findSignatures(before)).toEqual([])
})

test('the trailer keeps its /ID, and the form has the field', async () => {
	const before = openPdf(await paperBytes())
	const after = openPdf(await signed())
	expect(after.trailer.get('ID')).toBe(before.trailer.get('ID'))
	expect(after.trailer.get('Prev')).toBe(String(before.startxref))
	const root = readDictionary(after.object(Number(after.trailer.get('Root')!.split(' ')[0])))
	const form = readDictionary(after.object(Number(root.get('AcroForm')!.split(' ')[0])))
	expect(form.get('SigFlags')).toBe('3')
	expect(root.get('StructTreeRoot')).toBeDefined()
})

test('a second signature leaves the first as it was', async () => {
	const { seal } = await givenSeal()
	const signer = signerWith(seal)
	const first = await signer.sign(await paperBytes(), secretary)
	const both = await signer.sign(first, mayor)
	const found = await findSignatures(both)
	expect(found.map(({ name, intact, whole }) => [name, intact, whole])).toEqual([
		[secretary.name, true, false],
		[mayor.name, true, true]
	])
	expect(found[0]!.covers).toBe(first.length)
})

test.each([
	['one byte in the paper', (): number => 2000, 0x01],
	['one byte of the name', (pdf: Buffer): number => pdf.indexOf('Pejabat Contoh'), 0x01],
	[
		'a letter in the hole of the signature',
		(pdf: Buffer): number => pdf.indexOf('00>\n/Name'),
		0x6a
	]
] as const)('%s changed is seen', async (_, place, change) => {
	const pdf = Buffer.from(await signed())
	const at = place(pdf)
	pdf[at] = pdf[at]! ^ change
	expect(await findSignatures(pdf)).toMatchObject([{ intact: false, whole: true }])
})

test('what was put behind the signature is seen', async () => {
	const longer = Buffer.concat([await signed(), Buffer.from('\n% lebih')])
	expect(await findSignatures(longer)).toMatchObject([{ intact: true, whole: false }])
})

test('a signature that was cut off, or is none, is not intact and breaks nothing', async () => {
	const pdf = await signed()
	expect(await findSignatures(pdf.subarray(0, pdf.length - 40))).toMatchObject([{ intact: false }])
	const text = '%PDF-1.7 1 0 obj <</ByteRange [0 60 70 5] /Contents <00>>>'
	expect(await findSignatures(Buffer.from(text.padEnd(80)))).toMatchObject([
		{ intact: false, holder: '' }
	])
})

test.each([
	['Biasa', '(Biasa)'],
	['(a) \\ b', '(\\(a\\) \\\\ b)'],
	['Žoë', '<FEFF017D006F00EB>']
])('text %s is %s in a PDF and read again', (text, written) => {
	expect(writeText(text)).toBe(written)
	expect(readText(written)).toBe(text)
})

test('text and moments as others write them are read', () => {
	expect(readText('(a\\\nb\\101\\n)')).toBe('abA\n')
	expect(readMoment("D:20261124080000+07'00'")).toEqual(now)
	expect(readMoment('kemarin')).toBeNull()
})

test('what is no PDF of ours is refused before anything is signed', async () => {
	const { sign } = signerWith((await givenSeal()).seal)
	await expect(sign(Buffer.from('bukan'), mayor)).rejects.toMatchObject({
		code: 'documents.not_pdf'
	})
	const compressed = Buffer.from('%PDF-1.7\n1 0 obj<</Type/XRef>>\nstartxref\n9\n%%EOF')
	await expect(sign(compressed, mayor)).rejects.toMatchObject({
		code: 'documents.cannot_sign_over'
	})
})

test('the seal is made once, its key is sealed, and another data folder cannot open it', async () => {
	const ctx = await testContext({ now })
	const data = dataFolder()
	expect(await showCertificate(ctx)).toBeUndefined()
	const first = await localSigner(ctx, data)
	const again = await localSigner(ctx, data)
	expect(again.certificate.fingerprint).toEqual(first.certificate.fingerprint)
	expect(await findSignatures(await again.sign(await paperBytes(), mayor))).toMatchObject([
		{ intact: true }
	])
	expect(readdirSync(data)).toEqual(['rahasia-sertifikat'])
	const rows = await ctx.db.selectFrom('platform_certificate').select('sealed_key').execute()
	expect(rows.length).toBe(2)
	for (const { sealed_key } of rows) expect(sealed_key.toString('latin1')).not.toContain('\x30\x81')
	await expect(localSigner(ctx, dataFolder())).rejects.toMatchObject({ code: 'signing.key_lost' })
})

test('a seal that ends within a month is made anew under the same authority', async () => {
	const ctx = await testContext({ now })
	const data = dataFolder()
	const first = await localSigner(ctx, data)
	const authority = (await findCurrent(ctx.db, 'authority'))!.fingerprint
	const late = { ...ctx, now: new Date(first.certificate.notAfter.getTime() - 10 * day) }
	const next = await localSigner(late, data)
	expect(next.certificate.fingerprint).not.toEqual(first.certificate.fingerprint)
	expect(next.certificate.issuer).toBe(first.certificate.issuer)
	expect((await findCurrent(ctx.db, 'authority'))!.fingerprint).toEqual(authority)
})

const keyPem = (der: Buffer) =>
	`-----BEGIN PRIVATE KEY-----\n${der.toString('base64')}\n-----END PRIVATE KEY-----\n`

test('an imported certificate signs from then on, with its chain; when it ends that is said', async () => {
	const ctx = await testContext({ now })
	const data = dataFolder()
	await localSigner(ctx, data)
	const { authority, seal } = await givenSeal()
	const file = Buffer.from(authority.chain[0]! + seal.chain[0]! + keyPem(seal.key))
	const facts = await importCertificate(ctx, { file, password: '' }, data)
	expect(facts).toMatchObject({ holder: 'Segel Contoh', issuer: 'Otoritas Contoh' })
	expect(await showCertificate(ctx)).toMatchObject({ holder: 'Segel Contoh', origin: 'imported' })
	const pdf = await (await localSigner(ctx, data)).sign(await paperBytes(), mayor)
	expect(await findSignatures(pdf)).toMatchObject([{ intact: true, holder: 'Segel Contoh' }])
	const late = { ...ctx, now: new Date(facts.notAfter.getTime() + day) }
	await expect(localSigner(late, data)).rejects.toMatchObject({ code: 'signing.expired' })
})

test('each wrong file has its sentence, and the certificate in use stays', async () => {
	const ctx = await testContext({ now })
	const data = dataFolder()
	const { seal } = await givenSeal()
	const other = await givenSeal()
	const bring = (file: string, password = '', keyFile?: string) =>
		importCertificate(
			ctx,
			{ file: Buffer.from(file), password, ...(keyFile && { keyFile: Buffer.from(keyFile) }) },
			data
		)
	const own = seal.chain[0]!
	const codeOf = (attempt: Promise<unknown>) =>
		attempt.then(
			() => 'done',
			(error: { code: string }) => error.code
		)
	expect(await codeOf(bring('apa saja'))).toBe('signing.unreadable')
	expect(await codeOf(bring(own))).toBe('signing.key_missing')
	expect(await codeOf(bring(own, '', keyPem(other.seal.key)))).toBe('signing.key_mismatch')
	const locked = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({
		...{ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'benar' }
	})
	expect(await codeOf(bring(own, 'salah', String(locked)))).toBe('signing.password_wrong')
	expect(await codeOf(bring(own, 'benar', String(locked)))).toBe('signing.key_mismatch')
	const old = await givenSeal(new Date('2020-01-01T00:00:00Z'))
	expect(await codeOf(bring(old.seal.chain[0]! + keyPem(old.seal.key)))).toBe('signing.expired')
	const early = await givenSeal(new Date('2027-01-01T00:00:00Z'))
	expect(await codeOf(bring(early.seal.chain[0]! + keyPem(early.seal.key)))).toBe('signing.early')
	expect(await showCertificate(ctx)).toBeUndefined()
	const officer = { ...ctx, actor: actorWith(['agency_officer']) }
	await expect(
		importCertificate(officer, { file: Buffer.from(own), password: '' }, data)
	).rejects.toMatchObject({ code: 'access.refused' })
	expect(
		(await readCredential(Buffer.from(own + keyPem(seal.key)), { password: '', now })).chain
	).toHaveLength(1)
})
