import type { Block, Paper, PaperTable } from '#platform/documents/paper.ts'
import { longDate, longDay, number } from '#platform/i18n/format.ts'
import type { Government } from '#platform/settings.ts'
import type { Meeting } from '../../meeting.ts'
import type { Stamp } from '../../paper.ts'
import { sumOf } from '../view/table.ts'
import { BLANK, framed, numberOn, signerOf } from './frame.ts'

/** What an agency proposed, and how far its proposals have come; `open` waits for verification. */
export type ProposedBy = {
	readonly agency: string
	readonly proposals: number
	readonly open: number
	readonly verified: number
	readonly rejected: number
}

export type MeetingFacts = {
	readonly year: number
	readonly government: Government
	readonly meeting: Meeting
	/** Civil date of the paper. */
	readonly on: string
	/** Agencies that proposed, by name. */
	readonly agencies: readonly ProposedBy[]
}

type Titled = Pick<MeetingFacts, 'year'>
export const invitationTitle = ({ year }: Titled) =>
	`Undangan Rapat Verifikasi Usulan Pengembangan Kompetensi Tahun ${year}`
export const minutesTitle = ({ year }: Titled) =>
	`Berita Acara Verifikasi Usulan Pengembangan Kompetensi Tahun ${year}`

const text = (text: string): Block => ({ type: 'text', text })
const list = (name: string, items: readonly string[]): Block => ({
	...{ type: 'list', marker: 'numbers', name, items }
})

/** The invitation to the verification meeting, with the agencies that it goes to. */
export function invitationPaper(facts: MeetingFacts, stamp: Stamp): Paper {
	const { year, government, meeting, on, agencies } = facts
	return framed(
		{
			government,
			title: invitationTitle(facts),
			sections: [
				{
					blocks: [
						{ type: 'text', align: 'right', text: `${government.place || BLANK}, ${longDate(on)}` },
						{
							type: 'facts',
							rows: [
								['Nomor', numberOn(stamp)],
								['Sifat', 'Penting'],
								['Lampiran', agencies.length > 0 ? 'Satu daftar' : '-'],
								['Hal', `Undangan rapat verifikasi usulan pengembangan kompetensi tahun ${year}`]
							]
						},
						{
							type: 'text',
							align: 'left',
							text: 'Yth. kepala perangkat daerah\n(daftar terlampir)\ndi tempat'
						},
						text(
							`Usulan pengembangan kompetensi tahun ${year} dari perangkat daerah perlu diverifikasi bersama sebelum rencana disusun. Untuk itu kami mengundang Saudara hadir pada:`
						),
						when(meeting),
						text('Acara rapat:'),
						list('acara', meeting.agenda),
						text(
							'Mohon membawa bukti pendukung usulan. Bila berhalangan, Saudara dapat mengutus pejabat yang memahami usulan itu. Atas perhatian Saudara kami ucapkan terima kasih.'
						),
						{
							type: 'signatures',
							signers: [signerOf(government.drafter, unitHead(government), stamp)]
						}
					]
				},
				...(agencies.length > 0
					? [
							{
								annex: ['LAMPIRAN', 'SURAT UNDANGAN', `NOMOR ${numberOn(stamp)}`],
								blocks: [inviteeTable(agencies)]
							}
						]
					: [])
			]
		},
		stamp
	)
}

const unitHead = ({ unit }: Government) => `Kepala ${unit}`

const when = ({ heldOn, begins, place }: Meeting): Block => ({
	type: 'facts',
	rows: [
		['Hari, tanggal', longDay(heldOn)],
		['Pukul', `${begins.replace(':', '.')} sampai selesai`],
		['Tempat', place]
	]
})

const inviteeTable = (agencies: MeetingFacts['agencies']): PaperTable => ({
	type: 'table',
	name: 'undangan',
	caption: 'Perangkat daerah yang diundang',
	columns: [
		{ head: 'No.', share: 0.6, number: true },
		{ head: 'Perangkat daerah', share: 6 },
		{ head: 'Usulan', share: 1, number: true }
	],
	rows: agencies.map(({ agency, proposals }, n) => [String(n + 1), agency, number(proposals)])
})

/** Rows that the attendance list leaves for guests. */
const GUESTS = 8

/** The minutes of the meeting, and the list that those who came sign with a pen. */
export function minutesPaper(facts: MeetingFacts, stamp: Stamp): Paper {
	const { year, government, meeting, agencies } = facts
	return framed(
		{
			government,
			title: minutesTitle(facts),
			sections: [
				{
					blocks: [
						{
							type: 'text',
							align: 'center',
							bold: true,
							text: `BERITA ACARA\nVERIFIKASI USULAN PENGEMBANGAN KOMPETENSI TAHUN ${year}\nNOMOR ${numberOn(stamp)}`
						},
						text(
							`Pada hari ${longDay(meeting.heldOn)} telah dilaksanakan rapat verifikasi usulan pengembangan kompetensi Aparatur Sipil Negara tahun ${year}, dengan keterangan sebagai berikut.`
						),
						when(meeting),
						{ type: 'heading', level: 1, text: 'A. Acara' },
						list('acara', meeting.agenda),
						{ type: 'heading', level: 1, text: 'B. Keadaan usulan' },
						agencies.length > 0 ? outcomeTable(agencies) : text('Belum ada usulan yang diajukan.'),
						{ type: 'heading', level: 1, text: 'C. Kesimpulan rapat' },
						meeting.outcome.length > 0 ? list('kesimpulan', meeting.outcome) : text(BLANK),
						text(
							'Demikian berita acara ini dibuat dengan sebenarnya untuk dipergunakan sebagaimana mestinya. Daftar hadir terlampir.'
						),
						{
							type: 'signatures',
							signers: [signerOf(government.drafter, unitHead(government), stamp)]
						}
					]
				},
				{
					annex: ['LAMPIRAN', 'BERITA ACARA', `NOMOR ${numberOn(stamp)}`, 'DAFTAR HADIR'],
					blocks: [attendanceTable(agencies.map(({ agency }) => agency))]
				}
			]
		},
		stamp
	)
}

function outcomeTable(agencies: MeetingFacts['agencies']): PaperTable {
	const row = (label: readonly string[], own: readonly ProposedBy[]) => [
		...label,
		number(sumOf(own, ({ proposals }) => proposals)),
		number(sumOf(own, ({ verified }) => verified)),
		number(sumOf(own, ({ rejected }) => rejected)),
		number(sumOf(own, ({ open }) => open))
	]
	return {
		type: 'table',
		name: 'usulan',
		caption: 'Usulan menurut perangkat daerah',
		columns: [
			{ head: 'No.', share: 0.6, number: true },
			{ head: 'Perangkat daerah', share: 4 },
			{ head: 'Usulan', share: 1, number: true },
			{ head: 'Diterima', share: 1.1, number: true },
			{ head: 'Ditolak', share: 1, number: true },
			{ head: 'Belum diputuskan', share: 1.3, number: true }
		],
		rows: agencies.map((one, n) => row([String(n + 1), one.agency], [one])),
		foot: row(['', 'Jumlah'], agencies)
	}
}

const attendanceTable = (agencies: readonly string[]): PaperTable => ({
	type: 'table',
	roomy: true,
	name: 'hadir',
	columns: [
		{ head: 'No.', share: 0.6, number: true },
		{ head: 'Perangkat daerah', share: 3.4 },
		{ head: 'Nama', share: 2.8 },
		{ head: 'Jabatan', share: 2.2 },
		{ head: 'Tanda tangan', share: 2 }
	],
	rows: [...agencies, ...Array<string>(GUESTS).fill('')].map((agency, n) => [
		String(n + 1),
		agency,
		'',
		'',
		''
	])
})
