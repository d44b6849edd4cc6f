import type { AgencyNeeds } from '#needs/model.ts'
import { proposalLabel, stateWords, urgencyWords } from '#needs/proposals/words.ts'
import { FEWEST_SHOWN } from '#needs/rules.ts'
import { familyWords } from '#people/words.ts'
import type { Block, Paper, PaperTable } from '#platform/documents/paper.ts'
import { longDate, number } from '#platform/i18n/format.ts'
import type { Government, Official } from '#platform/settings.ts'
import { fewOr } from '../../few.ts'
import type { Stamp } from '../../paper.ts'
import { BLANK, framed, numberOn, signerOf } from './frame.ts'

export type RecapFacts = {
	readonly year: number
	readonly government: Government
	/** Civil date. */
	readonly on: string
	readonly needs: AgencyNeeds
	/** The agency's head; undefined where no account says who. */
	readonly head: Official | undefined
}

export const recapTitle = ({ year, needs }: Pick<RecapFacts, 'year' | 'needs'>) =>
	`Rekapitulasi Kebutuhan Pengembangan Kompetensi Tahun ${year}: ${needs.agency}`

/** What an agency needs: gaps, JP and trainings owed, proposals. No names, and nothing of fewer than five people. */
export function recapPaper(facts: RecapFacts, stamp: Stamp): Paper {
	const { year, government, needs, on } = facts
	return framed(
		{
			government,
			title: recapTitle(facts),
			sections: [
				{
					blocks: [
						{
							type: 'text',
							align: 'center',
							bold: true,
							text: `REKAPITULASI KEBUTUHAN PENGEMBANGAN KOMPETENSI\nTAHUN ${year}`
						},
						{
							type: 'facts',
							rows: [
								['Nomor', numberOn(stamp)],
								['Instansi', needs.agency],
								['Pegawai', `${number(needs.people)} orang, termasuk unit di bawahnya`],
								['Keadaan per', longDate(on)]
							]
						},
						...gapBlocks(needs),
						...dutyBlocks(needs),
						...proposalBlocks(needs),
						{
							type: 'signatures',
							signers: [
								signerOf(facts.head, `Kepala ${needs.agency}`, stamp, [
									`${government.place || BLANK}, ${longDate(on)}`
								])
							]
						}
					]
				}
			]
		},
		stamp
	)
}

const heading = (text: string): Block => ({ type: 'heading', level: 1, text })
const text = (text: string): Block => ({ type: 'text', text })

function gapBlocks({ gaps, computedOn }: AgencyNeeds): Block[] {
	if (computedOn === null)
		return [heading('A. Kesenjangan kompetensi'), text('Kesenjangan belum dihitung.')]
	const table: PaperTable = {
		type: 'table',
		name: 'kesenjangan',
		caption: 'Kompetensi dengan kesenjangan terbesar, dalam tingkat',
		columns: [
			{ head: 'Kompetensi', share: 3.4 },
			{ head: 'Rumpun', share: 1.8 },
			{ head: 'Pegawai', share: 1.1, number: true },
			{ head: 'Terukur', share: 1.1, number: true },
			{ head: 'Kurang dari syarat', share: 1.2, number: true },
			{ head: 'Rata-rata terukur', share: 1.2, number: true },
			{ head: 'Perkiraan bagi yang lain', share: 1.3, number: true }
		],
		rows: gaps.map((gap) => [
			gap.competency,
			familyWords[gap.family],
			fewOr(gap.people),
			fewOr(gap.measured),
			gap.measured < FEWEST_SHOWN ? '?' : fewOr(gap.lacking),
			mean(gap.measured, gap.meanGap),
			mean(gap.estimated, gap.estimateMean)
		])
	}
	return [
		heading('A. Kesenjangan kompetensi'),
		text(
			`Kesenjangan dihitung pada ${longDate(computedOn)}. Tanda tanya berarti belum diketahui, atau kurang dari lima orang.`
		),
		gaps.length > 0 ? table : text('Standar jabatan di sini belum meminta kompetensi apa pun.')
	]
}

const mean = (people: number, value: number | null) =>
	people < FEWEST_SHOWN || value === null ? '?' : number(value, 2)

function dutyBlocks({ duties, hours }: AgencyNeeds): Block[] {
	return [
		heading('B. Kewajiban dan jam pelajaran'),
		text(
			hours.people > 0 && hours.people < FEWEST_SHOWN
				? 'Kurang dari lima pegawai masih berutang jam pelajaran.'
				: `${number(hours.people)} pegawai masih berutang ${number(hours.jp)} jam pelajaran (JP).`
		),
		{
			type: 'table',
			name: 'kewajiban',
			caption: 'Kewajiban menurut jenisnya, dalam orang',
			columns: [
				{ head: 'Kewajiban', share: 4 },
				{ head: 'Dasar', share: 3 },
				{ head: 'Belum', share: 1, number: true },
				{ head: 'Sudah', share: 1, number: true }
			],
			rows: duties.map(({ name, legalBasis, certainty, owed, done }) => [
				name,
				certainty === 'unconfirmed' ? `${legalBasis} (belum terkonfirmasi)` : legalBasis,
				fewOr(owed),
				fewOr(done)
			])
		}
	]
}

function proposalBlocks({ proposals }: AgencyNeeds): Block[] {
	const table: PaperTable = {
		type: 'table',
		name: 'usulan',
		caption: 'Usulan perangkat daerah',
		columns: [
			{ head: 'Nomor', share: 1.4 },
			{ head: 'Kebutuhan', share: 3.6 },
			{ head: 'Kompetensi', share: 2.4 },
			{ head: 'Orang', share: 0.9, number: true },
			{ head: 'Urgensi', share: 1.5 },
			{ head: 'Keadaan', share: 1.5 }
		],
		rows: proposals.map((proposal) => [
			proposalLabel(proposal),
			proposal.title,
			proposal.competency ?? '',
			fewOr(proposal.people),
			proposal.urgency ? urgencyWords[proposal.urgency] : '',
			stateWords[proposal.state]
		])
	}
	return [
		heading('C. Usulan'),
		proposals.length > 0 ? table : text('Perangkat daerah ini belum mengajukan usulan.')
	]
}
