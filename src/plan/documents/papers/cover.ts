import type { Block, Paper } from '#platform/documents/paper.ts'
import { longDate, number } from '#platform/i18n/format.ts'
import type { Government } from '#platform/settings.ts'
import type { Stamp } from '../../paper.ts'
import { decreeTitle } from './decree.ts'
import { BLANK, framed, numberOn, signerOf } from './frame.ts'

export type CoverFacts = {
	readonly year: number
	readonly government: Government
	/** Who sends it: the head of the personnel agency, or the secretary. */
	readonly from: 'drafter' | 'secretary'
	/** Civil date. */
	readonly on: string
	readonly version: number
	/** Recaps of agencies that were issued. */
	readonly recaps: number
}

const offices = ({ government, from }: Pick<CoverFacts, 'government' | 'from'>) => {
	const unit = government.drafter?.title || `Kepala ${government.unit}`
	const secretary = government.secretary?.title || 'Sekretaris Daerah'
	const authority = government.authority?.title || 'Kepala Daerah'
	return from === 'drafter'
		? { sender: unit, receiver: secretary }
		: { sender: secretary, receiver: authority }
}

export const coverTitle = (facts: Pick<CoverFacts, 'year' | 'government' | 'from'>) =>
	`Surat Pengantar Rencana Pengembangan Kompetensi Tahun ${facts.year} kepada ${offices(facts).receiver}`

/** The letter with which a plan goes to who has to decide next: a list of what is handed over, signed by both. */
export function coverPaper(facts: CoverFacts, stamp: Stamp): Paper {
	const { year, government, from, on, version, recaps } = facts
	const { sender, receiver } = offices(facts)
	const purpose = from === 'drafter' ? 'Untuk diajukan' : 'Untuk ditetapkan'
	const sent: [what: string, count: string, remark: string][] = [
		[`Rancangan ${decreeTitle(facts)}`, '1 berkas', purpose],
		[`Program Pembinaan ASN Tahun ${year}, versi ${version}`, '1 berkas', 'Untuk menjadi lampiran'],
		[
			`Lampiran rencana kerja dan anggaran (RKA) Tahun ${year}`,
			'1 berkas',
			'Jumlahnya sama dengan rencana'
		],
		...(recaps > 0
			? [
					[
						'Rekapitulasi kebutuhan perangkat daerah',
						`${number(recaps)} berkas`,
						'Sebagai bahan pertimbangan'
					] satisfies (typeof sent)[number]
				]
			: [])
	]
	const blocks: Block[] = [
		{ type: 'text', align: 'right', text: `${government.place || BLANK}, ${longDate(on)}` },
		{ type: 'text', align: 'left', text: `Yth. ${receiver}\ndi tempat` },
		{
			type: 'text',
			align: 'center',
			bold: true,
			text: `SURAT PENGANTAR\nNOMOR ${numberOn(stamp)}`
		},
		{
			type: 'table',
			name: 'naskah',
			columns: [
				{ head: 'No.', share: 0.6, number: true },
				{ head: 'Naskah yang dikirim', share: 5 },
				{ head: 'Banyaknya', share: 1.4 },
				{ head: 'Keterangan', share: 2.4 }
			],
			rows: sent.map((row, n) => [String(n + 1), ...row])
		},
		{
			type: 'signatures',
			signers: [
				{
					...{ heading: ['Diterima tanggal ……………………'], title: receiver },
					...{ name: '', rank: '', nip: '' }
				},
				signerOf(government[from], sender, stamp, ['Pengirim'])
			]
		}
	]
	const letterhead = [government.name.toUpperCase(), 'SEKRETARIAT DAERAH']
	return framed(
		{
			government,
			title: coverTitle(facts),
			...(from === 'secretary' && { letterhead }),
			sections: [{ blocks }]
		},
		stamp
	)
}
