import { sql } from 'kysely'
import type { Db } from '../../database/db.ts'

export type PaperRow = {
	id: string
	kind: string
	number: string | null
	title: string
	on: string
	subject: string | null
	code: string
	isPublic: boolean
	fileId: string
	sha256: Buffer
	size: number
	originalSha256: Buffer
	originalSize: number
	editableId: string | null
	issuedAt: Date
	withdrawnAt: Date | null
	withdrawnWhy: string
	version: number
}

export type SignatureRow = {
	name: string
	title: string
	signedAt: Date
	holder: string
	issuer: string
	fingerprint: Buffer
	/** When the certificate holds; null where it was not written down. */
	validFrom: Date | null
	validTo: Date | null
	origin: 'local' | 'outside'
	covers: number
	sha256: Buffer
}

/** `ownSeal`: the certificate was made here, and no authority outside vouches for it. */
export type KeptSignature = SignatureRow & { ownSeal: boolean }

const selectPaper = (db: Db) =>
	db
		.selectFrom('platform_paper as p')
		.innerJoin('platform_file as f', 'f.id', 'p.file_id')
		.leftJoin('platform_number as n', 'n.id', 'p.number_id')
		.select([
			'p.id',
			'p.kind',
			'n.number',
			'p.title',
			'p.dated as on',
			'p.subject',
			'p.code',
			'p.is_public as isPublic',
			'p.file_id as fileId',
			'f.sha256',
			'f.size',
			'p.original_sha256 as originalSha256',
			'p.original_size as originalSize',
			'p.editable_id as editableId',
			'p.issued_at as issuedAt',
			'p.withdrawn_at as withdrawnAt',
			'p.withdrawn_why as withdrawnWhy',
			'p.version'
		])

export const findPaper = (db: Db, id: string): Promise<PaperRow | undefined> =>
	selectPaper(db).where('p.id', '=', id).executeTakeFirst()

/** The same, and nobody else changes it until this transaction ends. Locked first, so that what is read is the latest. */
export async function lockPaper(db: Db, id: string): Promise<PaperRow | undefined> {
	await db.selectFrom('platform_paper').select('id').where('id', '=', id).forUpdate().execute()
	return findPaper(db, id)
}

export const findPaperByCode = (db: Db, code: string): Promise<PaperRow | undefined> =>
	selectPaper(db).where('p.code', '=', code).executeTakeFirst()

/** The paper that a file is, or was before its later signatures, by any of these hashes. */
export const findPaperByHash = (db: Db, hashes: readonly Buffer[]): Promise<PaperRow | undefined> =>
	selectPaper(db)
		.where((eb) =>
			eb.or([
				eb('p.original_sha256', 'in', hashes),
				eb('f.sha256', 'in', hashes),
				eb(
					'p.id',
					'in',
					eb.selectFrom('platform_paper_signature').select('paper_id').where('sha256', 'in', hashes)
				)
			])
		)
		.orderBy('p.issued_at', 'desc')
		.limit(1)
		.executeTakeFirst()

/** Papers of a subject, the newest first. */
export const listPapers = (db: Db, subject: string): Promise<PaperRow[]> =>
	selectPaper(db).where('p.subject', '=', subject).orderBy('p.issued_at', 'desc').execute()

export async function insertPaper(
	db: Db,
	paper: {
		id: string
		kind: string
		numberId: string | null
		title: string
		on: string
		subject: string | null
		code: string
		isPublic: boolean
		fileId: string
		originalSha256: Buffer
		originalSize: number
		editableId: string | null
		by: string
		at: Date
	}
): Promise<void> {
	await db
		.insertInto('platform_paper')
		.values({
			id: paper.id,
			kind: paper.kind,
			number_id: paper.numberId,
			title: paper.title,
			dated: paper.on,
			subject: paper.subject,
			code: paper.code,
			is_public: paper.isPublic,
			file_id: paper.fileId,
			original_sha256: paper.originalSha256,
			original_size: paper.originalSize,
			editable_id: paper.editableId,
			issued_by: paper.by,
			issued_at: paper.at
		})
		.execute()
}

export async function recordFile(db: Db, id: string, fileId: string): Promise<void> {
	await db
		.updateTable('platform_paper')
		.set((eb) => ({ file_id: fileId, version: eb('version', '+', 1) }))
		.where('id', '=', id)
		.execute()
}

/** Takes a paper back; false when its version is not the one that was read, or it was taken back before. */
export async function recordWithdrawn(
	db: Db,
	id: string,
	{ version, why, at }: { version: number; why: string; at: Date }
): Promise<boolean> {
	const row = await db
		.updateTable('platform_paper')
		.set({ withdrawn_at: at, withdrawn_why: why, version: version + 1 })
		.where('id', '=', id)
		.where('version', '=', version)
		.where('withdrawn_at', 'is', null)
		.returning('id')
		.executeTakeFirst()
	return row !== undefined
}

const selectSignatures = (db: Db) =>
	db
		.selectFrom('platform_paper_signature as s')
		.leftJoin('platform_certificate as c', 'c.fingerprint', 's.fingerprint')
		.select((eb) => [
			's.paper_id as paperId',
			's.name',
			's.title',
			's.signed_at as signedAt',
			's.holder',
			's.issuer',
			's.fingerprint',
			's.valid_from as validFrom',
			's.valid_to as validTo',
			's.origin',
			's.covers',
			's.sha256',
			eb.fn.coalesce(eb('c.origin', '=', 'local'), eb.lit(false)).as('ownSeal')
		])
		.orderBy('s.position')

export const listSignatures = (db: Db, paperId: string): Promise<KeptSignature[]> =>
	selectSignatures(db).where('s.paper_id', '=', paperId).execute() as Promise<KeptSignature[]>

/** The same of several papers at once. */
export async function listSignaturesOf(
	db: Db,
	paperIds: readonly string[]
): Promise<(KeptSignature & { paperId: string })[]> {
	if (paperIds.length === 0) return []
	return (await selectSignatures(db)
		.where('s.paper_id', 'in', paperIds)
		.execute()) as (KeptSignature & { paperId: string })[]
}

export async function insertSignature(
	db: Db,
	paperId: string,
	{ signedAt, validFrom, validTo, ...row }: SignatureRow
): Promise<void> {
	await db
		.insertInto('platform_paper_signature')
		.values((eb) => ({
			paper_id: paperId,
			position: eb
				.selectFrom('platform_paper_signature')
				.select(sql<number>`count(*)::int + 1`.as('next'))
				.where('paper_id', '=', paperId),
			signed_at: signedAt,
			valid_from: validFrom,
			valid_to: validTo,
			...row
		}))
		.execute()
}
