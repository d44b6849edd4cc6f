import { authorize } from '#platform/access/authorize.ts'
import type { Context } from '#platform/context.ts'
import { getKeptFile, type HandedFile } from '#platform/files/kept-file.ts'
import {
	headerSignature,
	locateTables,
	withMapping,
	type Table
} from '#platform/files/locate-table.ts'
import type { Sheet } from '#platform/files/sheet.ts'
import { civilDate } from '#platform/i18n/format.ts'
import { mayEditPeople } from '../access.ts'
import { rosterColumns, type RosterField } from '../import/columns.ts'
import { foundSheet, type FoundSheet, type ImportId } from '../import/import.ts'
import { judgeRoster, type JudgedInSheet } from '../import/judge-roster.ts'
import { planRoster, type Totals } from '../import/plan-roster.ts'
import { fileErased, importUnknown, noRoster, notPreviewed } from '../import/refusals.ts'
import * as applying from './store/import-apply.ts'
import * as store from './store/import.ts'

/** The file of an import that is not applied yet. */
export async function readUploaded(ctx: Context, { id }: ImportId): Promise<HandedFile> {
	authorize(mayEditPeople(ctx.actor))
	const found = await store.findImport(ctx.db, id)
	if (!found) throw importUnknown()
	if (!found.fileKept) throw fileErased()
	const { fileId } = (await store.lockImport(ctx.db, id))!
	return getKeptFile(ctx.db, fileId)
}

export type JudgedRoster = { judged: JudgedInSheet[]; sheets: FoundSheet[]; placeColumn: string }

/**
 * Finds the rosters in a file and judges their rows, with the columns that somebody corrected for the
 * same headers before. Writes nothing. Refuses a file without a roster.
 */
export async function judgeSheets(ctx: Context, sheets: readonly Sheet[]): Promise<JudgedRoster> {
	const guessed = locateTables(sheets, rosterColumns)
	if (guessed.length === 0) throw noRoster()
	const signatures = guessed.map(({ headers }) => headerSignature(headers))
	const corrected = await store.listMappings(ctx.db, signatures)
	const tables = guessed.map((table, i): Table<RosterField> => {
		const known = corrected.find(({ signature }) => signature === signatures[i])
		if (!known) return table
		const columns = rosterColumns.fields.map(({ name }) => [name, known.mapping[name] ?? null])
		return withMapping(table, rosterColumns, Object.fromEntries(columns))
	})
	const [{ headers, mapping }] = tables as [Table<RosterField>]
	return {
		judged: judgeRoster(tables, civilDate(ctx.now)),
		sheets: tables.map((table, i) => foundSheet(table, signatures[i]!)),
		placeColumn: headers[mapping.unit ?? mapping.agency ?? -1] ?? 'Unit kerja'
	}
}

/** Compares a judged roster with everybody known and keeps the difference for somebody to decide on. */
export async function previewImport(
	ctx: Context,
	{ id, roster: { judged, sheets, placeColumn } }: { id: string; roster: JudgedRoster }
): Promise<Totals> {
	authorize(mayEditPeople(ctx.actor))
	const found = await store.lockImport(ctx.db, id)
	if (!found) throw importUnknown()
	if (found.state !== 'uploaded' && found.state !== 'previewed') throw notPreviewed()

	const known = await applying.listKnown(ctx.db)
	const { rows, totals, agencies, positions } = planRoster(judged, known, placeColumn, ctx.newId)
	await applying.replaceRows(ctx.db, id, rows)
	await store.recordPreview(ctx.db, id, { sheets, totals, creates: { agencies, positions } })
	return totals
}
