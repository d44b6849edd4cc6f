import {
	createCipheriv,
	createDecipheriv,
	createHash,
	createHmac,
	randomBytes,
	scrypt,
	timingSafeEqual,
	type ScryptOptions
} from 'node:crypto'
import { promisify } from 'node:util'
import { cut, damaged, newer, notBackup, passphraseWrong } from './refusals.ts'
import type { Take } from './take.ts'

/*
 * A sealed stream: two lines that anybody can read (what it is, and the salt with a check of the key), the sha256 of these, then frames.
 * A frame is its size with one bit for "this is the last", the sealed bytes, and their tag. Its nonce is its number and that
 * bit, so frames cannot be left out, moved or cut off unseen; the two lines are bound into every tag.
 */

const TITLE = 'BINA CADANGAN'
const FORMAT = 1
const TITLE_LINE = /^BINA CADANGAN (\d{1,4})$/
const KEY_LINE = /^([0-9a-f]{64}) ([0-9a-f]{64})$/
const HEAD = Buffer.byteLength(`${TITLE} 0001\n`) + 130 + 65

const FRAME = 1 << 20
const LAST = 2 ** 31
const TAG = 16

/** About 0.4 s and 128 MB for each guess. */
const COST: ScryptOptions = { N: 2 ** 17, r: 8, p: 1, maxmem: 2 ** 28 }

const derive = promisify<string, Buffer, number, ScryptOptions, Buffer>(scrypt)

type Lock = { key: Buffer; check: string }

async function lockOf(passphrase: string, salt: Buffer): Promise<Lock> {
	const both = await derive(passphrase.normalize('NFC'), salt, 64, COST)
	const check = createHmac('sha256', both.subarray(32)).update(TITLE).digest('hex')
	return { key: both.subarray(0, 32), check }
}

const digest = (text: string): string => createHash('sha256').update(text).digest('hex')

/** Seals a stream under a passphrase. */
export async function* seal(
	plain: AsyncIterable<Uint8Array>,
	passphrase: string
): AsyncGenerator<Buffer> {
	const salt = randomBytes(32)
	const { key, check } = await lockOf(passphrase, salt)
	const title = `${TITLE} ${String(FORMAT).padStart(4, '0')}\n`
	const head = `${title}${salt.toString('hex')} ${check}\n`
	yield Buffer.from(`${head}${digest(head)}\n`)

	let number = 0
	let waiting: Uint8Array[] = []
	let size = 0
	for await (const chunk of plain) {
		waiting.push(chunk)
		size += chunk.length
		while (size > FRAME) {
			const all = Buffer.concat(waiting)
			yield sealFrame(all.subarray(0, FRAME), { key, head, number: number++, last: false })
			waiting = [all.subarray(FRAME)]
			size -= FRAME
		}
	}
	yield sealFrame(Buffer.concat(waiting), { key, head, number, last: true })
}

type Place = { key: Buffer; head: string; number: number; last: boolean }

function sealFrame(plain: Buffer, { key, head, number, last }: Place): Buffer {
	const cipher = createCipheriv('aes-256-gcm', key, nonceOf(number, last)).setAAD(Buffer.from(head))
	const size = Buffer.alloc(4)
	size.writeUInt32BE(plain.length + (last ? LAST : 0))
	return Buffer.concat([size, cipher.update(plain), cipher.final(), cipher.getAuthTag()])
}

function nonceOf(number: number, last: boolean): Buffer {
	const nonce = Buffer.alloc(12)
	nonce.writeBigUInt64BE(BigInt(number))
	nonce[11] = last ? 1 : 0
	return nonce
}

/**
 * Opens what `seal` made; every byte it yields is proven. Refuses, in this order: what is no such stream, a newer format, a
 * changed head, a wrong passphrase, a frame that was changed, and an end before the last frame.
 */
export async function* open(take: Take, passphrase: string): AsyncGenerator<Buffer> {
	const { head, key } = await openHead(await take(HEAD), passphrase)
	for (let number = 0; ; number++) {
		const announced = await take(4)
		if (announced.length < 4) throw cut()
		const word = announced.readUInt32BE()
		const last = word >= LAST
		const size = word - (last ? LAST : 0)
		if (size > FRAME) throw damaged()
		const sealed = await take(size + TAG)
		if (sealed.length < size + TAG) throw cut()
		yield openFrame(sealed, { key, head, number, last })
		if (last) break
	}
	if ((await take(1)).length > 0) throw damaged()
}

async function openHead(bytes: Buffer, passphrase: string): Promise<{ head: string; key: Buffer }> {
	const [title = '', keyLine = '', proof = ''] = bytes.toString('latin1').split('\n')
	const version = TITLE_LINE.exec(title)?.[1]
	if (!version) throw notBackup()
	if (Number(version) > FORMAT) throw newer(`format ${Number(version)}`)
	if (bytes.length < HEAD) throw cut()
	const head = `${title}\n${keyLine}\n`
	const [, salt, check] = KEY_LINE.exec(keyLine) ?? []
	if (!salt || !check || digest(head) !== proof) throw damaged()
	const lock = await lockOf(passphrase, Buffer.from(salt, 'hex'))
	if (!timingSafeEqual(Buffer.from(lock.check), Buffer.from(check))) throw passphraseWrong()
	return { head, key: lock.key }
}

function openFrame(sealed: Buffer, { key, head, number, last }: Place): Buffer {
	const decipher = createDecipheriv('aes-256-gcm', key, nonceOf(number, last))
		.setAAD(Buffer.from(head))
		.setAuthTag(sealed.subarray(-TAG))
	const plain = decipher.update(sealed.subarray(0, -TAG))
	try {
		return Buffer.concat([plain, decipher.final()])
	} catch {
		throw damaged()
	}
}
