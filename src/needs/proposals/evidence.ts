/** Files that may back a proposal. Pure. */

const LARGEST = 5 * 1024 * 1024
const ZIP = [0x50, 0x4b]

const kinds: Readonly<Record<string, { type: string; begins: readonly number[] }>> = {
	pdf: { type: 'application/pdf', begins: [0x25, 0x50, 0x44, 0x46] },
	jpg: { type: 'image/jpeg', begins: [0xff, 0xd8, 0xff] },
	jpeg: { type: 'image/jpeg', begins: [0xff, 0xd8, 0xff] },
	png: { type: 'image/png', begins: [0x89, 0x50, 0x4e, 0x47] },
	docx: {
		type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
		begins: ZIP
	},
	xlsx: {
		type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
		begins: ZIP
	}
}

/** What the file field offers. */
export const ACCEPTED = Object.keys(kinds)
	.map((kind) => `.${kind}`)
	.join(',')

/** The type of a file by its name, if its first bytes say the same and it is not too large. */
export function acceptedType(name: string, bytes: Uint8Array): string | undefined {
	const kind = kinds[name.toLowerCase().split('.').at(-1) ?? '']
	const fits =
		kind && bytes.byteLength <= LARGEST && kind.begins.every((byte, at) => bytes[at] === byte)
	return fits ? kind.type : undefined
}
