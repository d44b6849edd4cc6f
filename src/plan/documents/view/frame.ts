import { longDate, monthName, nip } from '#platform/i18n/format.ts'
import type { Government } from '#platform/settings.ts'
import type { AnnexBatch, LegalBasis, ProgrammeDocument } from '../model.ts'

type Official = NonNullable<Government['authority']>

/** What stands around the chapters: cover, head and foot of pages, legal basis, signatures, annex. */
export function frameView(document: ProgrammeDocument) {
	const { government, year, stage, issuedOn } = document
	const date = longDate(issuedOn)
	return {
		year: String(year),
		title: `Program Pembinaan ASN Tahun ${year}`,
		subject: `Pengembangan kompetensi pegawai ${government.name}`,
		government: government.name,
		short: government.short,
		unit: government.unit,
		place: government.place,
		date,
		dataAsOf: longDate(document.dataAsOf),
		number: document.number,
		stage: stage === 'draft' ? 'Rancangan' : null,
		copy: document.internal ? 'Salinan internal, memuat nama' : null,
		pageNote: pageNote(document),
		letterhead: government.letterhead.length > 0 ? government.letterhead : [government.name],
		emblem: document.emblem,
		check: document.checkText,
		legal: legalView(document.legalBasis),
		signatures: [
			...(government.drafter ? [signature(['Disusun oleh'], government.drafter)] : []),
			signature(
				stage === 'draft'
					? ['Rancangan, belum ditetapkan']
					: [`Ditetapkan di ${government.place}`, `pada tanggal ${date}`],
				government.authority ?? {
					title: 'Pejabat Pembina Kepegawaian',
					name: '',
					rank: '',
					nip: ''
				}
			)
		],
		annex: document.internal ? document.annex.map(annexView) : null
	}
}

function pageNote({ government, stage, internal }: ProgrammeDocument): string | null {
	const notes = [
		...(government.example ? ['CONTOH: data dalam dokumen ini bukan data sebenarnya'] : []),
		...(stage === 'draft' ? ['Rancangan'] : []),
		...(internal ? ['Internal'] : [])
	]
	return notes.length > 0 ? notes.join(' · ') : null
}

/** Only confirmed and second-hand rules are printed as law; the second say where they were read. */
function legalView(basis: LegalBasis[]) {
	const told = ({ instrument, subject }: LegalBasis) => `${instrument}: ${subject}`
	const of = (certainty: LegalBasis['certainty']) =>
		basis.filter((rule) => rule.certainty === certainty).map(told)
	return {
		law: [...of('A'), ...of('B').map((rule) => `${rule} (dibaca dari sumber kedua)`)],
		house: of('house'),
		unconfirmed: of('unconfirmed').map((rule) => `${rule} (belum terkonfirmasi)`)
	}
}

const signature = (heading: string[], official: Official) => ({
	heading,
	...official,
	nip: nip(official.nip)
})

const annexView = ({ activity, number, month, participants }: AnnexBatch) => ({
	title: `${activity}, angkatan ${number}, ${monthName(month)}`,
	table: {
		head: ['No.', 'Nama', 'NIP', 'Jabatan', 'Perangkat daerah'],
		rows: participants.map((person, i) => [
			String(i + 1),
			person.name,
			nip(person.nip),
			person.position,
			person.agency
		])
	}
})
