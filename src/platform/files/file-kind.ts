/** Kinds of file that people hand in as evidence. Pure. */

const ZIP = [0x50, 0x4b]

const kinds = {
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
} as const satisfies Record<string, { type: string; begins: readonly number[] }>

export type FileKind = keyof typeof kinds

/** What a file field offers. */
export const acceptOf = (allowed: readonly FileKind[]): string =>
	allowed.map((kind) => `.${kind}`).join(',')

/** The type of a file by its name, where it is one of those allowed and its first bytes say the same. */
export function typeOfFile(
	name: string,
	bytes: Uint8Array,
	allowed: readonly FileKind[]
): string | undefined {
	const ending = name.toLowerCase().split('.').at(-1)
	const kind = allowed.find((one) => one === ending)
	return kind && kinds[kind].begins.every((byte, at) => bytes[at] === byte)
		? kinds[kind].type
		: undefined
}
