import type { Paper, Section, Signer } from '#platform/documents/paper.ts'
import { nip } from '#platform/i18n/format.ts'
import type { Government, Official } from '#platform/settings.ts'
import { isDraft, type Stamp } from '../../paper.ts'

/** Where a number or a day will stand. */
export const BLANK = '……………………'

export const numberOn = ({ number }: Stamp): string => number ?? BLANK

type Framed = {
	government: Government
	title: string
	/** None: the government's own. */
	letterhead?: readonly string[]
	/** Above later pages, where the title is too long for one line. */
	running?: string
	sections: readonly Section[]
}

/** What all papers of the plan have around their text. */
export const framed = (
	{ government, title, letterhead, running = title, sections }: Framed,
	stamp: Stamp
): Paper => ({
	title,
	author: government.name,
	subject: `Pengembangan kompetensi ASN ${government.short}`,
	letterhead: letterhead ?? headOf(government),
	running,
	note: noteOf(government, stamp),
	chapters: false,
	sections,
	check: stamp.check
})

const headOf = ({ letterhead, name }: Government) =>
	letterhead.length > 0 ? letterhead : [name.toUpperCase()]

function noteOf({ example }: Government, stamp: Stamp): string | null {
	const notes = [
		...(example ? ['CONTOH: data dalam naskah ini bukan data sebenarnya'] : []),
		...(isDraft(stamp) ? ['Konsep, belum bernomor'] : [])
	]
	return notes.length > 0 ? notes.join(' · ') : null
}

/** Who signs, as it stands below the text; without a name there is room for one. */
export const signerOf = (
	official: Official | undefined,
	title: string,
	stamp: Stamp,
	heading: readonly string[] = []
): Signer => ({
	heading,
	title: official?.title || title,
	name: official?.name ?? '',
	rank: official?.rank ?? '',
	nip: nip(official?.nip ?? ''),
	electronic: !isDraft(stamp) && stamp.signing === 'elektronik'
})
