/** What citizens send, and what staff do with it. */
import { z } from 'zod'
import { number } from '#platform/i18n/format.ts'
import { LONGEST_TEXT, offerers, type MessageDraft } from './message.ts'

/** Blanks at both ends and signs that no database keeps are dropped; line ends become one sign. */
const clean = (typed: unknown): unknown =>
	typeof typed === 'string'
		? typed
				.replace(/\r\n?/g, '\n')
				.replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
				.trim()
		: typed

const lengthOf = (text: string): number => [...text].length

export const longText = (sentence: string, longest = LONGEST_TEXT) =>
	z.preprocess(
		clean,
		z
			.string(sentence)
			.min(1, sentence)
			.superRefine((text, check) => {
				const length = lengthOf(text)
				if (length > longest)
					check.addIssue({
						code: 'custom',
						message: `Paling panjang ${number(longest)} huruf. Tulisan Anda ${number(length)}.`
					})
			})
	)

export const shortText = (longest = 200) =>
	z.preprocess(
		(typed) => clean(typed ?? ''),
		z.string().refine((text) => lengthOf(text) <= longest, `Paling panjang ${longest} huruf.`)
	)

export const optionalId = z.preprocess(
	(typed) => (typeof typed === 'string' && typed.trim() === '' ? null : typed),
	z.uuid().nullable().default(null)
)

export const version = z.coerce.number().int()

const isTicked = z
	.string()
	.optional()
	.transform((value) => value === 'ya')

/** What every public form carries: when it was opened, a field that people leave empty, and an optional contact. */
const publicFields = {
	dibuka: z.string().max(20).default(''),
	kosongkan: z.string().max(0, 'Kosongkan isian ini, lalu kirim lagi.').default(''),
	nama: shortText(),
	kontak: shortText(),
	setuju: isTicked
}

type Contact = { nama: string; kontak: string; setuju: boolean }
const agreed = ({ nama, kontak, setuju }: Contact) => setuju || (nama === '' && kontak === '')
const notAgreed = (message = 'Centang persetujuan ini, atau kosongkan nama dan kontak.') => ({
	path: ['setuju'],
	message
})
const contactOf = ({ nama, kontak }: Contact) =>
	nama === '' && kontak === '' ? null : { name: nama, contact: kontak }

/** What a public form becomes: the message, and when the form was opened. */
export type SentForm = { draft: MessageDraft; openedAt: string }

export const ServiceForm = z
	.object({
		...publicFields,
		pesan: longText('Tuliskan apa yang perlu lebih baik.'),
		unit: optionalId,
		unit_lain: shortText()
	})
	.refine(agreed, notAgreed())
	.refine(({ unit, unit_lain }) => unit !== null || unit_lain !== '', {
		path: ['unit_lain'],
		message: 'Tuliskan nama kantor atau unitnya.'
	})
	.transform((form): SentForm => ({
		openedAt: form.dibuka,
		draft: {
			kind: 'service',
			body: form.pesan,
			agencyId: form.unit,
			unitText: form.unit ? '' : form.unit_lain,
			place: '',
			offerer: null,
			contact: contactOf(form)
		}
	}))

export const OfferForm = z
	.object({
		...publicFields,
		kontak: z.preprocess(
			clean,
			z
				.string('Tuliskan nomor telepon atau alamat, supaya kami dapat menghubungi Anda.')
				.min(1, 'Tuliskan nomor telepon atau alamat, supaya kami dapat menghubungi Anda.')
				.max(200, 'Paling panjang 200 huruf.')
		),
		pesan: longText('Tuliskan apa yang dapat Anda ajarkan.'),
		siapa: z.enum(offerers, 'Pilih siapa Anda.'),
		tempat: shortText()
	})
	.refine(agreed, notAgreed('Centang persetujuan ini, supaya kami boleh menghubungi Anda.'))
	.transform((form): SentForm => ({
		openedAt: form.dibuka,
		draft: {
			kind: 'offer',
			body: form.pesan,
			agencyId: null,
			unitText: '',
			place: form.tempat,
			offerer: form.siapa,
			contact: contactOf(form)
		}
	}))

export const ProblemForm = z
	.object({
		...publicFields,
		pesan: longText('Ceritakan apa yang terjadi.'),
		unit: optionalId,
		unit_lain: shortText(),
		tempat: shortText()
	})
	.refine(agreed, notAgreed())
	.transform((form): SentForm => ({
		openedAt: form.dibuka,
		draft: {
			kind: 'problem',
			body: form.pesan,
			agencyId: form.unit,
			unitText: form.unit ? '' : form.unit_lain,
			place: form.tempat,
			offerer: null,
			contact: contactOf(form)
		}
	}))

const ref = { id: z.uuid(), version }
export const MessageRef = z.object(ref)

const showing = z.enum(['ya', 'tidak'], 'Pilih apakah jawaban ini tampil untuk umum.')
const asked = z.preprocess(
	clean,
	z
		.string()
		.max(2 * LONGEST_TEXT)
		.default('')
)

type Shown = { tampil: 'ya' | 'tidak'; pertanyaan: string }
const hasQuestion = ({ tampil, pertanyaan }: Shown) => tampil === 'tidak' || pertanyaan !== ''
const noQuestion = () => ({
	path: ['pertanyaan'],
	message: 'Tuliskan pertanyaannya seperti yang boleh dibaca umum.'
})
const isShort = ({ pertanyaan }: Shown) => lengthOf(pertanyaan) <= LONGEST_TEXT
const tooLong = () => ({
	path: ['pertanyaan'],
	message: `Paling panjang ${number(LONGEST_TEXT)} huruf.`
})

export const ReplyForm = z
	.object({
		...ref,
		jawaban: longText('Tuliskan jawabannya.'),
		tampil: showing,
		pertanyaan: asked,
		periksa: isTicked,
		lanjut: z.enum(['selesai', 'lanjut'], 'Pilih apakah urusan ini selesai.')
	})
	.refine(hasQuestion, noQuestion())
	.refine(isShort, tooLong())
export type ReplyForm = z.infer<typeof ReplyForm>

export const PublishForm = z
	.object({ ...ref, tampil: showing, pertanyaan: asked, periksa: isTicked })
	.refine(hasQuestion, noQuestion())
	.refine(isShort, tooLong())
export type PublishForm = z.infer<typeof PublishForm>

export const ForwardForm = z.object({ ...ref, ke: z.uuid('Pilih perangkat daerah atau unitnya.') })
export type ForwardForm = z.infer<typeof ForwardForm>

export const HideForm = z.object({
	...ref,
	alasan: longText('Tuliskan alasannya, supaya keputusan ini dapat diperiksa.', 500)
})
export type HideForm = z.infer<typeof HideForm>

export const TagForm = z.object({ ...ref, kompetensi: optionalId })
export type TagForm = z.infer<typeof TagForm>

const whole = (least: number, most: number) => {
	const sentence = `Tulis angka ${least} sampai ${number(most)}.`
	return z.coerce.number(sentence).int(sentence).min(least, sentence).max(most, sentence)
}
export const SettingsForm = z.object({
	version,
	replyDays: whole(1, 60),
	contactMonths: whole(1, 60),
	sendsADay: whole(1, 1000)
})
export type SettingsForm = z.infer<typeof SettingsForm>
