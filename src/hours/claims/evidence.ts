/** Files that may prove a course. Pure. */
import { acceptOf, typeOfFile } from '#platform/files/file-kind.ts'
import type { Refusal } from '#platform/refusal.ts'
import { evidenceKind, evidenceLarge, evidenceMissing, evidenceUnlike } from './refusals.ts'

const LARGEST = 5 * 1024 * 1024
const KINDS = ['pdf', 'jpg', 'jpeg', 'png'] as const

/** What the file field offers. */
export const ACCEPTED = acceptOf(KINDS)

/** The type of a file that may prove a course, or why it may not. */
export function judgeEvidence(name: string, bytes: Uint8Array): { type: string } | Refusal {
	if (bytes.byteLength === 0) return evidenceMissing()
	if (bytes.byteLength > LARGEST) return evidenceLarge()
	if (!KINDS.some((kind) => name.toLowerCase().endsWith(`.${kind}`))) return evidenceKind()
	const type = typeOfFile(name, bytes, KINDS)
	return type ? { type } : evidenceUnlike()
}
