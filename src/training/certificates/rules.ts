/** Rules of certificates. Pure; sources: docs/rules.md#sertifikat. */
import { civilDate } from '#platform/i18n/format.ts'
import type { Refusal } from '#platform/refusal.ts'
import type { CertifiedBatch } from './model.ts'
import { batchGoesOn, batchNotHeld } from './refusals.ts'

/** A batch that has taken place, with its civil days. */
export type Held = CertifiedBatch & { readonly startedOn: string; readonly completedOn: string }

/** Certificates are given from the end of the last session on; of a draft or a batch that was called off never. */
export function judgeHeld(batch: CertifiedBatch, now: Date): Held | Refusal {
	if (batch.state === 'draft' || batch.state === 'cancelled' || !batch.startsAt || !batch.endsAt)
		return batchNotHeld()
	if (batch.endsAt > now) return batchGoesOn(batch.endsAt)
	return {
		...batch,
		startedOn: civilDate(batch.startsAt),
		completedOn: civilDate(batch.endsAt)
	}
}

/** The last civil day on which what was learnt holds; null: for good. A month that is too short ends on its last day. */
export function validUntil(completedOn: string, months: number | null): string | null {
	if (months === null) return null
	const [year = 0, month = 1, day = 1] = completedOn.split('-').map(Number)
	const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate()
	return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last)))
		.toISOString()
		.slice(0, 10)
}

const letters = (text: string) =>
	text
		.normalize('NFKD')
		.replaceAll(/[^\p{L}\s.]/gu, '')
		.toLowerCase()
		.split(/\s+/)
		.filter(Boolean)

/**
 * Whether somebody typed the name that is printed: every word of the name itself, in whatever order; degrees, titles and shortened words
 * ('M.', 'Dr.') may be left out. Nothing else may be typed, so that no list of names opens a certificate.
 */
export function isSameName(printed: string, typed: string): boolean {
	const bare = (word: string) => word.replaceAll('.', '')
	const all = new Set(letters(printed).map(bare))
	const core = letters(printed.split(',')[0]!).filter((word) => !word.endsWith('.'))
	const given = new Set(letters(typed).map(bare))
	return (
		given.size > 0 &&
		[...given].every((word) => all.has(word)) &&
		core.every((word) => given.has(bare(word)))
	)
}

/** A register number as it stands in an address: '7/SERT/BKPSDM/2027' is '7-sert-bkpsdm-2027'. */
export const numberKey = (typed: string): string =>
	typed
		.trim()
		.toLowerCase()
		.replaceAll(/[^a-z0-9]+/g, '-')

/** Lines that one may send at once. House rule, docs/rules.md#sertifikat. */
export const MOST_LINES = 200

/** Numbers or codes, one a line, each with a name behind a comma, a semicolon or a tab where it is to be compared. */
export const linesOf = (text: string): { typed: string; name: string }[] =>
	text
		.split(/\r?\n/)
		.map((line) => /^\s*"?([^;,\t"]*)"?\s*[;,\t]?\s*"?(.*?)"?\s*$/.exec(line)!)
		.map(([, typed = '', name = '']) => ({ typed: typed.trim(), name: name.trim() }))
		.filter(({ typed }) => /\d|[A-Z0-9-]{12,}/i.test(typed))
