import { Packer, type PackedTables } from './packed-table.ts'
import { decodeText, readCsv } from './read-csv.ts'
import { readXlsx } from './read-xlsx.ts'
import { UnreadableFile } from './unreadable-file.ts'

/**
 * Reads a table by what its bytes say, whatever its name: .xlsx or separated text. Runs inside
 * the reading thread; everyone else calls `readTables`. Throws `UnreadableFile`.
 */
export async function parseTables(bytes: Uint8Array, name: string): Promise<PackedTables> {
	const packer = new Packer()
	if (begins(bytes, 'PK')) await readXlsx(bytes, packer)
	else readCsv(tableText(bytes), name, packer)

	if (packer.tables.sheets.every(({ cells }) => cells.length === 0)) {
		throw new UnreadableFile('empty')
	}
	return packer.tables
}

function tableText(bytes: Uint8Array): string {
	if (bytes.length === 0) throw new UnreadableFile('empty')
	if (begins(bytes, '%PDF')) throw new UnreadableFile('pdf')
	if (begins(bytes, '\xd0\xcf\x11\xe0')) {
		const isEncrypted = Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'))
		throw new UnreadableFile(isEncrypted ? 'encrypted' : 'old_excel')
	}
	const text = decodeText(bytes)
	if (text === undefined) throw new UnreadableFile('unknown')
	if (/^\s*<(?:!doctype|html|table|head|body|meta|style|div)\b/i.test(text)) {
		throw new UnreadableFile('web_page')
	}
	if (/^\s*<\?xml/.test(text)) throw new UnreadableFile('old_excel')
	return text
}

const begins = (bytes: Uint8Array, mark: string) =>
	[...mark].every((char, at) => bytes[at] === char.charCodeAt(0))
