import { dateRange, longDate, nip as nipText } from '#platform/i18n/format.ts'
import { jpText } from '#hours/rules.ts'
import type { Earner } from './model.ts'
import { validUntil, type Held } from './rules.ts'

export type CertificateFrame = {
	readonly government: string
	readonly unit: string
	readonly place: string
	readonly emblem: string | null
	/** Who holds the seal's certificate. */
	readonly seal: string
	readonly example: boolean
}

/** More squares than these are a wall; the number says it. */
const MOST_SQUARES = 40

/** What a certificate of a batch is about, as a sentence before the name of the course. */
const sentence = (method: string): string =>
	method === 'workshop' ? 'atas keikutsertaannya dalam lokakarya' : 'yang telah menyelesaikan'

/** All that the template prints, as texts. */
export function certificateView(
	frame: CertificateFrame,
	batch: Held,
	earner: Earner,
	{ number, check, on }: { number: string; check: { url: string; qr: string }; on: string }
) {
	const until = validUntil(batch.completedOn, batch.validMonths)
	const place = [earner.position, earner.agency].filter((part) => part !== null).join(', ')
	return {
		title: `Sertifikat ${batch.title}`,
		subject: `Sertifikat nomor ${number}`,
		government: frame.government,
		unit: frame.unit,
		emblem: frame.emblem,
		number,
		name: earner.name,
		person: [earner.nip && `NIP ${nipText(earner.nip)}`, place || 'Masyarakat']
			.filter(Boolean)
			.join(' · '),
		sentence: sentence(batch.method),
		activity: batch.title,
		when: `${dateRange(batch.startedOn, batch.completedOn)}, diselenggarakan ${batch.organiser}`,
		squares: Number.isInteger(batch.jp) && batch.jp <= MOST_SQUARES ? batch.jp : 0,
		jp: `${jpText(batch.jp)} JP`,
		jpNote: `jam pelajaran${until ? `, berlaku sampai ${longDate(until)}` : ''}`,
		check,
		note: frame.example ? 'CONTOH: bukan sertifikat yang berlaku' : '',
		issued: [frame.place, longDate(on)].filter(Boolean).join(', '),
		seal: `Disegel secara elektronik dengan sertifikat ${frame.seal}.`
	}
}

export type CertificateView = ReturnType<typeof certificateView>
