import { tooManyCodes } from '#platform/access/refusals.ts'
import { closedTill, countVisit, wrongCodes, type Limit } from '#platform/access/visitors.ts'
import { config } from '#platform/config.ts'
import type { Context } from '#platform/context.ts'
import { printedCode, readCode } from '#platform/documents/papers/code.ts'
import { judgeFile, type Comparison } from '#platform/documents/papers/check-paper.ts'
import { civilDate } from '#platform/i18n/format.ts'
import { certificateKind } from '../certificates/kind.ts'
import { stateOf, type Certificate, type CertificateState } from '../certificates/model.ts'
import {
	httpsMissing,
	nameDiffers,
	noCredential,
	noLines,
	otherPaper,
	tooManyChecks,
	tooManyLines,
	wrongFile
} from '../certificates/refusals.ts'
import { isSameName, linesOf, MOST_LINES, numberKey } from '../certificates/rules.ts'
import { enveloped, jwtIn, readCredential } from '../credential/jwt.ts'
import { showIssuer } from './credential-keys.ts'
import * as store from './store/certificate.ts'

const HOUR = 3_600_000
const CODES = wrongCodes('certificates')
/** Each house rule of docs/rules.md#sertifikat: look-ups by number, lists and credential files of one address in an hour. */
const NUMBERS: Limit = { kind: 'certificates.number', most: 100, window: HOUR }
const LISTS: Limit = { kind: 'certificates.list', most: 20, window: HOUR }
const FILES: Limit = { kind: 'certificates.file', most: 60, window: HOUR }

/** What anybody may know of a certificate. */
export type CertificateCheck = {
	readonly status: CertificateState
	/** null to whoever has the number alone. */
	readonly name: string | null
	readonly activity: string
	readonly jp: number
	/** Civil dates. */
	readonly issuedOn: string
	readonly startedOn: string
	readonly completedOn: string
	readonly validUntil: string | null
	readonly revokedOn: string | null
	readonly number: string
	/** To whoever has it already. */
	readonly code: string | null
	readonly hasCredential: boolean
}

type Visitor = { readonly address: string }

const told = (one: Certificate, isKnown: boolean, withName = isKnown): CertificateCheck => ({
	...{ status: stateOf(one), name: withName ? one.name : null, activity: one.title, jp: one.jp },
	...{ issuedOn: civilDate(one.issuedAt), startedOn: one.startedOn, completedOn: one.completedOn },
	...{ validUntil: one.validUntil, revokedOn: one.revokedAt && civilDate(one.revokedAt) },
	...{ number: one.number, code: isKnown ? printedCode(one.code) : null },
	hasCredential: isKnown && one.hasCredential
})

/**
 * A certificate by its code, or by its number; with a number the name is told to whoever types it. undefined: there is none. For
 * everybody; counted by address. Refused: too many tries; another name than the printed one.
 */
export async function checkCertificate(
	ctx: Context,
	{ typed, name, address }: { typed: string; name: string } & Visitor
): Promise<CertificateCheck | undefined> {
	const till = (await closedTill(ctx, CODES, address)) ?? (await closedTill(ctx, NUMBERS, address))
	if (till) throw tooManyCodes(till)
	const found = (await findMany(ctx, [typed])).get(typed)
	if (!found) {
		await countVisit(ctx, CODES, address)
		return undefined
	}
	if (found.byCode) return told(found.certificate, true)
	await countVisit(ctx, NUMBERS, address)
	if (name && !isSameName(found.certificate.name, name)) throw nameDiffers()
	return told(found.certificate, false, name !== '')
}

type Found = { certificate: Certificate; byCode: boolean }

/** Certificates of what people typed: codes before numbers. */
async function findMany({ db }: Context, all: readonly string[]): Promise<Map<string, Found>> {
	const codes = all.flatMap((typed) => readCode(typed) ?? [])
	const rows = await store.listByKeys(db, { codes, numberKeys: all.map(numberKey) })
	const byCode = new Map(rows.map((row) => [row.code, row]))
	const byNumber = new Map(rows.map((row) => [row.numberKey, row]))
	return new Map(
		all.flatMap((typed) => {
			const coded = byCode.get(readCode(typed) ?? '')
			const certificate = coded ?? byNumber.get(numberKey(typed))
			return certificate ? [[typed, { certificate, byCode: coded !== undefined }] as const] : []
		})
	)
}

/** One line of many that were checked at once. `sameName`: null where none was typed. */
export type CheckedLine = {
	readonly typed: string
	readonly check: CertificateCheck | null
	readonly sameName: boolean | null
}

/**
 * Many at once, one a line, a name behind it where it is to be compared; no name is told that was not typed, but by code. Refused: too
 * many lists or lines; nothing that could be a number.
 */
export async function checkMany(
	ctx: Context,
	{ text, address }: { text: string } & Visitor
): Promise<CheckedLine[]> {
	const lines = linesOf(text)
	if (lines.length === 0) throw noLines()
	if (lines.length > MOST_LINES) throw tooManyLines(MOST_LINES)
	await count(ctx, LISTS, address)
	const found = await findMany(
		ctx,
		lines.map(({ typed }) => typed)
	)
	return lines.map(({ typed, name }) => {
		const one = found.get(typed)
		if (!one) return { typed, check: null, sameName: null }
		const sameName = name === '' ? null : isSameName(one.certificate.name, name)
		return {
			typed,
			check: told(one.certificate, one.byCode, one.byCode || sameName === true),
			sameName
		}
	})
}

/** Counted first: of many that are sent at once no more are looked at than of as many one by one. */
async function count(ctx: Context, limit: Limit, address: string): Promise<void> {
	if ((await countVisit(ctx, limit, address)) > limit.most)
		throw tooManyChecks((await closedTill(ctx, limit, address)) ?? ctx.now)
}

export type JudgedCertificate = {
	readonly check: CertificateCheck
	/** How the PDF stands to the one we issued; null for a credential, which is whole or none. */
	readonly comparison: Comparison | null
}

/**
 * Judges a file that somebody was given: the PDF byte by byte, a credential by its signature. Nothing of it is kept. Refused: a file
 * that is no certificate of ours; another paper of ours; too many files.
 */
export async function checkCertificateFile(
	ctx: Context,
	{ bytes, address }: { bytes: Uint8Array } & Visitor,
	url = config.url
): Promise<JudgedCertificate> {
	const jwt = jwtIn(Buffer.from(bytes.subarray(0, 20_000)).toString('latin1'))
	if (jwt) return judgeCredential(ctx, jwt, address, url)
	const { comparison, paper } = await judgeFile(ctx, [certificateKind], {
		...{ typed: null, bytes, address }
	})
	if (!paper) throw wrongFile()
	const found = (await findMany(ctx, [paper.code])).get(paper.code)
	if (!found) throw otherPaper()
	return { check: told(found.certificate, true), comparison }
}

async function judgeCredential(
	ctx: Context,
	jwt: string,
	address: string,
	url: string
): Promise<JudgedCertificate> {
	await count(ctx, FILES, address)
	const issuer = await showIssuer(ctx, url)
	const credential = issuer && (await readCredential(jwt, issuer))
	const code = String(credential?.['id'] ?? '')
		.split('/')
		.at(-1)!
	const found = (await findMany(ctx, [code])).get(code)
	if (!found?.byCode) throw wrongFile()
	return { check: told(found.certificate, true), comparison: null }
}

/** The signed credential of a code, for whoever has the code. Refused: no such certificate, or none was issued with it. */
export async function takeCredential(
	ctx: Context,
	{ typed, address }: { typed: string } & Visitor
): Promise<{ name: string; content: ReturnType<typeof enveloped> }> {
	const till = await closedTill(ctx, CODES, address)
	if (till) throw tooManyCodes(till)
	const found = (await findMany(ctx, [typed])).get(typed)
	if (!found?.byCode) {
		await countVisit(ctx, CODES, address)
		throw noCredential()
	}
	const jwt = await store.findCredential(ctx.db, found.certificate.id)
	if (!jwt) throw (await showIssuer(ctx)) ? noCredential() : httpsMissing()
	return { name: `kredensial-${printedCode(found.certificate.code)}.json`, content: enveloped(jwt) }
}
