import type { Table } from '#platform/files/locate-table.ts'
import type { Field, FieldList } from '#platform/files/match-headers.ts'
import { dateIn, numberIn } from '#platform/files/read-cell.ts'
import { RowReader, type Note } from '#platform/files/row-reader.ts'
import type { Cell } from '#platform/files/sheet.ts'
import { elementNumbers as elements, type SkmAnswers, type SkmPeriod } from '../skm.ts'
import { elementWords } from '../words.ts'

export type SkmField = 'unit' | 'parent' | 'year' | 'date' | 'period' | 'respondents' | `u${number}`

/** A survey as a sheet tells of it, the unit by its name. */
export type ReadSurvey = SkmAnswers & {
	unit: string
	parent: string
	year: number
	period: SkmPeriod
	respondents: number
}

/** What was read of one unit and period, or of one row that could not be used. */
export type ReadSkm = {
	sheet: string
	/** The first row of it. */
	row: number
	label: string
	survey: ReadSurvey | null
	notes: Note[]
}

const names = [
	'persyaratan',
	'prosedur, sistem mekanisme dan prosedur, sistem mekanisme prosedur, sistem dan prosedur',
	'waktu, waktu pelayanan, waktu penyelesaian, kecepatan waktu',
	'biaya, tarif, biaya tarif',
	'produk, produk layanan, produk spesifikasi jenis pelayanan, spesifikasi jenis pelayanan',
	'kompetensi, kompetensi pelaksana, kompetensi petugas',
	'perilaku, perilaku pelaksana, perilaku petugas',
	'sarana prasarana, sarana dan prasarana, sarana',
	'pengaduan, penanganan pengaduan, penanganan pengaduan saran dan masukan, pengaduan saran dan masukan'
]

const field = (name: SkmField, label: string, headers: string): Field<SkmField> => ({
	name,
	label,
	headers: headers.split(', ')
})

/** Answers of respondents, or one row a unit with the means (NRR) and the number of respondents. */
export const skmColumns: FieldList<SkmField> = {
	fields: [
		{
			...field(
				'unit',
				'Unit layanan',
				'unit layanan, unit pelayanan, unit penyelenggara pelayanan, nama unit, unit, unit kerja, upp'
			),
			required: true
		},
		field('parent', 'Perangkat daerah', 'perangkat daerah, opd, induk, instansi'),
		field('year', 'Tahun', 'tahun'),
		field('date', 'Tanggal', 'tanggal, tanggal survei, tgl, timestamp, cap waktu, waktu isi'),
		field('period', 'Periode', 'periode, semester, triwulan'),
		field(
			'respondents',
			'Jumlah responden',
			'jumlah responden, responden, jml responden, banyak responden'
		),
		...elements.map((element) => {
			const own = names[element - 1]!.split(', ')
			const code = `u${element}`
			const headers = [
				code,
				`nrr ${code}`,
				`unsur ${element}`,
				...own,
				...own.map((name) => `${code} ${name}`)
			]
			return {
				...field(`u${element}`, `U${element} ${elementWords[element - 1]}`, headers.join(', ')),
				required: true,
				// Who answers everything alike would otherwise be taken for a heading.
				isRecord: (text: string) => /^[1-4]([.,]\d+)?$/.test(text)
			}
		})
	],
	neverStored: [
		field('unit', 'Nama responden', 'nama, nama responden, nama lengkap'),
		field('unit', 'Kontak responden', 'nomor hp, no hp, telepon, email, surel, alamat, nik')
	],
	unneeded:
		'no, nomor, no responden, nomor responden, umur, usia, jenis kelamin, pendidikan, pekerjaan, saran, keterangan, jenis layanan, layanan, ikm, nilai ikm, mutu, mutu pelayanan, kinerja'.split(
			', '
		)
}

/**
 * The surveys of the tables of one file. A row of answers counts when all nine were given; such rows are gathered by unit
 * and period. A row with a number of respondents is a survey of its own. Never throws. `thisYear` where nothing tells the year.
 */
export function readSurveys(tables: readonly Table<SkmField>[], thisYear: number): ReadSkm[] {
	return tables.flatMap((table) =>
		'respondents' in table.mapping ? readMeans(table, thisYear) : readAnswers(table, thisYear)
	)
}

function readMeans(table: Table<SkmField>, thisYear: number): ReadSkm[] {
	return table.rows.map((row) => {
		const { reader, place } = readPlace(table, row, thisYear)
		const respondents = whole(numberIn(reader.cell('respondents')))
		if (!respondents) reader.reject('respondents', 'Isi jumlah responden dengan angka bulat.')
		const means = elements.map((element) => {
			const mean = numberIn(reader.cell(`u${element}`))
			if (mean !== undefined && mean >= 1 && mean <= 4) return mean
			reader.reject(`u${element}`, 'Isi nilai rata-rata 1 sampai 4, misalnya 3,25.')
			return 1
		})
		const read = { sheet: table.sheet.name, row, label: place.unit || '–' }
		return reader.problems.length > 0 || !respondents
			? { ...read, survey: null, notes: reader.problems }
			: { ...read, survey: { ...place, respondents, means }, notes: reader.warnings }
	})
}

function readAnswers(table: Table<SkmField>, thisYear: number): ReadSkm[] {
	type Gathered = ReadSkm & { survey: ReadSurvey; tally: number[][] }
	const gathered = new Map<string, Gathered>()
	const unused: ReadSkm[] = []
	for (const row of table.rows) {
		const { reader, place } = readPlace(table, row, thisYear)
		const answers = elements.map((element) => answerIn(reader.cell(`u${element}`)))
		const missing = elements.filter((_, i) => answers[i] === undefined)
		if (missing.length > 0)
			reader.reject(
				`u${missing[0]!}`,
				`Jawaban ${missing.map((element) => `U${element}`).join(', ')} kosong atau bukan 1 sampai 4. Responden ini tidak ikut dihitung.`
			)
		const read = { sheet: table.sheet.name, row, label: place.unit || '–' }
		if (reader.problems.length > 0) {
			unused.push({ ...read, survey: null, notes: reader.problems })
			continue
		}
		const key = [place.unit, place.parent, place.year, place.period].join('|').toLowerCase()
		const tally = elements.map(() => [0, 0, 0, 0])
		const own = gathered.get(key) ?? {
			...read,
			notes: reader.warnings,
			tally,
			survey: { ...place, respondents: 0, counts: tally }
		}
		own.survey.respondents++
		own.tally.forEach((counts, i) => counts[answers[i]! - 1]!++)
		gathered.set(key, own)
	}
	return [...[...gathered.values()].map(({ tally: _, ...own }) => own), ...unused]
}

function readPlace(table: Table<SkmField>, row: number, thisYear: number) {
	const reader = new RowReader(table, row, 'unit')
	const unit = reader.text('unit')
	if (unit === '') reader.reject('unit', 'Nama unit kosong. Isi namanya, lalu unggah lagi.')
	const written = whole(numberIn(reader.cell('year')))
	const year = written ?? Number(dateIn(reader.cell('date'))?.slice(0, 4) ?? Number.NaN)
	if (Number.isNaN(year)) reader.warn('year', `Tahunnya tidak tertulis, jadi dianggap ${thisYear}.`)
	else if (year < 2000 || year > thisYear + 1)
		reader.reject('year', 'Tahun ini tidak masuk akal. Tulis misalnya 2026.')
	const period =
		reader.takeText('period', periodIn, 'Tulis misalnya semester 1, triwulan III, atau tahunan.') ??
		'year'
	return {
		reader,
		place: {
			unit,
			parent: reader.text('parent'),
			year: Number.isNaN(year) ? thisYear : year,
			period
		}
	}
}

const ROMAN: Record<string, number> = { i: 1, ii: 2, iii: 3, iv: 4 }

/** 'Semester II', 'smt 1', 'Triwulan III', 'TW4', '2024 semester 1', 'tahunan'. */
export function periodIn(text: string): SkmPeriod | undefined {
	const words = text.toLowerCase().replace(/[^a-z0-9]+/g, ' ')
	if (/\b(tahun|tahunan|setahun)\b/.test(words)) return 'year'
	const [, kind = '', count = ''] =
		/\b(semester|smt|sem|s|triwulan|tw|q|kuartal) ?(iv|i{1,3}|[1-4])\b/.exec(words) ?? []
	const number = ROMAN[count] ?? Number(count)
	if (!number) return undefined
	if (kind.startsWith('s')) return number === 1 ? 's1' : number === 2 ? 's2' : undefined
	return (['q1', 'q2', 'q3', 'q4'] as const)[number - 1]
}

/** 1 to 4. */
function answerIn(cell: Cell | undefined): number | undefined {
	const number = numberIn(cell)
	return number !== undefined && [1, 2, 3, 4].includes(number) ? number : undefined
}

const whole = (number: number | undefined): number | undefined =>
	number !== undefined && Number.isInteger(number) && number > 0 ? number : undefined
