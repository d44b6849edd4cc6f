import type { Table } from '#platform/files/locate-table.ts'
import { headerKey, type FieldList } from '#platform/files/match-headers.ts'
import { dateIn, numberIn } from '#platform/files/read-cell.ts'
import { RowReader, shown, type Judged } from '#platform/files/row-reader.ts'
import type { Cell } from '#platform/files/sheet.ts'
import { longDate } from '#platform/i18n/format.ts'
import { HIGHEST_LEVEL, type AssessmentSource } from '../model.ts'
import { looksLikeNip, parseNip } from './nip.ts'

/** A competency as an assessment sheet may name it. */
export type NamedCompetency = { readonly id: string; readonly code: string; readonly name: string }

/** Own fields of the sheet; a competency's field is its id after `level:`. */
export type AssessmentField = 'nip' | 'name' | 'assessedOn' | 'source' | `level:${string}`

/** Levels of one person from one assessment. `assessedOn` is a civil date; levels 1 to 5 in halves. */
export type AssessmentRow = {
	nip: string
	assessedOn: string
	source: AssessmentSource
	levels: { competencyId: string; level: number }[]
}

/** What holds for the whole sheet where a row does not say otherwise. */
export type AssessmentDefaults = { assessedOn?: string; source: AssessmentSource }

/**
 * The columns of an assessment-centre sheet: NIP, and one column for each competency under its name
 * or code, also with `Level`, `Nilai` or `Skor` before it.
 */
export function assessmentColumns(
	competencies: readonly NamedCompetency[]
): FieldList<AssessmentField> {
	return {
		fields: [
			{
				name: 'nip',
				label: 'NIP',
				headers: ['nip baru', 'nip', 'nip peserta', 'nip pegawai', 'nip nipppk', 'nip ni pppk'],
				required: true,
				looksRight: looksLikeNip
			},
			{
				name: 'name',
				label: 'Nama',
				headers: ['nama', 'nama peserta', 'nama pegawai', 'nama lengkap']
			},
			{
				name: 'assessedOn',
				label: 'Tanggal penilaian',
				headers: [
					'tanggal asesmen',
					'tgl asesmen',
					'tanggal penilaian',
					'tanggal assessment',
					'tanggal',
					'tgl'
				]
			},
			{
				name: 'source',
				label: 'Sumber',
				headers: ['sumber', 'metode', 'sumber penilaian', 'jenis penilaian']
			},
			...competencies.map(({ id, code, name }) => ({
				name: `level:${id}` as const,
				label: name,
				headers: [name, code]
					.map(headerKey)
					.flatMap((key) => [
						key,
						`level ${key}`,
						`nilai ${key}`,
						`skor ${key}`,
						`kompetensi ${key}`
					])
			}))
		],
		neverStored: [],
		unneeded:
			'no, no urut, jabatan, golongan, unit kerja, perangkat daerah, opd, jpm, job person match, total, jumlah, rata rata, kategori, rekomendasi, saran pengembangan, keterangan'.split(
				', '
			)
	}
}

/**
 * Judges one row of an assessment sheet. An empty level was not assessed; so was 0, since levels
 * begin at 1. Refused is a row without a person, a date that has come, or any level. `today` is a
 * civil date. Never throws.
 */
export function judgeAssessment(
	table: Table<AssessmentField>,
	row: number,
	defaults: AssessmentDefaults,
	today: string
): Judged<AssessmentRow> {
	const reader = new RowReader(table, row, 'nip')
	const nip = parseNip(reader.cell('nip'))
	const label = reader.text('name') || ('problem' in nip ? shown(reader.text('nip')) : nip.nip)
	if ('problem' in nip) reader.reject('nip', nip.problem)

	const assessedOn =
		reader.take('assessedOn', dateIn, 'Tulis tanggalnya, misalnya 11-12-2026.') ??
		defaults.assessedOn
	if (!assessedOn) {
		reader.reject('assessedOn', 'Tanggal penilaian kosong. Isi tanggalnya, lalu unggah lagi.')
	} else if (assessedOn > today) {
		reader.reject(
			'assessedOn',
			`Tanggal penilaian, ${longDate(assessedOn)}, belum tiba. Betulkan tahunnya.`
		)
	}

	const fields = (Object.keys(table.mapping) as AssessmentField[]).filter((name) =>
		name.startsWith('level:')
	)
	const levels = fields.flatMap((field) => {
		const level = reader.take(field, asLevel, 'Isi 1 sampai 5, boleh setengah.')
		return level === undefined ? [] : [{ competencyId: field.slice('level:'.length), level }]
	})
	if (levels.length === 0)
		reader.reject('nip', 'Belum ada nilai pada baris ini. Isi paling sedikit satu.')

	if ('problem' in nip || !assessedOn || reader.problems.length > 0) {
		return { row, label, problems: reader.problems }
	}
	const source =
		reader.takeText('source', parseSource, 'Tulis misalnya pusat asesmen atau atasan.') ??
		defaults.source
	return {
		row,
		label,
		values: { nip: nip.nip, assessedOn, source, levels },
		warnings: reader.warnings
	}
}

function asLevel(cell: Cell | undefined): number | undefined {
	const level = numberIn(cell)
	const isLevel =
		level !== undefined && level >= 1 && level <= HIGHEST_LEVEL && Number.isInteger(level * 2)
	return isLevel ? level : undefined
}

function parseSource(text: string): AssessmentSource | undefined {
	if (/ases+men|assessment/i.test(text)) return 'assessment_centre'
	if (/atasan/i.test(text)) return 'supervisor'
	if (/diri|self/i.test(text)) return 'self'
	return /\b(tes|test|ujian|uji)\b/i.test(text) ? 'test' : /lain/i.test(text) ? 'other' : undefined
}
