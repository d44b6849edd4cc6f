import { TemplateHandler } from 'easy-template-x'
import { openZip } from '../../files/zip.ts'
import { readXml } from '../../files/xml.ts'
import { cleanTexts } from '../clean-text.ts'
import { drawQr } from '../docx.ts'
import type { Paper } from '../paper.ts'
import { QR, valuesOf } from './fields.ts'

const SIDE = 92

/** An office's template, which was read and judged, filled with what the paper says. Text is cleaned as for the PDF. */
export async function fillTemplate(template: Uint8Array, paper: Paper): Promise<Uint8Array> {
	const values = valuesOf(cleanTexts(paper))
	const mark = paper.check && {
		_type: 'image',
		source: await drawQr(paper.check.url),
		format: 'image/png',
		...{ width: SIDE, height: SIDE },
		altText: `Kode QR berisi: ${paper.check.url}`
	}
	const handler = new TemplateHandler({ maxXmlDepth: 60 })
	return handler.process(Buffer.from(template), { ...values, [QR]: mark ?? '' } as never)
}

/** The words of a .docx line by line, a row of a table in one, to be read on a page; `most` lines. */
export async function linesOf(docx: Uint8Array, most: number): Promise<string[]> {
	const lines: string[] = []
	let line = ''
	let inText = false
	let inRow = false
	await readXml(openZip(docx).read('word/document.xml')!, {
		open(name) {
			inText = name === 't'
			if (name === 'tr') inRow = true
			if (name === 'tab' || name === 'br') line += ' '
		},
		text(text) {
			if (inText) line += text
		},
		close(name) {
			if (name === 't') inText = false
			if (name === 'tr') inRow = false
			if (name === 'p' && inRow) line += ' '
			if (name !== 'tr' && (name !== 'p' || inRow)) return
			if (line.trim() !== '' && lines.length < most) lines.push(line.trim())
			line = ''
		}
	})
	return lines
}
