import { createInflateRaw } from 'node:zlib'
import { UnreadableFile } from './unreadable-file.ts'

/** What one file may become when it is unpacked; a zip bomb goes beyond it. */
export const zipLimits = { inflatedBytes: 100_000_000, entries: 5_000 }

const END = 0x06054b50
const CENTRAL = 0x02014b50
const LOCAL = 0x04034b50
const UNKNOWN_SIZE = 0xffffffff

type Entry = { name: string; method: number; packed: number; size: number; offset: number }

export type Zip = {
	readonly names: readonly string[]
	/** The entry's bytes in pieces, or undefined when there is none of that name. */
	read(name: string): AsyncIterable<Uint8Array> | undefined
}

/**
 * Opens a zip archive in memory without unpacking anything. All that is later read from it
 * counts against `limits.inflatedBytes` while it is being inflated, so a bomb costs no more than
 * the limit, whatever sizes it declares. Throws `UnreadableFile`: `broken`, `encrypted`,
 * `too_large`.
 */
export function openZip(bytes: Uint8Array, limits = zipLimits): Zip {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
	const entries = readDirectory(bytes, view, limits)
	let inflated = 0

	async function* inflate(entry: Entry) {
		for await (const piece of unpack(bytes, view, entry)) {
			inflated += piece.byteLength
			if (inflated > limits.inflatedBytes) throw new UnreadableFile('too_large')
			yield piece
		}
	}
	return {
		names: [...entries.keys()],
		read(name) {
			const entry = entries.get(name)
			return entry && inflate(entry)
		}
	}
}

function readDirectory(bytes: Uint8Array, view: DataView, limits: typeof zipLimits) {
	const entries = new Map<string, Entry>()
	try {
		const end = findEnd(view)
		const count = view.getUint16(end + 10, true)
		if (count > limits.entries) throw new UnreadableFile('too_large')
		let at = view.getUint32(end + 16, true)
		for (let i = 0; i < count; i++) {
			if (view.getUint32(at, true) !== CENTRAL) throw new UnreadableFile('broken')
			if (view.getUint16(at + 8, true) & 1) throw new UnreadableFile('encrypted')
			const nameEnd = at + 46 + view.getUint16(at + 28, true)
			const extraEnd = nameEnd + view.getUint16(at + 30, true)
			const name = new TextDecoder().decode(bytes.subarray(at + 46, nameEnd)).replaceAll('\\', '/')
			const entry = {
				name,
				method: view.getUint16(at + 10, true),
				packed: view.getUint32(at + 20, true),
				size: view.getUint32(at + 24, true),
				offset: view.getUint32(at + 42, true)
			}
			readLargeSizes(entry, view, nameEnd, extraEnd)
			if (entry.size > limits.inflatedBytes) throw new UnreadableFile('too_large')
			entries.set(name, entry)
			at = extraEnd + view.getUint16(at + 32, true)
		}
	} catch (error) {
		throw error instanceof RangeError ? new UnreadableFile('broken') : error
	}
	return entries
}

function findEnd(view: DataView): number {
	const furthest = Math.max(0, view.byteLength - 22 - 0xffff)
	for (let at = view.byteLength - 22; at >= furthest; at--) {
		if (view.getUint32(at, true) === END) return at
	}
	throw new UnreadableFile('broken')
}

/** Some writers put the sizes of every entry into the "zip64" extra field, however small. */
function readLargeSizes(entry: Entry, view: DataView, start: number, end: number): void {
	for (let at = start; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
		if (view.getUint16(at, true) !== 1) continue
		let field = at + 4
		for (const key of ['size', 'packed', 'offset'] as const) {
			if (entry[key] !== UNKNOWN_SIZE) continue
			entry[key] = Number(view.getBigUint64(field, true))
			field += 8
		}
		return
	}
}

async function* unpack(bytes: Uint8Array, view: DataView, entry: Entry) {
	if (entry.offset + 30 > bytes.length || view.getUint32(entry.offset, true) !== LOCAL) {
		throw new UnreadableFile('broken')
	}
	const header =
		30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true)
	const start = entry.offset + header
	const packed = bytes.subarray(start, start + entry.packed)

	if (entry.method === 0) yield packed
	else if (entry.method !== 8) throw new UnreadableFile('broken')
	else {
		const inflater = createInflateRaw({ chunkSize: 65_536 })
		inflater.end(packed)
		try {
			for await (const piece of inflater) yield piece as Uint8Array
		} catch (error) {
			if (error instanceof UnreadableFile) throw error
			throw new UnreadableFile('broken')
		}
	}
}
