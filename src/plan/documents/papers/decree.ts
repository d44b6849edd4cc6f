import type { Block, Paper, PaperTable, Section } from '#platform/documents/paper.ts'
import { halves, listing, longDate, monthShort, number, rupiah } from '#platform/i18n/format.ts'
import type { Government, Official } from '#platform/settings.ts'
import { certaintyWords } from '#people/words.ts'
import { fewOr, hiddenCounts, seatsIn } from '../../few.ts'
import { mergeSmall, type Portion } from '../../ledger.ts'
import type { Stamp } from '../../paper.ts'
import type { VersionLine } from '../../server/store/version.ts'
import type { LegalBasis } from '../model.ts'
import { routeWords } from '../view/activities.ts'
import { sumOf } from '../view/table.ts'
import { BLANK, framed, numberOn, signerOf } from './frame.ts'

/** What an agency has of a plan: `seated` are its seats, `money` what they cost beside what each batch costs anyhow. */
export type AgencyShare = Portion & { agency: string }

export type DecreeFacts = {
	readonly year: number
	readonly government: Government
	readonly version: number
	/** Hex. */
	readonly planHash: string | null
	/** Civil date; null while the plan is not decreed. */
	readonly decreedOn: string | null
	readonly verifiedOn: string | null
	readonly submittedOn: string | null
	/** The decree that this one takes the place of. */
	readonly revises: { readonly number: string; readonly decreedOn: string } | null
	/** Activities that are held, with their contents. */
	readonly lines: readonly VersionLine[]
	readonly agencies: readonly AgencyShare[]
	readonly legalBasis: readonly LegalBasis[]
	readonly legalVersion: string
}

const ABOUT = 'Penetapan Rencana Pengembangan Kompetensi Aparatur Sipil Negara Tahun'

export const decreeTitle = ({ year, government }: Pick<DecreeFacts, 'year' | 'government'>) =>
	`Keputusan ${officeOf(government)} tentang ${ABOUT} ${year}`

const officeOf = ({ authority }: Government) => authority?.title || 'Kepala Daerah'

/** The decree (SK) with its annexes: activities, shares of the agencies, certainty of the law. No names of participants. */
export function decreePaper(facts: DecreeFacts, stamp: Stamp): Paper {
	const { government } = facts
	const office = officeOf(government).toUpperCase()
	return framed(
		{
			government,
			title: decreeTitle(facts),
			letterhead: [office],
			running: `Keputusan tentang Rencana Pengembangan Kompetensi ASN Tahun ${facts.year}`,
			sections: [
				{ blocks: body(facts, stamp) },
				annex(facts, stamp, 'I', [activityTable(facts), ...hiddenNote(facts)], true),
				annex(facts, stamp, 'II', [agencyTable(facts), AGENCY_NOTE]),
				annex(facts, stamp, 'III', legalBlocks(facts))
			]
		},
		stamp
	)
}

const signature = ({ government, decreedOn }: DecreeFacts, stamp: Stamp): Block => ({
	type: 'signatures',
	signers: [
		signerOf(inCapitals(government.authority), 'KEPALA DAERAH', stamp, [
			`Ditetapkan di ${government.place || BLANK}`,
			`pada tanggal ${decreedOn ? longDate(decreedOn) : BLANK}`
		])
	]
})

/** As it stands below a decree; the name keeps its letters. */
const inCapitals = (official: Official | undefined) =>
	official && { ...official, title: official.title.toUpperCase() }

function body(facts: DecreeFacts, stamp: Stamp): Block[] {
	const { year, government } = facts
	const office = officeOf(government)
	const about = `${ABOUT} ${year}`
	return [
		{
			type: 'text',
			align: 'center',
			bold: true,
			text: [
				`KEPUTUSAN ${office.toUpperCase()}`,
				`NOMOR ${numberOn(stamp)}`,
				'TENTANG',
				about.toUpperCase().replace(' APARATUR', '\nAPARATUR')
			].join('\n')
		},
		{ type: 'text', align: 'center', text: `${office.toUpperCase()},` },
		{
			type: 'clauses',
			label: 'Menimbang',
			marker: 'letters',
			items: [
				'bahwa setiap pegawai Aparatur Sipil Negara wajib mengembangkan kompetensinya agar tetap sesuai dengan kebutuhan organisasi;',
				'bahwa kebutuhan dan rencana pengembangan kompetensi disusun untuk jangka waktu satu tahun, dan biayanya dituangkan dalam rencana kerja dan anggaran tahunan;',
				`bahwa berdasarkan pertimbangan pada huruf a dan huruf b, perlu menetapkan Keputusan ${office} tentang ${about};`
			]
		},
		{
			type: 'clauses',
			label: 'Mengingat',
			marker: 'numbers',
			items: lawOf(facts).map(({ instrument }) => `${instrument};`)
		},
		{
			type: 'clauses',
			label: 'Memperhatikan',
			marker: 'numbers',
			items: noticed(facts)
		},
		{ type: 'text', align: 'center', bold: true, text: 'MEMUTUSKAN:' },
		{
			type: 'clauses',
			label: 'Menetapkan',
			items: [`KEPUTUSAN ${office.toUpperCase()} TENTANG ${about.toUpperCase()}.`]
		},
		...dictums(facts),
		signature(facts, stamp),
		{ type: 'text', align: 'left', text: 'Tembusan:' },
		{
			type: 'list',
			marker: 'numbers',
			items: [
				'Kepala Lembaga Administrasi Negara;',
				`Inspektur ${government.short};`,
				`Kepala perangkat daerah di lingkungan ${government.name}.`
			]
		}
	]
}

/** An instrument that nobody could read is no law here; a house policy is none either. */
const lawOf = ({ legalBasis }: DecreeFacts) =>
	legalBasis.filter(({ certainty }) => certainty === 'A' || certainty === 'B')

const noticed = ({ year, version, planHash, verifiedOn, submittedOn }: DecreeFacts) => [
	`hasil verifikasi rencana tahun ${year} tanggal ${verifiedOn ? longDate(verifiedOn) : BLANK};`,
	`pengajuan Sekretaris Daerah tanggal ${submittedOn ? longDate(submittedOn) : BLANK};`,
	`rencana tahun ${year} versi ${version}${planHash ? `, sidik ${planHash.slice(0, 16)}` : ''}.`
]

const ORDINALS = ['KESATU', 'KEDUA', 'KETIGA', 'KEEMPAT', 'KELIMA', 'KEENAM']

function dictums(facts: DecreeFacts): Block[] {
	const { year, government, lines, revises } = facts
	const batches = sumOf(lines, (line) => line.held.length)
	const bySource = Map.groupBy(lines, ({ source }) => source)
	const sources = [...bySource].map(
		([source, own]) => `${source || 'sumber lain'} ${rupiah(sumOf(own, ({ cost }) => cost))}`
	)
	return [
		`Rencana Pengembangan Kompetensi Aparatur Sipil Negara Tahun ${year} sebagaimana tercantum dalam Lampiran I dan Lampiran II, yang merupakan bagian tidak terpisahkan dari Keputusan ini.`,
		`Rencana sebagaimana dimaksud dalam Diktum KESATU memuat ${number(lines.length)} kegiatan dalam ${number(batches)} angkatan dengan biaya ${rupiah(sumOf(lines, ({ cost }) => cost))}, yang dibebankan pada ${listing(sources)}.`,
		'Kepala perangkat daerah menugaskan pegawainya mengikuti kegiatan dalam rencana, dan mengatur giliran agar layanan kepada warga tetap berjalan.',
		`${government.unit} melaksanakan, memantau, dan mengevaluasi rencana, lalu melaporkan hasilnya kepada ${officeOf(government)} melalui Sekretaris Daerah.`,
		...(revises
			? [
					`Pada saat Keputusan ini mulai berlaku, Keputusan Nomor ${revises.number} tanggal ${longDate(revises.decreedOn)} dicabut dan dinyatakan tidak berlaku.`
				]
			: []),
		'Keputusan ini mulai berlaku pada tanggal ditetapkan.'
	].map((text, n) => ({ type: 'clauses', label: ORDINALS[n]!, items: [text] }))
}

function annex(
	facts: DecreeFacts,
	stamp: Stamp,
	numeral: string,
	blocks: readonly Block[],
	landscape = false
): Section {
	const { government, decreedOn, year } = facts
	return {
		landscape,
		annex: [
			`LAMPIRAN ${numeral}`,
			`KEPUTUSAN ${officeOf(government).toUpperCase()}`,
			`NOMOR ${numberOn(stamp)}`,
			`TANGGAL ${decreedOn ? longDate(decreedOn).toUpperCase() : BLANK}`,
			`TENTANG ${ABOUT.toUpperCase()} ${year}`
		],
		blocks: [...blocks, signature(facts, stamp)]
	}
}

const HIDDEN = '*)'

/** Lines whose number of seats is not told: their cost would tell it, so they are told together. */
function hiddenLines({ lines }: DecreeFacts): VersionLine[] {
	const hidden = hiddenCounts(seatsIn(lines))
	return lines.filter(({ activityId }) => hidden.has(activityId))
}

/** Annex I: its costs give the plan's to the rupiah. */
export function activityTable(facts: DecreeFacts): PaperTable {
	const hidden = new Set(hiddenLines(facts))
	const seats = (lines: readonly VersionLine[]) => fewOr(sumOf(lines, (line) => line.seats))
	const cost = (lines: readonly VersionLine[]) => number(sumOf(lines, (line) => line.cost))
	return {
		type: 'table',
		name: 'kegiatan',
		caption: 'Kegiatan, angkatan, kursi, dan biaya',
		columns: [
			{ head: 'No.', share: 0.6, number: true },
			{ head: 'Kegiatan', share: 4 },
			{ head: 'Bentuk dan jalur', share: 2.2 },
			{ head: 'Penyelenggara', share: 2.2 },
			{ head: 'Angkatan', share: 2 },
			{ head: 'JP', share: 0.7, number: true },
			{ head: 'Kursi', share: 0.9, number: true },
			{ head: 'Biaya (Rp)', share: 1.8, number: true },
			{ head: 'Sumber dana', share: 1.4 }
		],
		rows: [
			...facts.lines.map((line, n) => [
				String(n + 1),
				line.title,
				formOf(line),
				organisersOf(line),
				batchesOf(line),
				halves(line.contents?.jp ?? 0),
				hidden.has(line) ? HIDDEN : number(line.seats),
				hidden.has(line) ? HIDDEN : number(line.cost),
				line.source
			]),
			...(hidden.size > 0
				? [
						[
							'',
							`Kegiatan bertanda ${HIDDEN}`,
							'',
							'',
							'',
							'',
							seats([...hidden]),
							cost([...hidden]),
							''
						]
					]
				: [])
		],
		foot: [
			'',
			'Jumlah',
			'',
			'',
			`${number(sumOf(facts.lines, (line) => line.held.length))} angkatan`,
			'',
			seats(facts.lines),
			cost(facts.lines),
			''
		]
	}
}

const formOf = ({ contents }: VersionLine) =>
	[contents?.form, contents?.route && routeWords[contents.route].toLowerCase()]
		.filter(Boolean)
		.join('; ')

const organisersOf = ({ contents }: VersionLine) =>
	[contents?.organiser, ...(contents?.partners ?? [])].filter(Boolean).join('; ')

const batchesOf = ({ held }: VersionLine) => {
	const months = [...new Set(held.map(({ month }) => month))].toSorted((a, b) => a - b)
	return `${number(held.length)}: ${months.map(monthShort).join(', ')}`
}

const hiddenNote = (facts: DecreeFacts): Block[] =>
	hiddenLines(facts).length === 0
		? []
		: [
				{
					type: 'text',
					align: 'left',
					text: `${HIDDEN} Jumlah kursi di bawah lima, atau yang dapat memperlihatkannya, ditulis bersama-sama.`
				}
			]

/** Annex II: with what batches cost anyhow, its money gives the plan's to the rupiah. Agencies of fewer than five are together. */
export function agencyTable({ agencies, lines }: DecreeFacts): PaperTable {
	const groups = mergeSmall(
		agencies.map(({ agency, ...now }) => ({ value: agency, now, years: [] }))
	)
	const all = (of: (share: Portion) => number) => sumOf(agencies, of)
	const fixed = sumOf(lines, ({ fixedCost }) => fixedCost)
	const row = (label: string, share: Portion) => [
		label,
		number(share.people),
		number(share.seated),
		number(share.hours),
		number(share.money)
	]
	return {
		type: 'table',
		name: 'perangkat_daerah',
		caption: 'Peserta dan biaya menurut perangkat daerah',
		columns: [
			{ head: 'Perangkat daerah', share: 5 },
			{ head: 'Pegawai', share: 1, number: true },
			{ head: 'Kursi', share: 1, number: true },
			{ head: 'JP', share: 1.1, number: true },
			{ head: 'Biaya (Rp)', share: 1.8, number: true }
		],
		rows: [
			...groups.map(({ value, now }) => row(value ?? 'Perangkat daerah lain, bersama-sama', now)),
			['Biaya tetap angkatan', '', '', '', number(fixed)]
		],
		foot: [
			'Jumlah',
			fewOr(all(({ people }) => people)),
			fewOr(all(({ seated }) => seated)),
			number(all(({ hours }) => hours)),
			number(all(({ money }) => money) + fixed)
		]
	}
}

const AGENCY_NOTE: Block = {
	type: 'text',
	align: 'left',
	text: 'Biaya perangkat daerah adalah biaya peserta. Biaya tetap angkatan dibebankan pada sumber dana.'
}

function legalBlocks({ legalBasis, legalVersion }: DecreeFacts): Block[] {
	return [
		{
			type: 'table',
			name: 'dasar_hukum',
			caption: `Dasar hukum menurut acuan versi ${legalVersion}`,
			columns: [
				{ head: 'Peraturan', share: 4 },
				{ head: 'Yang dipakai dari padanya', share: 3 },
				{ head: 'Tingkat kepastian', share: 1.6 }
			],
			rows: legalBasis.map(({ instrument, subject, certainty }) => [
				instrument,
				subject,
				certaintyWords[certainty]
			])
		}
	]
}
