import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { readTables } from '../src/platform/files/read-table.ts'
import { cellText, type Cell } from '../src/platform/files/sheet.ts'
import { withFalseSizes, xlsxBomb } from '../src/platform/files/testing.ts'
import { sheetOf, writeXlsx } from '../src/platform/files/write-table.ts'

const PEOPLE = 10_000
const fixture = '../src/people/import/fixtures/siasn-60-kolom-40-orang.xlsx'
const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))

/** A roster of 10,000 × 60: read and judged, imported as a whole, imported again, undone; and a bomb refused. */
export default async function benchImport() {
	const folder = await mkdtemp(join(tmpdir(), 'bina-bench-'))
	const measure = async (bytes: Uint8Array) => {
		const file = join(folder, 'pegawai.xlsx')
		await writeFile(file, bytes)
		const args = [path('import-read.ts'), file]
		const { stdout } = await promisify(execFile)(process.execPath, args)
		return JSON.parse(stdout) as Record<'read' | 'judge' | 'memory' | 'taken', number> & {
			refused: boolean
		}
	}
	try {
		const bytes = await roster()
		const runs = [await measure(bytes), await measure(bytes), await measure(bytes)]
		if (runs.some(({ taken }) => taken !== PEOPLE)) throw new Error('not every row was taken')
		const wholes = [await importWhole(folder), await importWhole(folder), await importWhole(folder)]
		if (wholes.some((one) => one.taken !== PEOPLE || one.unchanged !== PEOPLE))
			throw new Error('the second import found something new')
		const middle = (metric: keyof Whole) => median(wholes.map((one) => one[metric]))
		const bomb = await measure(withFalseSizes(xlsxBomb(300)))
		const size = '10.000 × 60'
		return {
			name: 'import',
			rows: [
				lower(size, 'read', median(runs.map(({ read }) => read)), 's', 5),
				lower(size, 'judge', median(runs.map(({ judge }) => judge)), 's', 2),
				lower(size, 'memory of reading', median(runs.map(({ memory }) => memory)), 'MB', 300),
				lower(size, 'whole import', middle('first'), 's', 10),
				lower(size, 'memory', middle('memory'), 'MB', 450),
				lower(size, 'whole import again', middle('again'), 's', 10),
				lower(size, 'undo', middle('undo'), 's', 10),
				lower('bomb of 300 MB', 'refuse', bomb.refused ? bomb.read : Infinity, 's', 3),
				lower('bomb of 300 MB', 'memory', bomb.memory, 'MB', 450)
			]
		}
	} finally {
		await rm(folder, { recursive: true })
	}
}

type Whole = Record<'taken' | 'unchanged' | 'first' | 'again' | 'undo' | 'memory', number>

/** Imports the roster into a city of its own. */
async function importWhole(folder: string): Promise<Whole> {
	const data = await mkdtemp(join(folder, 'kota-'))
	const args = [path('import-whole.ts'), join(folder, 'pegawai.xlsx'), data]
	const { stdout } = await promisify(execFile)(process.execPath, args)
	return JSON.parse(stdout) as Whole
}

/** The fixture's 60 columns of SIASN, with 10,000 people of their own NIP and their own texts. */
async function roster(): Promise<Uint8Array> {
	const sheets = await readTables(await readFile(path(fixture)), 'pegawai.xlsx')
	const rows = sheets.at(-1)!.rows
	const good = rows.slice(5, 19)
	const columns = rows[3]!.map((header, column) => ({
		header: cellText(header),
		value: ({ row, number }: { row: readonly Cell[]; number: number }) => {
			if (column === 1) return nipOf(number)
			const text = cellText(row[column])
			return text.length > 12 ? `${text} ${number}` : text
		}
	}))
	const people = Array.from({ length: PEOPLE }, (_, number) => ({
		row: good[number % good.length]!,
		number
	}))
	return writeXlsx([sheetOf('Pegawai', columns, people)])
}

function nipOf(number: number): string {
	const two = (value: number) => String(value).padStart(2, '0')
	const serial = String(1 + Math.floor(number / 336)).padStart(3, '0')
	return `1985${two(1 + (Math.floor(number / 28) % 12))}${two(1 + (number % 28))}2010012${serial}`
}

const median = (values: number[]) => values.toSorted((a, b) => a - b)[values.length >> 1]!

const lower = (name: string, metric: string, value: number, unit: string, target: number) => ({
	case: name,
	metric,
	value,
	unit,
	target,
	better: 'lower' as const,
	met: value <= target
})
