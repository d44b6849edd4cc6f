/** One document, one thread, one compiler: the call blocks, and its memory goes with the thread. */
import { fileURLToPath } from 'node:url'
import { parentPort, workerData } from 'node:worker_threads'
import {
	NodeCompiler,
	PdfStandard,
	type NodeError
} from '@myriaddreamin/typst-ts-node-compiler'
import { fontFiles } from './fonts.ts'

export type Job = {
	readonly template: string
	/** JSON */
	readonly data: string
	/** Seconds since 1970. */
	readonly creationTimestamp: number
}

/** Templates see only what is below `src/`, and name it from there: `/platform/documents/…`. */
const workspace = fileURLToPath(new URL('../../', import.meta.url))

function compile({ template, data, creationTimestamp }: Job): Uint8Array<ArrayBuffer> {
	const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: fontFiles() }] })
	try {
		compiler.mapShadow(`${workspace}data.json`, Buffer.from(data))
		const compiled = compiler.compile({ mainFilePath: fileURLToPath(template) })
		refuse(compiled.takeError() ?? compiled.takeWarnings())
		return Uint8Array.from(
			compiler.pdf(compiled.result!, { pdfStandard: PdfStandard.A_2a, creationTimestamp })
		)
	} finally {
		compiler.evictCache(0) // the cache is the process's, not the thread's
	}
}

function refuse(problems: NodeError | null) {
	if (problems) throw new Error(`Typst: ${JSON.stringify(problems.shortDiagnostics, null, '\t')}`)
}

const pdf = compile(workerData as Job)
parentPort!.postMessage(pdf, [pdf.buffer])
