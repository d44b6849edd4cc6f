import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { cleanTexts } from './clean-text.ts'
import type { Answer, Job } from './typst-process.ts'

export type DocumentRequest = {
	/** The main .typ file, anywhere below `src/`. */
	readonly template: URL
	/** What the template reads by `json("/data.json")`. */
	readonly data: unknown
	/** The moment the file says it was made; the same moment and data give the same bytes. */
	readonly createdAt: Date
}

const compiler = fileURLToPath(new URL('typst-process.ts', import.meta.url))
const noSystemFonts = fileURLToPath(new URL('fonts/fonts.conf', import.meta.url))
const MINUTE = 60_000

let last: Promise<unknown> = Promise.resolve()

/**
 * Typesets a document to tagged PDF/A-2a in a process of its own (why not a thread:
 * docs/decisions/0020). Texts in the data are cleaned of what the faces lack. One document after
 * the other, since each takes some 220 MB. Whatever the compiler says against it, be it a warning
 * (an unknown font, page numbers that do not settle), is thrown as a defect with its place in the
 * template; so is a document that takes longer than a minute.
 *
 * Runs from `src/` only (worker, command line): Vite's server build emits no such files.
 */
export const compileDocument = async (request: DocumentRequest): Promise<Uint8Array> =>
	(await compileDocuments([request]))[0]!

/** Some dozens of short documents in one process, in their order: the start is paid once, and all of its memory goes at the end. */
export function compileDocuments(requests: readonly DocumentRequest[]): Promise<Uint8Array[]> {
	const turn = last.then(() => compileInProcess(requests))
	last = turn.catch(() => {})
	return turn
}

function compileInProcess(requests: readonly DocumentRequest[]): Promise<Uint8Array[]> {
	const jobs: Job[] = requests.map(({ template, data, createdAt }) => ({
		template: fileURLToPath(template),
		data: JSON.stringify(cleanTexts(data)),
		creationTimestamp: Math.floor(createdAt.getTime() / 1000)
	}))
	const child = fork(compiler, {
		env: { FONTCONFIG_FILE: noSystemFonts },
		execArgv: [],
		serialization: 'advanced',
		stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
		timeout: MINUTE,
		killSignal: 'SIGKILL'
	})
	return new Promise((resolve, reject) => {
		let complaint = ''
		child.stderr!.setEncoding('utf8').on('data', (text: string) => (complaint += text))
		child.on('error', reject)
		child.on('close', (_, signal) => reject(new Error(`Typst ended: ${signal} ${complaint}`)))
		child.on('message', (answer: Answer) =>
			'pdfs' in answer ? resolve([...answer.pdfs]) : reject(new Error(`Typst: ${answer.problems}`))
		)
		child.send(jobs)
	})
}
