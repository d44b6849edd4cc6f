import type { Block, Paper, PaperTable } from '#platform/documents/paper.ts'
import type { ProgrammeDocument } from './model.ts'
import { activitiesView } from './view/activities.ts'
import { frameView } from './view/frame.ts'
import { gapsView } from './view/gaps.ts'
import { implementationView } from './view/implementation.ts'
import type { Table } from './view/table.ts'
import { workforceView } from './view/workforce.ts'

/**
 * The programme as an editable paper: every figure and table of the PDF, in the same order and words. Charts, and the
 * chapters that say the same each year, are in the PDF alone.
 */
export function programmePaper(document: ProgrammeDocument): Paper {
	const frame = frameView(document)
	const plan = { ...activitiesView(document), ...implementationView(document) }
	return {
		title: frame.title,
		author: frame.government,
		subject: frame.subject,
		letterhead: frame.letterhead,
		running: frame.title,
		note: frame.pageNote,
		chapters: true,
		check: null,
		sections: [
			{
				blocks: [
					...coverBlocks(frame),
					...workforceBlocks(document),
					...gapBlocks(document),
					...goalBlocks(plan),
					...implementationBlocks(plan)
				]
			},
			{
				landscape: true,
				blocks: [heading(2, 'Tujuh muatan setiap kegiatan'), sevenTable(plan.seven)]
			},
			{
				blocks: [
					heading(2, 'Yang tidak masuk'),
					...orNone(
						'Kegiatan yang tidak masuk dan alasannya',
						plan.leftOut,
						'Semua kegiatan dalam katalog masuk ke dalam program.'
					),
					{
						type: 'signatures',
						signers: frame.signatures
					}
				]
			},
			...(frame.annex ?? []).map(({ title, table }) => ({
				blocks: [heading(3, title), tableOf(`Peserta ${title}`, table)]
			}))
		]
	}
}

type Plan = ReturnType<typeof activitiesView> & ReturnType<typeof implementationView>

const heading = (level: 1 | 2 | 3, text: string): Block => ({ type: 'heading', level, text })
const said = (...sentences: string[]): Block => ({ type: 'text', text: sentences.join(' ') })

/** A column of figures only is set to the right; a word or a name makes a column of text. */
const isFigure = (cell: string) => /^[<≈?\d.,%\s()–-]*$/.test(cell)

/** With so many columns of figures, what the row is about needs more room beside them. */
const MANY = 9

function tableOf(caption: string, { head, rows, foot }: Table): PaperTable {
	const columns = head.map((title, at) => {
		const number = rows.length > 0 && rows.every((row) => isFigure(row[at]!))
		return { head: title, number, share: number ? 1 : head.length > MANY ? 4 : 2 }
	})
	return { type: 'table', caption, columns, rows, ...(foot && { foot }) }
}

const orNone = (caption: string, table: Table, none: string): Block[] => [
	table.rows.length === 0 ? said(none) : tableOf(caption, table)
]

const coverBlocks = (frame: ReturnType<typeof frameView>): Block[] => [
	{ type: 'text', align: 'center', bold: true, text: frame.title.toUpperCase() },
	{
		type: 'facts',
		rows: [
			['Penyusun', frame.unit],
			...(frame.number ? [['Nomor', frame.number] as const] : []),
			['Tanggal', `${frame.place}, ${frame.date}`],
			['Data per', frame.dataAsOf],
			...(frame.stage ? [['Keadaan', frame.stage] as const] : [])
		]
	},
	{ type: 'contents' },
	heading(1, 'Dasar hukum'),
	{ type: 'list', marker: 'numbers', items: frame.legal.law }
]

function workforceBlocks(document: ProgrammeDocument): Block[] {
	const view = workforceView(document)
	return [
		heading(1, 'Gambaran ASN'),
		said(...view.sentences),
		tableOf('Pegawai ASN menurut tempat bekerja dan jenis pegawai', view.byAgencyKind),
		tableOf('Pegawai ASN menurut jenjang jabatan dan jenis pegawai', view.byTier),
		tableOf('Pegawai ASN menurut pendidikan dan jenis pegawai', view.byEducation),
		tableOf('Pegawai ASN menurut usia dan jenis pegawai', view.byAge),
		heading(2, 'Jam pelajaran'),
		said(...view.hours)
	]
}

function gapBlocks({ gaps }: ProgrammeDocument): Block[] {
	const view = gapsView(gaps)
	return [
		heading(1, 'Analisis kesenjangan'),
		said(...view.known),
		tableOf('Kompetensi dengan kesenjangan terbesar, dalam tingkat', view.largest),
		tableOf('Peta kesenjangan: rata-rata tingkat yang kurang', {
			head: ['Kompetensi', ...view.heat.columns],
			rows: view.heat.rows.map(({ competency, cells }) => [
				competency,
				...cells.map(({ text }) => text)
			])
		}),
		said(...view.closure)
	]
}

const goalBlocks = (plan: Plan): Block[] => [
	heading(1, 'Tujuan dan indikator'),
	said(...plan.floor),
	tableOf('Kegiatan, kursi, dan biaya menurut tujuan', plan.byGoal),
	...plan.goals.flatMap(({ title, sentence, indicators }) => [
		heading(2, title),
		said(sentence),
		...orNone(`Indikator: ${title}`, indicators, 'Indikator untuk tujuan ini belum ditetapkan.')
	]),
	heading(2, 'Bauran bentuk dan jalur'),
	tableOf('Kegiatan menurut bentuk dan jalur', plan.byForm)
]

const implementationBlocks = (plan: Plan): Block[] => [
	heading(1, 'Implementasi'),
	tableOf('Angkatan dan kursi menurut triwulan', plan.byQuarter),
	tableOf('Jadwal: jumlah angkatan yang dimulai setiap bulan', plan.calendar),
	heading(2, 'Kerja lintas perangkat daerah'),
	...orNone(
		'Kegiatan dengan perangkat daerah mitra',
		plan.partners,
		'Belum ada kegiatan dengan mitra pada tahun ini.'
	),
	heading(2, 'Pelibatan masyarakat'),
	...orNone(
		'Bagian masyarakat dalam kegiatan',
		plan.community,
		'Belum ada kegiatan dengan bagian masyarakat pada tahun ini.'
	),
	heading(2, 'Anggaran'),
	said(...plan.budget, ...(plan.proof ? [plan.proof] : []), ...(plan.band ? [plan.band] : [])),
	...orNone('Anggaran menurut sumber dana', plan.sources, 'Sumber dana belum dirinci.'),
	...orNone(
		'Anggaran menurut perangkat daerah',
		plan.agencies,
		'Anggaran perangkat daerah belum dirinci.'
	)
]

const SEVEN = [
	'Jenis kompetensi',
	'Sasaran peserta',
	'Jenis dan jalur',
	'Penyelenggara',
	'Jadwal',
	'Kesesuaian kurikulum',
	'Anggaran'
]

const sevenTable = (seven: Plan['seven']): PaperTable => ({
	type: 'table',
	caption: 'Tujuh muatan setiap kegiatan, dengan alasannya',
	columns: [
		{ head: 'No.', share: 0.6, number: true },
		{ head: 'Kegiatan', share: 2 },
		...SEVEN.map((head, n) => ({ head: `${n + 1}. ${head}`, share: 1.7 })),
		{ head: 'Alasan', share: 2.2 }
	],
	rows: seven.map(({ title, code, goal, cells, reason }, n) => [
		String(n + 1),
		`${title}\n${code} · ${goal}`,
		...cells,
		reason
	])
})
