import { createHash } from 'node:crypto'
import * as asn1 from 'asn1js'
import * as pkijs from 'pkijs'
import { expect, test } from 'vitest'
import { openCredential } from './certificate.ts'
import { checkDetached, signDetached } from './cms.ts'
import { givenSeal } from './testing.ts'

const content = Buffer.from('yang ditandatangani')
const forged = Buffer.from('yang dipalsukan')

async function given() {
	const { seal } = await givenSeal()
	const credential = await openCredential(seal)
	return { chain: credential.chain, cms: await signDetached(content, credential) }
}

/** The same signature with something of it changed. */
function changed(cms: Uint8Array, change: (signed: pkijs.SignedData) => void): Uint8Array {
	const info = pkijs.ContentInfo.fromBER(new Uint8Array(cms).buffer)
	const signed = new pkijs.SignedData({ schema: info.content })
	change(signed)
	info.content = signed.toSchema(true)
	return new Uint8Array(info.toSchema().toBER(false))
}

test('a signature is over its content and no other', async () => {
	const { cms } = await given()
	expect(await checkDetached(cms, content)).toMatchObject({ intact: true })
	expect(await checkDetached(cms, forged)).toMatchObject({ intact: false })
	expect(await checkDetached(content, content)).toBeUndefined()
})

test('a signature that brings its own content is none over the file', async () => {
	const { cms } = await given()
	const attached = changed(cms, ({ encapContentInfo }) => {
		encapContentInfo.eContent = new asn1.OctetString({ valueHex: new Uint8Array(content).buffer })
	})
	expect(await checkDetached(attached, forged)).toBeUndefined()
})

test('the certificate told is that of the key, not the first that lies in it', async () => {
	const { cms, chain } = await given()
	const own = pkijs.Certificate.fromBER(new Uint8Array(chain[0]!).buffer)
	const other = await openCredential((await givenSeal()).seal)
	const key = createHash('sha1').update(
		own.subjectPublicKeyInfo.subjectPublicKey.valueBlock.valueHexView
	)
	const mixed = changed(cms, (signed) => {
		signed.certificates = [pkijs.Certificate.fromBER(new Uint8Array(other.chain[0]!).buffer), own]
		signed.signerInfos[0]!.sid = new asn1.Primitive({
			idBlock: { tagClass: 3, tagNumber: 0 },
			valueHex: new Uint8Array(key.digest()).buffer
		})
	})
	const checked = await checkDetached(mixed, content)
	expect(checked?.intact).toBe(true)
	expect(Buffer.from(checked!.certificate.raw)).toEqual(Buffer.from(chain[0]!))
})

test('a signature of two signers, or of none, is not read', async () => {
	const { cms } = await given()
	const twice = changed(cms, ({ signerInfos }) => void signerInfos.push(signerInfos[0]!))
	const none = changed(cms, ({ signerInfos }) => void signerInfos.pop())
	for (const other of [twice, none]) expect(await checkDetached(other, content)).toBeUndefined()
})
