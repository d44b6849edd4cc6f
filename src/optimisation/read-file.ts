import { z } from 'zod'
import { fault, faultOf, isFault, type Fault } from './fault.ts'
import { brokenAt, lineAndColumn } from './json-fault.ts'

/**
 * The text of a file as its schema reads it, where it is of this format and of this version or an earlier one. Never throws; the
 * first thing wrong is the fault.
 */
export function readAs<T>(
	text: string,
	{ format, version }: { format: string; version: number },
	schema: z.ZodType<T>
): T | Fault {
	const value = parse(text)
	if (isFault(value)) return value
	const head = z.object({ format: z.literal(format), version: z.int().min(1) })
	const named = head.safeParse(value.json, { reportInput: true })
	if (!named.success) return faultOf(named.error.issues[0]!)
	if (named.data.version > version)
		return fault(
			'version',
			`berisi ${named.data.version}, padahal Bina ini membaca sampai versi ${version}; perbarui Bina`
		)
	const read = schema.safeParse(value.json, { reportInput: true })
	return read.success ? read.data : faultOf(read.error.issues[0]!)
}

function parse(text: string): { json: unknown } | Fault {
	try {
		return { json: JSON.parse(text) }
	} catch {
		const at = brokenAt(text)
		const { line, column } = lineAndColumn(text, at)
		const place = `baris ${line}, kolom ${column}`
		return fault('', at < text.length ? `bukan JSON mulai ${place}` : `terputus di ${place}`)
	}
}
