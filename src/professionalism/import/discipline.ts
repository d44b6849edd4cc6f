import type { Table } from '#platform/files/locate-table.ts'
import type { Field, FieldList } from '#platform/files/match-headers.ts'
import { dateIn } from '#platform/files/read-cell.ts'
import { RowReader, shown, type Judged } from '#platform/files/row-reader.ts'
import { longDate } from '#platform/i18n/format.ts'
import { looksLikeNip, parseNip } from '#people/import/nip.ts'
import { degrees, type Degree } from '../model.ts'
import { degreeWords } from '../words.ts'

export type DisciplineField = 'nip' | 'name' | 'degree' | 'decidedOn' | 'decree'

const field = (name: DisciplineField, label: string, headers: string): Field<DisciplineField> => ({
	name,
	label,
	headers: headers.split(', ')
})

/** Decisions as SIASN (`rw_hukdis`) and personnel offices list them. Headers are keys of `headerKey`, the best first. */
export const disciplineColumns: FieldList<DisciplineField> = {
	fields: [
		{
			...field('nip', 'NIP', 'nip baru, nip, nip pegawai, nip pns'),
			required: true,
			looksRight: looksLikeNip
		},
		field('name', 'Nama', 'nama, nama pegawai, nama lengkap'),
		{
			...field(
				'degree',
				'Tingkat',
				'tingkat hukuman, tingkat hukuman disiplin, tingkat hukuman nama, jenis tingkat hukuman nama, tingkat, kategori hukuman'
			),
			required: true
		},
		{
			...field(
				'decidedOn',
				'Tanggal keputusan',
				'tanggal sk, sk tanggal, tanggal keputusan, tgl sk, tanggal sk hukdis, tmt hukuman, hukuman tanggal'
			),
			required: true
		},
		field('decree', 'Nomor keputusan', 'nomor sk, sk nomor, nomor keputusan, no sk')
	],
	neverStored: [
		{
			name: 'reason',
			label: 'Alasan',
			headers: 'alasan hukuman, alasan, pelanggaran, jenis pelanggaran, keterangan'.split(', ')
		}
	],
	unneeded: 'no, no urut, id, pns id, unit kerja, opd, jabatan, nip lama, jenis hukuman'.split(', ')
}

export type Decision = { nip: string; degree: Degree; decidedOn: string; decree: string }

/** The degree that a cell says, however it is written: 'Ringan', 'hukuman disiplin berat', 'R', 'S', 'B'. */
export function degreeOf(text: string): Degree | undefined {
	const words = text
		.toLowerCase()
		.replace(/[^a-z]+/g, ' ')
		.trim()
		.split(' ')
	return degrees.find((degree) => {
		const word = degreeWords[degree].toLowerCase()
		return words.includes(word) || (words.length === 1 && words[0] === word[0])
	})
}

/**
 * Judges one row; refused is one that names no person, no degree, or no day of decision up to `today`. What the decision was
 * about is never read. Never throws.
 */
export function judgeDecision(
	table: Table<DisciplineField>,
	row: number,
	today: string
): Judged<Decision> {
	const reader = new RowReader(table, row, 'nip')
	const nip = parseNip(reader.cell('nip'))
	if ('problem' in nip) reader.reject('nip', nip.problem)
	const degree = degreeOf(reader.text('degree'))
	if (!degree)
		reader.reject('degree', `Tulis salah satu: ${Object.values(degreeWords).join(', ')}.`)
	const decidedOn = dateIn(reader.cell('decidedOn'))
	if (!decidedOn) reader.reject('decidedOn', 'Tulis tanggal keputusannya, misalnya 17-03-2026.')
	else if (decidedOn > today)
		reader.reject('decidedOn', `${longDate(decidedOn)} belum tiba. Periksa tahunnya.`)
	const label = reader.text('name') || ('problem' in nip ? shown(reader.text('nip')) : nip.nip)
	if ('problem' in nip || !degree || !decidedOn || reader.problems.length > 0)
		return { row, label, problems: reader.problems }
	const values = { nip: nip.nip, degree, decidedOn, decree: reader.text('decree').slice(0, 200) }
	return { row, label, values, warnings: reader.warnings }
}

/** Judges every row of the tables of one file; the same decision counts once. */
export function judgeDecisions(tables: readonly Table<DisciplineField>[], today: string) {
	const seen = new Set<string>()
	return tables.flatMap((table) =>
		table.rows.map((row): Judged<Decision> & { sheet: string } => {
			const sheet = table.sheet.name
			const judged = judgeDecision(table, row, today)
			if ('problems' in judged) return { ...judged, sheet }
			const { nip, degree, decidedOn } = judged.values
			const once = `${nip} ${degree} ${decidedOn}`
			if (!seen.has(once)) {
				seen.add(once)
				return { ...judged, sheet }
			}
			const reason = 'Keputusan ini sudah ada di baris lain. Hapus salah satunya.'
			return { row, label: judged.label, problems: [{ column: 'NIP', reason }], sheet }
		})
	)
}
