import { crc32, deflateSync } from 'node:zlib'

/** A PNG of one shade; with another `filter` than those there are, a damaged one. */
export function png(side: number, filter = 0): Buffer {
	const word = (value: number) => {
		const bytes = Buffer.alloc(4)
		bytes.writeUInt32BE(value)
		return bytes
	}
	const chunk = (type: string, data: Buffer) => {
		const named = Buffer.concat([Buffer.from(type, 'latin1'), data])
		return Buffer.concat([word(data.length), named, word(crc32(named))])
	}
	const header = Buffer.concat([word(side), word(side), Buffer.from([8, 0, 0, 0, 0])])
	return Buffer.concat([
		Buffer.from('89504e470d0a1a0a', 'hex'),
		chunk('IHDR', header),
		chunk('IDAT', deflateSync(Buffer.alloc((side + 1) * side, filter))),
		chunk('IEND', Buffer.alloc(0))
	])
}
