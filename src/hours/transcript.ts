/** A person's transcript of learning, as blocks of a paper. Pure. */
import type { Block, Paper } from '#platform/documents/paper.ts'
import type { PaperKind } from '#platform/documents/papers/kind.ts'
import { dateRange, longDate } from '#platform/i18n/format.ts'
import type { LedgerEntry } from './model.ts'
import { jpText } from './rules.ts'

/** It has a check code and no number of its own; its title names a person, so only the code's holder learns that it is sound. */
export const transcriptKind: PaperKind = {
	key: 'hours.transcript',
	label: 'Transkrip pengembangan kompetensi',
	numbering: {
		...{ series: 'surat-bkpsdm', pattern: '{kode}/{nomor}/{unit}/{tahun}' },
		...{ code: '800.2', unit: 'BKPSDM' },
		gapless: true
	},
	isPublic: false
}

export const paperKinds: readonly PaperKind[] = [transcriptKind]

export type Transcript = {
	government: { name: string; letterhead: readonly string[]; example: boolean }
	person: { name: string; nip: string; position: string; agency: string }
	/** What stands, the earliest first. */
	entries: readonly (LedgerEntry & { formName?: string })[]
	/** Civil date. */
	on: string
	check: Paper['check']
}

const columns = [
	{ head: 'Kegiatan dan penyelenggara', share: 5 },
	{ head: 'Bentuk', share: 3 },
	{ head: 'Tanggal', share: 3 },
	{ head: 'Nomor sertifikat', share: 3 },
	{ head: 'JP', share: 1, number: true }
]

const rowOf = (entry: Transcript['entries'][number]): string[] => [
	entry.organiser ? `${entry.title}, ${entry.organiser}` : entry.title,
	entry.formName ?? entry.formCode,
	dateRange(entry.startedOn ?? entry.completedOn, entry.completedOn),
	entry.certificate ?? '–',
	jpText(entry.counted)
]

const sumOf = (entries: Transcript['entries']) =>
	jpText(entries.reduce((sum, { counted }) => sum + counted, 0))

function yearBlocks([year, entries]: [string, Transcript['entries']]): Block[] {
	const foot = ['Jumlah', '', '', '', sumOf(entries)]
	return [
		{ type: 'heading', level: 2, text: `Tahun ${year}` },
		{ type: 'table', columns, rows: entries.map(rowOf), foot }
	]
}

/** Every course that counts, by the calendar year of its end, the latest year first. */
export function writeTranscript({ government, person, entries, on, check }: Transcript): Paper {
	const years = [...Map.groupBy(entries, ({ completedOn }) => completedOn.slice(0, 4))]
	const versions = [...new Set(entries.map(({ rulesVersion }) => rulesVersion))].sort()
	const title = 'Transkrip Pengembangan Kompetensi'
	return {
		title: `${title} ${person.name}`,
		author: government.name,
		subject: `Kegiatan pengembangan kompetensi yang diakui per ${longDate(on)}`,
		letterhead: government.letterhead.length > 0 ? government.letterhead : [government.name],
		running: title,
		note: government.example ? 'CONTOH: data pada naskah ini karangan.' : null,
		chapters: false,
		check,
		sections: [
			{
				blocks: [
					{ type: 'text', text: title.toUpperCase(), align: 'center', bold: true },
					{
						type: 'facts',
						rows: [
							['Nama', person.name],
							['NIP', person.nip],
							['Jabatan', person.position],
							['Perangkat daerah', person.agency],
							['Keadaan per', longDate(on)],
							['JP diakui', sumOf(entries)]
						]
					},
					...years.reverse().flatMap(yearBlocks),
					...(entries.length === 0
						? [{ type: 'text', text: 'Belum ada kegiatan yang diakui.' } as const]
						: []),
					{
						type: 'text',
						text: `JP adalah jam pelajaran. Yang tertulis adalah JP yang diakui${versions.length > 0 ? `, dengan aturan JP versi ${versions.join(', ')}` : ''}.`
					}
				]
			}
		]
	}
}
