import type { Field, FieldList } from '#platform/files/match-headers.ts'
import type { Table } from '#platform/files/locate-table.ts'
import { numberIn } from '#platform/files/read-cell.ts'
import { RowReader, shown, type Judged } from '#platform/files/row-reader.ts'
import { looksLikeNip, parseNip } from '#people/import/nip.ts'
import { predicates, type Predicate } from '../proposals/model.ts'
import { predicateWords } from '../proposals/words.ts'

export type PerformanceField = 'nip' | 'name' | 'year' | 'predicate'

const field = (
	name: PerformanceField,
	label: string,
	headers: string
): Field<PerformanceField> => ({
	name,
	label,
	headers: headers.split(', ')
})

/** Appraisals as e-Kinerja and SIASN (`rw_skp22`) give them. Headers are keys of `headerKey`, the best first. */
export const performanceColumns: FieldList<PerformanceField> = {
	fields: [
		{
			...field('nip', 'NIP', 'nip baru, nip, nip pegawai, nip nipppk, nip ni pppk'),
			required: true,
			looksRight: looksLikeNip
		},
		field('name', 'Nama', 'nama, nama pegawai, nama lengkap'),
		{ ...field('year', 'Tahun', 'tahun, tahun skp, tahun penilaian, periode'), required: true },
		{
			...field(
				'predicate',
				'Predikat',
				'predikat kinerja, predikat, predikat skp, kuadran kinerja, kuadran kinerja nilai, hasil kinerja, nilai skp, predikat kinerja pegawai'
			),
			required: true
		}
	],
	neverStored: [],
	unneeded: 'no, no urut, id, pns id, unit kerja, opd, jabatan, nip lama, keterangan'.split(', ')
}

export type Appraisal = { nip: string; year: number; predicate: Predicate }

const key = (text: string) => text.toLowerCase().replace(/[^a-z]/g, '')
const byWord = new Map(predicates.map((predicate) => [key(predicateWords[predicate]), predicate]))

/** The predicate that a cell says, however it is written. Predicates: PermenPANRB 6/2022. */
export const predicateOf = (text: string): Predicate | undefined => byWord.get(key(text))

/** Judges one row; refused is one that names no person, no year up to `thisYear`, or no predicate. Never throws. */
export function judgeAppraisal(
	table: Table<PerformanceField>,
	row: number,
	thisYear: number
): Judged<Appraisal> {
	const reader = new RowReader(table, row, 'nip')
	const nip = parseNip(reader.cell('nip'))
	if ('problem' in nip) reader.reject('nip', nip.problem)
	const year = numberIn(reader.cell('year'))
	if (!year || !Number.isInteger(year) || year < 2000 || year > thisYear)
		reader.reject('year', `Tulis tahun penilaian, paling akhir ${thisYear}.`)
	const predicate = predicateOf(reader.text('predicate'))
	if (!predicate)
		reader.reject('predicate', `Tulis salah satu: ${Object.values(predicateWords).join(', ')}.`)
	const label = reader.text('name') || ('problem' in nip ? shown(reader.text('nip')) : nip.nip)
	if ('problem' in nip || !year || !predicate || reader.problems.length > 0)
		return { row, label, problems: reader.problems }
	return { row, label, values: { nip: nip.nip, year, predicate }, warnings: reader.warnings }
}

/** Judges every row of the tables of one file; a person has one appraisal a year. */
export function judgeAppraisals(tables: readonly Table<PerformanceField>[], thisYear: number) {
	const seen = new Set<string>()
	return tables.flatMap((table) =>
		table.rows.map((row): Judged<Appraisal> & { sheet: string } => {
			const sheet = table.sheet.name
			const judged = judgeAppraisal(table, row, thisYear)
			if ('problems' in judged) return { ...judged, sheet }
			const once = `${judged.values.nip} ${judged.values.year}`
			if (!seen.has(once)) {
				seen.add(once)
				return { ...judged, sheet }
			}
			const reason = 'Orang dan tahun ini sudah ada di baris lain. Hapus salah satunya.'
			return { row, label: judged.label, problems: [{ column: 'NIP', reason }], sheet }
		})
	)
}
