/** One document, one process, one compiler; its memory goes with it. */
import { fileURLToPath } from 'node:url'
import { NodeCompiler, PdfStandard } from '@myriaddreamin/typst-ts-node-compiler'
import { fontFiles } from './fonts.ts'

export type Job = {
	/** Path of the main file. */
	readonly template: string
	/** JSON */
	readonly data: string
	/** Seconds since 1970. */
	readonly creationTimestamp: number
}

export type Answer = { readonly pdf: Uint8Array } | { readonly problems: string }

/** Templates see only what is below `src/`, and name it from there: `/platform/documents/…`. */
const workspace = fileURLToPath(new URL('../../', import.meta.url))

process.once('message', (job: Job) => process.send!(compile(job), () => process.disconnect()))

function compile({ template, data, creationTimestamp }: Job): Answer {
	const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: fontFiles() }] })
	compiler.mapShadow(`${workspace}data.json`, Buffer.from(data))
	const compiled = compiler.compile({ mainFilePath: template })
	const problems = compiled.takeError() ?? compiled.takeWarnings()
	if (problems) return { problems: JSON.stringify(compiler.fetchDiagnostics(problems), null, '\t') }
	return {
		pdf: compiler.pdf(compiled.result!, { pdfStandard: PdfStandard.A_2a, creationTimestamp })
	}
}
