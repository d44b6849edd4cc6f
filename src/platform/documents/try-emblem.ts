import { EMBLEM_JOB, replaceEmblem } from '../change-emblem.ts'
import { emblemUnfit } from '../emblem.ts'
import { eraseFiles, getKeptFile } from '../files/kept-file.ts'
import type { Job, JobHandlers } from '../jobs/job.ts'
import { compileDocument } from './compile.ts'

/** The job: sets a paper with the emblem, and only one that can be printed becomes the government's. */
export async function tryEmblem(job: Job, { file }: { file: string }): Promise<void> {
	const { bytes } = await getKeptFile(job.db, file)
	const emblem = Buffer.from(bytes).toString('utf8')
	try {
		await compileDocument({
			template: new URL('emblem.typ', import.meta.url),
			data: { emblem },
			createdAt: job.context().now
		})
	} catch {
		await eraseFiles(job.db, [file])
		throw emblemUnfit()
	}
	await job.complete((ctx) => replaceEmblem(ctx, file))
}

export const jobs: JobHandlers = { [EMBLEM_JOB]: tryEmblem }
