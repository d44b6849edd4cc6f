/** Small lists that people paste or hand in: days off, leave. All of a list is taken or, with a sentence, nothing. */
import { readCsv } from '#platform/files/read-csv.ts'
import { Packer, unpackTables } from '#platform/files/packed-table.ts'
import { cellText } from '#platform/files/sheet.ts'
import { isDate, joinDate } from '#platform/i18n/read.ts'
import { parseNip } from '#people/import/nip.ts'
import { dayKinds, type DayData, type DayKind } from './calendar.ts'
import { listUnread } from './refusals.ts'
import { dayKindWords } from './words.ts'

export type LeaveLine = { line: number; nip: string; firstOn: string; lastOn: string; note: string }

const heads = {
	firstOn: /^(tanggal|date|mulai|dari)$/i,
	lastOn: /^(sampai|selesai|until)$/i,
	name: /^(nama|name|uraian)$/i,
	kind: /^(jenis|kind)$/i,
	nip: /^(nip|ni pppk)$/i,
	note: /^(catatan|keterangan|alasan)$/i
}
type Head = keyof typeof heads

/** Days off: `tanggal, nama, jenis` and, where it has that column, `sampai`. Refused at the first line that is unclear. */
export const readDays = (text: string): DayData[] =>
	linesOf(text, ['firstOn', 'name', 'kind']).map(({ line, cell }) => {
		const firstOn = dateIn(cell('firstOn'), line)
		const lastOn = cell('lastOn') ? dateIn(cell('lastOn'), line) : firstOn
		if (lastOn < firstOn) throw listUnread(line, 'Tanggal akhirnya sebelum tanggal awalnya.')
		const kind = kindOf(cell('kind'))
		if (!kind)
			throw listUnread(
				line,
				'Jenisnya belum dikenal. Tulis misalnya libur nasional atau cuti bersama.'
			)
		const name = cell('name').slice(0, 200)
		if (!name) throw listUnread(line, 'Namanya belum ada.')
		return { firstOn, lastOn, name, kind, source: '', certainty: 'house' }
	})

/** Leave: `NIP, mulai, selesai` and, where it has that column, `catatan`. */
export const readLeave = (text: string): LeaveLine[] =>
	linesOf(text, ['nip', 'firstOn', 'lastOn']).map(({ line, cell }) => {
		const nip = parseNip(cell('nip'))
		if ('problem' in nip) throw listUnread(line, nip.problem)
		const [firstOn, lastOn] = [dateIn(cell('firstOn'), line), dateIn(cell('lastOn'), line)]
		if (lastOn < firstOn) throw listUnread(line, 'Tanggal akhirnya sebelum tanggal awalnya.')
		return { line, nip: nip.nip, firstOn, lastOn, note: cell('note').slice(0, 200) }
	})

/** Lines below the first, which names its columns in any order. */
function linesOf(text: string, needed: readonly Head[]) {
	const packer = new Packer()
	readCsv(text.replace(/^\uFEFF/, ''), 'daftar', packer)
	const rows = unpackTables(packer.tables)[0]!.rows.map((row) => row.map((c) => cellText(c).trim()))
	const place = new Map(
		(Object.keys(heads) as Head[]).map((head) => [
			head,
			rows[0]?.findIndex((cell) => heads[head].test(cell)) ?? -1
		])
	)
	if (needed.some((head) => place.get(head)! < 0))
		throw listUnread(1, 'Baris pertama harus menyebut kolomnya, seperti pada contoh.')
	return rows
		.map((row, i) => ({ line: i + 1, cell: (head: Head) => row[place.get(head)!] ?? '' }))
		.slice(1)
		.filter((_, i) => rows[i + 1]!.some((cell) => cell !== ''))
}

/** '2027-03-10', '10/3/2027' and '10 3 2027'. */
function dateIn(text: string, line: number): string {
	const [day = '', month = '', year = ''] = text.split(/[\s./-]+/)
	const date = isDate(text) ? text : joinDate(day, month, year)
	if (!isDate(date)) throw listUnread(line, 'Tanggalnya belum terbaca. Tulis seperti 2027-03-10.')
	return date
}

function kindOf(text: string): DayKind | undefined {
	const bare = (word: string) => word.toLowerCase().replaceAll(/[\s_-]+/g, ' ')
	return dayKinds.find((kind) => [bare(kind), bare(dayKindWords[kind])].includes(bare(text)))
}
