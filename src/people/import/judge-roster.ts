import type { Table } from '#platform/files/locate-table.ts'
import { textIn } from '#platform/files/read-cell.ts'
import type { Judged, Note } from '#platform/files/row-reader.ts'
import { cellKind } from '#platform/files/sheet.ts'
import type { RosterField } from './columns.ts'
import { judgeRow, type RosterRow } from './judge-row.ts'

export type JudgedInSheet = Judged<RosterRow> & { sheet: string }

/**
 * Judges every row of the rosters found in one file, in the file's order. A NIP that stands twice
 * counts where it stands first. NIK is looked at only to find rows that share it; neither it nor
 * anything else that is never stored leaves this function.
 */
export function judgeRoster(tables: readonly Table<RosterField>[], today: string): JudgedInSheet[] {
	const firstByNip = new Map<string, string>()
	const firstByNik = new Map<string, string>()
	return tables.flatMap((table) =>
		table.rows.map((row) => {
			const sheet = table.sheet.name
			const place = tables.length > 1 ? `baris ${row} lembar ${sheet}` : `baris ${row}`
			const judged = judgeRow(table, row, today)
			if ('problems' in judged) return { ...judged, sheet }

			const { nip } = judged.values
			const earlier = firstByNip.get(nip)
			if (earlier) {
				const column = table.headers[table.mapping.nip!] ?? 'NIP'
				const reason = `NIP ini sudah ada pada ${earlier}. Hapus salah satunya, lalu unggah lagi.`
				return { row, label: judged.label, problems: [{ column, reason }], sheet }
			}
			firstByNip.set(nip, place)
			const doubt = nikDoubt(table, row, place, firstByNik)
			return { ...judged, warnings: doubt ? [...judged.warnings, doubt] : judged.warnings, sheet }
		})
	)
}

function nikDoubt(
	table: Table<RosterField>,
	row: number,
	place: string,
	firstByNik: Map<string, string>
): Note | undefined {
	const found = table.neverStored.find(({ field }) => field.name === 'nik')
	if (!found) return undefined
	const column = table.headers[found.column] ?? 'NIK'
	const cell = table.sheet.rows[row - 1]?.[found.column]
	if (cellKind(cell) === 'number') {
		return {
			column,
			reason: 'Angka terakhir NIK hilang karena disimpan sebagai bilangan. NIK tidak dipakai Bina.'
		}
	}
	const nik = textIn(cell).replace(/\D/g, '')
	if (nik.length !== 16) return undefined
	const earlier = firstByNik.get(nik)
	if (earlier)
		return {
			column,
			reason: `NIK ini sama dengan ${earlier}, tetapi NIP-nya lain. Periksa keduanya.`
		}
	firstByNik.set(nik, place)
	return undefined
}
