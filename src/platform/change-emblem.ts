import { mayManageAccounts } from './access/access.ts'
import { authorize } from './access/authorize.ts'
import { record } from './audit/record.ts'
import type { Context } from './context.ts'
import type { Db } from './database/db.ts'
import { emblemOf } from './emblem.ts'
import { eraseFiles, getKeptFile, keepFile } from './files/kept-file.ts'
import type { FileForm } from './files/upload.ts'
import { enqueue } from './jobs/queue.ts'
import { Refusal } from './refusal.ts'
import { readGovernment, recordGovernment } from './settings.ts'

export const EMBLEM_JOB = 'platform.emblem'

/** Takes a picture that only draws; once the worker has printed it, it is the government's emblem in place of an earlier one. */
export async function changeEmblem(ctx: Context, { berkas }: FileForm): Promise<{ jobId: string }> {
	authorize(mayManageAccounts(ctx.actor))
	const svg = emblemOf(new Uint8Array(await berkas.arrayBuffer()))
	if (svg instanceof Refusal) throw svg
	const file = { name: 'lambang.svg', type: 'image/svg+xml', bytes: Buffer.from(svg) }
	const jobId = await enqueue(ctx, EMBLEM_JOB, { file: await keepFile(ctx, file) })
	await record(ctx, 'platform.emblem_handed_in', {}, jobId)
	return { jobId }
}

/** Papers and pages show no emblem any more. */
export async function removeEmblem(ctx: Context): Promise<void> {
	authorize(mayManageAccounts(ctx.actor))
	await replaceEmblem(ctx, null)
}

/** Puts a kept file, or none, in the place of the emblem. Permission and checks are the caller's. */
export async function replaceEmblem(ctx: Context, emblem: string | null): Promise<void> {
	const { version, ...government } = await readGovernment(ctx.db)
	if (government.emblem) await eraseFiles(ctx.db, [government.emblem])
	await recordGovernment(ctx, { ...government, emblem }, version)
	await record(ctx, 'platform.emblem_changed', { file: emblem })
}

/** The emblem as SVG; null where there is none. */
export async function readEmblem(db: Db): Promise<string | null> {
	const { emblem } = await readGovernment(db)
	return emblem ? Buffer.from((await getKeptFile(db, emblem)).bytes).toString('utf8') : null
}
