/** Files that may back a proposal. Pure. */
import { acceptOf, typeOfFile } from '#platform/files/file-kind.ts'

const LARGEST = 5 * 1024 * 1024
const KINDS = ['pdf', 'jpg', 'jpeg', 'png', 'docx', 'xlsx'] as const

/** What the file field offers. */
export const ACCEPTED = acceptOf(KINDS)

/** The type of a file by its name, if its first bytes say the same and it is not too large. */
export const acceptedType = (name: string, bytes: Uint8Array): string | undefined =>
	bytes.byteLength <= LARGEST ? typeOfFile(name, bytes, KINDS) : undefined
