/** What a file must be to become the emblem of a government. Pure. */
import { crc32 } from 'node:zlib'
import { Refusal } from './refusal.ts'

export const MOST_BYTES = 300 * 1024

export const emblemUnfit = () =>
	new Refusal(
		422,
		'platform.emblem_unfit',
		'Berkas ini bukan gambar PNG atau SVG polos. Simpan ulang gambarnya, lalu unggah lagi.'
	)
export const emblemTooBig = () =>
	new Refusal(
		413,
		'platform.emblem_too_big',
		'Gambarnya lebih besar dari 300 KB. Perkecil dahulu, lalu unggah lagi.'
	)

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex')
const HEADER = SIGNATURE.length + 8
const SIDE = { least: 16, most: 4000 }

/**
 * The emblem as SVG, whatever it came as: pages and papers then know one kind. Refused is all that an SVG could do beyond
 * drawing: scripts, styles, links and pictures from elsewhere, entities.
 */
export function emblemOf(bytes: Uint8Array): string | Refusal {
	if (bytes.byteLength > MOST_BYTES) return emblemTooBig()
	const file = Buffer.from(bytes)
	const svg = file.subarray(0, SIGNATURE.length).equals(SIGNATURE) ? wrapped(file) : drawn(file)
	return svg ?? emblemUnfit()
}

/** A PNG within an SVG of its size. */
function wrapped(png: Buffer): string | undefined {
	if (png.length < HEADER + 8 || png.toString('latin1', 12, 16) !== 'IHDR') return undefined
	const [width, height] = [png.readUInt32BE(HEADER), png.readUInt32BE(HEADER + 4)]
	const fits = [width, height].every((side) => side >= SIDE.least && side <= SIDE.most)
	if (!fits || !isWhole(png)) return undefined
	return (
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">` +
		`<image width="${width}" height="${height}" href="data:image/png;base64,${png.toString('base64')}"/></svg>`
	)
}

/** Chunk after chunk with the checksum that it says, to the one that ends a PNG. */
function isWhole(png: Buffer): boolean {
	for (let at = SIGNATURE.length; at + 12 <= png.length;) {
		const end = at + 8 + png.readUInt32BE(at)
		if (end + 4 > png.length) return false
		if (crc32(png.subarray(at + 4, end)) !== png.readUInt32BE(end)) return false
		if (png.toString('latin1', at + 4, at + 8) === 'IEND') return end + 4 === png.length
		at = end + 4
	}
	return false
}

const ELEMENTS = new Set(
	'svg g path rect circle ellipse line polyline polygon defs linearGradient radialGradient stop clipPath mask use symbol title desc text tspan'.split(
		' '
	)
)
const TAG = /<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/g
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/g

/** An SVG that only draws, without comments and declarations; undefined for anything else. */
function drawn(file: Buffer): string | undefined {
	const svg = file
		.toString('utf8')
		.replace(/^\uFEFF/, '')
		.replace(/<!--[\s\S]*?-->/g, '')
		.replace(/<\?xml[^>]*\?>/, '')
		.replace(/<!DOCTYPE[^>[]*>/i, '')
		.trim()
	const tags = [...svg.matchAll(TAG)]
	const [root] = tags
	if (root?.index !== 0 || root[2] !== 'svg' || !svg.endsWith('</svg>')) return undefined
	// Whatever is no tag is text, and text holds no bracket.
	if (/[<>]/.test(svg.replace(TAG, '')) || svg.includes('\0')) return undefined
	return tags.every(([, , name = '', attributes = '']) => ELEMENTS.has(name) && draws(attributes))
		? svg
		: undefined
}

const draws = (attributes: string): boolean =>
	[...attributes.matchAll(ATTRIBUTE)].every(([, name = '', double, single]) => {
		const value = (double ?? single ?? '').replace(/\s/g, '')
		if (/^on/i.test(name)) return false
		if (/href$/i.test(name)) return value.startsWith('#')
		if (/^xmlns(:|$)/.test(name)) return true
		return !/&|javascript:|@import|url\((?!['"]?#)/i.test(value)
	})
