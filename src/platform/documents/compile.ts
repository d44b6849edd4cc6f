import { Worker } from 'node:worker_threads'
import { cleanTexts } from './clean-text.ts'
import type { Job } from './typst-thread.ts'

export type DocumentRequest = {
	/** The main .typ file, anywhere below `src/`. */
	readonly template: URL
	/** What the template reads by `json("/data.json")`. */
	readonly data: unknown
	/** The moment the file says it was made; the same moment and data give the same bytes. */
	readonly createdAt: Date
}

let last: Promise<unknown> = Promise.resolve()

/**
 * Typesets a document to tagged PDF/A-2a in a thread of its own, which ends with it. Texts in the
 * data are cleaned of what the faces lack. One after the other, since each takes some 200 MB.
 * Whatever the compiler says against it, be it a warning (an unknown font, page numbers that do not
 * settle), is thrown as a defect with its place in the template.
 *
 * Runs from `src/` only (worker, command line): Vite's server build emits no thread files.
 */
export function compileDocument(request: DocumentRequest): Promise<Uint8Array> {
	const turn = last.then(() => compileInThread(request))
	last = turn.catch(() => {})
	return turn
}

function compileInThread({ template, data, createdAt }: DocumentRequest): Promise<Uint8Array> {
	const job: Job = {
		template: template.href,
		data: JSON.stringify(cleanTexts(data)),
		creationTimestamp: Math.floor(createdAt.getTime() / 1000)
	}
	return new Promise((resolve, reject) => {
		new Worker(new URL('typst-thread.ts', import.meta.url), { workerData: job })
			.once('message', resolve)
			.once('error', reject)
			.once('exit', () => reject(new Error('The document thread ended without a document')))
	})
}
