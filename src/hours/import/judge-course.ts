import type { Table } from '#platform/files/locate-table.ts'
import { dateIn, numberIn } from '#platform/files/read-cell.ts'
import { present, RowReader, shown, type Judged } from '#platform/files/row-reader.ts'
import type { Cell } from '#platform/files/sheet.ts'
import { longDate } from '#platform/i18n/format.ts'
import { parseNip } from '#people/import/nip.ts'
import type { CourseField } from './columns.ts'
import { formOf } from './form-of.ts'

/** A course that somebody completed, as a file tells of it. Dates are civil dates. */
export type CourseRow = {
	nip: string
	title: string
	/** Code of hours_form. */
	form: string
	completedOn: string
	international: boolean
	startedOn?: string
	organiser?: string
	certificate?: string
	/** JP as the file says, more than 0. */
	jp?: number
	/** Whole days, first and last included. */
	days?: number
}

type Reader = RowReader<CourseField>

/** What is counted as scheduled where the form cannot be told. */
const USUAL_FORM = 'B3'
const MOST_JP = 2_000
const MOST_DAYS = 366
const DAY = 86_400_000

/**
 * Judges one row of a list of past courses. Refused is what names no person, no course, no day of
 * completion, or one that is still to come. `today` is a civil date. Never throws.
 */
export function judgeCourse(
	table: Table<CourseField>,
	row: number,
	today: string
): Judged<CourseRow> {
	const reader = new RowReader(table, row, 'nip')
	const nip = parseNip(reader.cell('nip'))
	const title = reader.text('title')
	if ('problem' in nip) reader.reject('nip', nip.problem)
	if (title === '') reader.reject('title', 'Nama kegiatan kosong. Isi namanya, lalu unggah lagi.')
	const completedOn = readCompletion(reader, today)
	const label = reader.text('name') || ('problem' in nip ? shown(reader.text('nip')) : nip.nip)
	if ('problem' in nip || !completedOn || reader.problems.length > 0) {
		return { row, label, problems: reader.problems }
	}

	const startedOn = readStart(reader, completedOn)
	const values = present({
		nip: nip.nip,
		title,
		form: readForm(reader, table, title),
		completedOn,
		startedOn,
		international: /inter|luar negeri/i.test(reader.text('scope')),
		organiser: reader.text('organiser'),
		certificate: reader.text('certificate'),
		jp: reader.take('jp', upTo(MOST_JP), 'Isi jumlah JP dengan angka, misalnya 20.'),
		days: readDays(reader, startedOn, completedOn)
	})
	return { row, label, values, warnings: reader.warnings }
}

/** The day of completion, else the only day given, else the last of the year. */
function readCompletion(reader: Reader, today: string): string | undefined {
	const expected = 'Tulis tanggalnya, misalnya 11-12-2026.'
	const day = reader.take('completedOn', dateIn, expected) ?? dateIn(reader.cell('startedOn'))
	const year = /^(19|20)\d\d$/.exec(reader.text('year'))?.[0]
	const found = day ?? (year && `${year}-12-31`)
	if (!found) {
		reader.reject('completedOn', 'Tanggal selesai kosong. Isi tanggalnya, lalu unggah lagi.')
	} else if (found > today) {
		reader.reject(
			day ? 'completedOn' : 'year',
			`Kegiatan ini baru selesai ${longDate(found)}. Unggah sesudah selesai.`
		)
	} else if (!day) {
		reader.warn('year', `Hanya tahunnya yang diketahui, jadi dicatat ${longDate(found)}.`)
	}
	return found
}

function readStart(reader: Reader, completedOn: string): string | undefined {
	const startedOn = reader.take('startedOn', dateIn, 'Tulis tanggalnya, misalnya 11-12-2026.')
	if (!startedOn || startedOn <= completedOn) return startedOn
	reader.warn('startedOn', 'Tanggal mulai sesudah tanggal selesai, jadi dilewati.')
	return undefined
}

function readForm(reader: Reader, table: Table<CourseField>, title: string): string {
	const header = table.headers[table.mapping.title ?? -1] ?? ''
	const named = [reader.text('form'), ...(/struktural/i.test(header) ? [] : [title]), header]
	const form = formOf(...named)
	if (form) return form
	reader.warn('form', 'Bentuk kegiatan tidak terbaca, jadi dicatat sebagai pelatihan teknis.')
	return USUAL_FORM
}

function readDays(reader: Reader, startedOn: string | undefined, completedOn: string) {
	const written = reader.take('days', upTo(MOST_DAYS), 'Isi jumlah hari dengan angka.')
	if (written !== undefined || !startedOn) return written
	const days = (Date.parse(completedOn) - Date.parse(startedOn)) / DAY + 1
	return days <= MOST_DAYS ? days : undefined
}

const upTo = (most: number) => (cell: Cell | undefined) => {
	const number = numberIn(cell)
	return number !== undefined && number > 0 && number <= most ? number : undefined
}

/** Judges every course of the tables found in one file; a course that stands twice counts once. */
export function judgeCourses(tables: readonly Table<CourseField>[], today: string) {
	const seen = new Map<string, string>()
	return tables.flatMap((table) =>
		table.rows.map((row): Judged<CourseRow> & { sheet: string } => {
			const sheet = table.sheet.name
			const judged = judgeCourse(table, row, today)
			if ('problems' in judged) return { ...judged, sheet }
			const { nip, title, completedOn } = judged.values
			const key = [nip, title.toLowerCase(), completedOn].join(' ')
			const earlier = seen.get(key)
			seen.set(
				key,
				earlier ?? (tables.length > 1 ? `baris ${row} lembar ${sheet}` : `baris ${row}`)
			)
			if (!earlier) return { ...judged, sheet }
			const column = table.headers[table.mapping.title ?? -1] ?? 'Nama kegiatan'
			const reason = `Kegiatan ini sudah ada pada ${earlier}. Hapus salah satunya.`
			return { row, label: judged.label, problems: [{ column, reason }], sheet }
		})
	)
}
