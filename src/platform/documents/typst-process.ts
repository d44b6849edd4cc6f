/** Documents that were asked for together: one process, one compiler; its memory goes with it. */
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

export type Answer = { readonly pdfs: readonly Uint8Array[] } | { readonly problems: string }

/** Templates see only what is below `src/`, and name it from there: `/platform/documents/…`. */
const workspace = fileURLToPath(new URL('../../', import.meta.url))

process.once('message', (jobs: Job[]) =>
	process.send!(compileAll(jobs), () => process.disconnect())
)

function compileAll(jobs: Job[]): Answer {
	const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: fontFiles() }] })
	const pdfs: Uint8Array[] = []
	for (const { template, data, creationTimestamp } of jobs) {
		compiler.mapShadow(`${workspace}data.json`, Buffer.from(data))
		const compiled = compiler.compile({ mainFilePath: template })
		const problems = compiled.takeError() ?? compiled.takeWarnings()
		if (problems)
			return { problems: JSON.stringify(compiler.fetchDiagnostics(problems), null, '\t') }
		pdfs.push(compiler.pdf(compiled.result!, { pdfStandard: PdfStandard.A_2a, creationTimestamp }))
	}
	return { pdfs }
}
