import { readFile } from 'node:fs/promises'
import { rosterColumns } from '../src/people/import/columns.ts'
import { judgeRoster } from '../src/people/import/judge-roster.ts'
import { locateTable } from '../src/platform/files/locate-table.ts'
import { readTables } from '../src/platform/files/read-table.ts'

/** The measured half of bench/import.ts, in a process of its own so that its memory is its own. */
const bytes = await readFile(process.argv[2]!)
const started = performance.now()
const sheets = await readTables(bytes, 'pegawai.xlsx').catch(() => undefined)
const read = performance.now() - started
const tables = (sheets ?? []).flatMap((sheet) => locateTable(sheet, rosterColumns) ?? [])
const judged = judgeRoster(tables, '2026-11-02')
const total = performance.now() - started

process.stdout.write(
	JSON.stringify({
		refused: sheets === undefined,
		taken: judged.filter((judgement) => 'values' in judgement).length,
		read: read / 1000,
		judge: (total - read) / 1000,
		memory: process.resourceUsage().maxRSS / 1024
	})
)
