/**
 * Code points that a TrueType or OpenType font maps to a glyph other than .notdef, from the
 * formats 4 and 12 of its `cmap`. Throws on a file without that table, which is a defect.
 * Source: OpenType specification, "cmap - Character to Glyph Index Mapping Table".
 */
export function mappedCodePoints(font: Buffer): Set<number> {
	const cmap = tableAt(font, 'cmap')
	const points = new Set<number>()
	for (let i = 0; i < font.readUInt16BE(cmap + 2); i++) {
		const subtable = cmap + font.readUInt32BE(cmap + 8 + i * 8)
		const format = font.readUInt16BE(subtable)
		if (format === 4) addSegments(font, subtable, points)
		if (format === 12) addGroups(font, subtable, points)
	}
	return points
}

function tableAt(font: Buffer, tag: string): number {
	for (let i = 0; i < font.readUInt16BE(4); i++) {
		const record = 12 + i * 16
		if (font.toString('latin1', record, record + 4) === tag) return font.readUInt32BE(record + 8)
	}
	throw new Error(`The font has no table ${tag}`)
}

/** Format 4: parallel arrays of segment ends, starts, deltas and offsets into a glyph array. */
function addSegments(font: Buffer, subtable: number, points: Set<number>) {
	const doubleCount = font.readUInt16BE(subtable + 6)
	const ends = subtable + 14
	const starts = ends + doubleCount + 2
	const deltas = starts + doubleCount
	const offsets = deltas + doubleCount
	for (let at = 0; at < doubleCount; at += 2) {
		const start = font.readUInt16BE(starts + at)
		const offset = font.readUInt16BE(offsets + at)
		for (let point = start; point <= font.readUInt16BE(ends + at) && point < 0xffff; point++) {
			const raw =
				offset === 0 ? point : font.readUInt16BE(offsets + at + offset + 2 * (point - start))
			const glyph = (raw + font.readUInt16BE(deltas + at)) & 0xffff
			if (raw !== 0 && glyph !== 0) points.add(point)
		}
	}
}

/** Format 12: groups of consecutive code points and glyphs. */
function addGroups(font: Buffer, subtable: number, points: Set<number>) {
	for (let i = 0; i < font.readUInt32BE(subtable + 12); i++) {
		const group = subtable + 16 + i * 12
		const start = font.readUInt32BE(group)
		const firstGlyph = font.readUInt32BE(group + 8)
		for (let point = start; point <= font.readUInt32BE(group + 4); point++)
			if (firstGlyph + point - start !== 0) points.add(point)
	}
}
