/** The official papers of a year's plan: which there are, how they are numbered, and what each is about. Pure. */
import type { PaperField } from '#platform/documents/paper.ts'
import { longDate } from '#platform/i18n/format.ts'
import type { PaperKind } from '#platform/documents/papers/kind.ts'

export const paperNames = [
	'decree',
	'recap',
	'invitation',
	'minutes',
	'cover_secretary',
	'cover_mayor'
] as const
export type PaperName = (typeof paperNames)[number]

/** All but the recap, of which each agency has its own. */
export const yearPapers = paperNames.filter((name) => name !== 'recap')

/** How an address says it. */
export const paperPaths: Record<PaperName, string> = {
	decree: 'keputusan',
	recap: 'rekap',
	invitation: 'undangan',
	minutes: 'berita-acara',
	cover_secretary: 'pengantar-sekda',
	cover_mayor: 'pengantar-wali-kota'
}

export const paperAt = (path: string): PaperName | undefined =>
	paperNames.find((name) => paperPaths[name] === path)

/** `unit` and `code` are what most cities write; the office changes them for its own. */
const letter = (code: string, unit = 'BKPSDM'): PaperKind['numbering'] => ({
	series: unit === 'BKPSDM' ? 'surat-bkpsdm' : 'surat-sekda',
	pattern: '{kode}/{nomor}/{unit}/{tahun}',
	...{ code, unit },
	gapless: true
})

const TRAINING = '800.2'

export const kindOf: Record<PaperName, PaperKind> = {
	decree: {
		key: 'plan.decree',
		label: 'Keputusan penetapan rencana',
		numbering: {
			...{ series: 'keputusan', pattern: '{kode}/{nomor}/{tahun}', code: '100.3.3.3', unit: '' },
			gapless: false
		},
		isPublic: true
	},
	recap: {
		key: 'plan.recap',
		label: 'Rekapitulasi kebutuhan',
		numbering: letter(TRAINING),
		isPublic: false
	},
	invitation: {
		key: 'plan.invitation',
		label: 'Undangan rapat verifikasi',
		numbering: letter('000.1.5'),
		isPublic: true
	},
	minutes: {
		key: 'plan.minutes',
		label: 'Berita acara verifikasi',
		numbering: letter(TRAINING),
		isPublic: true
	},
	cover_secretary: {
		key: 'plan.cover_secretary',
		label: 'Surat pengantar kepada Sekretaris Daerah',
		numbering: letter(TRAINING),
		isPublic: true
	},
	cover_mayor: {
		key: 'plan.cover_mayor',
		label: 'Surat pengantar kepada kepala daerah',
		numbering: letter(TRAINING, 'SETDA'),
		isPublic: true
	}
}

/** The programme, an annex of the decree: without a number of its own. */
export const programmeKind: PaperKind = {
	key: 'plan.programme',
	label: 'Program pembinaan ASN',
	numbering: letter(TRAINING),
	isPublic: true
}

export const paperKinds: readonly PaperKind[] = [...Object.values(kindOf), programmeKind]

/** Offices that sign in Bina: the PPK, the secretary, who drafted, and the head of the agency that a recap is of. */
export type Signatory = 'authority' | 'secretary' | 'drafter' | 'agency_head'

export const signatoryOf: Record<PaperName, Signatory> = {
	decree: 'authority',
	recap: 'agency_head',
	invitation: 'drafter',
	minutes: 'drafter',
	cover_secretary: 'drafter',
	cover_mayor: 'secretary'
}

/** Papers that a version has each of its own, so that a revision gets new ones. */
const ofVersion: readonly PaperName[] = ['decree', 'cover_secretary', 'cover_mayor']
export const isOfVersion = (name: PaperName): boolean => ofVersion.includes(name)

/** From one office to the next: nobody else's to read. */
export const isCover = (name: PaperName): boolean => name.startsWith('cover_')

/** What a paper is about, as the register keeps it, 'rencana:2027:versi:3'. */
export function subjectOf(
	name: PaperName,
	{ year, version, agencyId }: { year: number; version: number | null; agencyId: string | null }
): string {
	const plan = `rencana:${year}`
	if (name === 'recap') return `${plan}:opd:${agencyId}`
	return isOfVersion(name) ? `${plan}:versi:${version}` : plan
}

/** Signed by a certificate, or by a pen on the printed paper. */
export const signings = ['elektronik', 'basah'] as const
export type Signing = (typeof signings)[number]

/** What stands on a paper once it is issued; on a draft neither number nor mark. */
export type Stamp = {
	readonly number: string | null
	readonly check: { readonly url: string; readonly qr: string } | null
	readonly signing: Signing
}

/** What every template of the plan's papers may say beside what stands in their parts. */
export const templateFields = ({
	number,
	year,
	on
}: {
	number: string | null
	year: number
	/** Civil date. */
	on: string
}): PaperField[] => [
	{ name: 'nomor', meaning: 'Nomor naskah', text: number ?? '' },
	{ name: 'tanggal', meaning: 'Tanggal naskah', text: longDate(on) },
	{ name: 'tahun', meaning: 'Tahun rencana', text: String(year) }
]

export const isDraft = ({ check }: Stamp): boolean => check === null
