import { tooManySignatures } from '../refusals.ts'
import { checkDetached } from './cms.ts'
import { readDictionary, readText, type Dictionary } from './pdf-file.ts'

/** A signature that stands in a PDF. */
export type FoundSignature = {
	/** The bytes it covers are those that were signed. */
	readonly intact: boolean
	/** Bytes from the start of the file that it speaks for, its own included. */
	readonly covers: number
	/** Nothing stands behind what it covers. */
	readonly whole: boolean
	/** As the signer wrote it; a name is not proven by it, the certificate's holder is. */
	readonly name: string
	readonly reason: string
	readonly signedAt: Date | null
	/** Common names of the certificate and of who gave it; empty where it cannot be read. */
	readonly holder: string
	readonly issuer: string
	/** SHA-256 of the certificate; empty where it cannot be read. */
	readonly fingerprint: Buffer
	/** From when till when the certificate holds, as its issuer says; null where it cannot be read. */
	readonly validFrom: Date | null
	readonly validTo: Date | null
}

const RANGE = /\/ByteRange\s*\[\s*(\d{1,9})\s+(\d{1,9})\s+(\d{1,9})\s+(\d{1,9})\s*\]/g

/** What we look at for anybody who asks: each signature is over nearly all of the file, so many of them are much work. */
const MOST_SIGNATURES = 40
const MOST_HASHED = 200 * 1024 * 1024
/** With a chain, its revocation lists and a time stamp a signature has some tens of thousands of bytes. */
const LONGEST_SIGNATURE = 512 * 1024

/**
 * All signatures of a PDF, the earliest first. A signature whose hole holds anything but itself, or
 * that does not begin with the file, is not intact (so nothing can hide where nobody signed).
 * Whether a certificate is to be trusted is the caller's to judge. Refused: more signatures than a
 * paper has, and so many over a large file that checking them is work for minutes.
 */
export async function findSignatures(pdf: Uint8Array): Promise<FoundSignature[]> {
	const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength)
	const text = bytes.toString('latin1')
	const ranges = text
		.matchAll(RANGE)
		.take(MOST_SIGNATURES + 1)
		.toArray()
	if (ranges.length > MOST_SIGNATURES || ranges.length * bytes.length > MOST_HASHED + bytes.length)
		throw tooManySignatures()
	const found: FoundSignature[] = []
	// One after the other: each holds a copy of the file while it is checked.
	for (const range of ranges) found.push(await readSignature(bytes, text, range))
	return found.sort((a, b) => a.covers - b.covers)
}

async function readSignature(
	bytes: Buffer,
	text: string,
	range: RegExpExecArray
): Promise<FoundSignature> {
	const [start = 0, length = 0, resume = 0, rest = 0] = range.slice(1).map(Number)
	const covers = resume + rest
	const hole = text.slice(length, Math.min(resume, length + 2 * LONGEST_SIGNATURE))
	const isSound =
		start === 0 &&
		covers <= bytes.length &&
		range.index < length &&
		hole.length === resume - length &&
		hole.length % 2 === 0 &&
		/^<[0-9A-Fa-f]+>$/.test(hole)
	const checked = isSound
		? await checkDetached(
				trimmed(Buffer.from(hole.slice(1, -1), 'hex')),
				Buffer.concat([bytes.subarray(0, length), bytes.subarray(resume, covers)])
			)
		: undefined
	const said = dictionaryAround(text, range.index)
	const certificate = checked?.certificate
	return {
		intact: checked?.intact ?? false,
		covers,
		whole: covers === bytes.length,
		name: readText(said.get('Name')),
		reason: readText(said.get('Reason')),
		signedAt: readMoment(readText(said.get('M'))),
		holder: certificate ? commonName(certificate.subject) : '',
		issuer: certificate ? commonName(certificate.issuer) : '',
		fingerprint: certificate
			? Buffer.from(certificate.fingerprint256.replaceAll(':', ''), 'hex')
			: Buffer.alloc(0),
		validFrom: certificate ? new Date(certificate.validFrom) : null,
		validTo: certificate ? new Date(certificate.validTo) : null
	}
}

/** The entries of the object that a place lies in; none where it cannot be read, or is larger than any signature's. */
function dictionaryAround(text: string, at: number): Dictionary {
	const begin = text.lastIndexOf(' obj', at)
	const near = text.slice(text.indexOf('<<', begin), at + 3 * LONGEST_SIGNATURE)
	try {
		return readDictionary(near.slice(0, 6 * LONGEST_SIGNATURE))
	} catch {
		return new Map()
	}
}

/** The hole is larger than the signature: zeros follow. DER says its own length (X.690, 8.1.3). */
function trimmed(der: Buffer): Buffer {
	const first = der[1] ?? 0
	const counted = first > 0x80 ? first & 0x7f : 0
	if (counted > 4) return der
	const length = counted === 0 ? first : der.readUIntBE(2, Math.max(1, counted))
	return der.subarray(0, 2 + counted + length)
}

/** "D:20261124010000Z", "D:20261124080000+07'00'" (ISO 32000-1, 7.9.4). */
export function readMoment(text: string): Date | null {
	const parts = /^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:Z|([+-]\d\d)'?(\d\d)'?)?/.exec(text)
	if (!parts) return null
	const [, year, month, day, hour, minute, second, hours, minutes] = parts
	const zone = hours === undefined ? 'Z' : `${hours}:${minutes}`
	const moment = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}${zone}`)
	return Number.isNaN(moment.getTime()) ? null : moment
}

/** The common name in what Node prints of a name; the whole where it has none. */
export const commonName = (name: string): string =>
	/(?:^|\n| \+ )CN=(.*?)(?= \+ |\n|$)/.exec(name)?.[1] ?? name.replaceAll('\n', ', ')
