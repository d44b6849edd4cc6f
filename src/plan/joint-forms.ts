/** What the pages of joint activities send. */
import { z } from 'zod'
import { isDate } from '#platform/i18n/read.ts'
import { blankTo, decimal, money, numeric, rowsOf, text, whole, YearRef } from './forms.ts'
import { contributionKinds, jointStates, splits } from './joint.ts'

const CHOOSE = 'Pilih salah satu.'
const id = z.uuid()
const version = z.coerce.number().int()
/** Typed in percent; empty is 0; 0..1. */
const share = z.preprocess(blankTo('0'), decimal(100)).transform((percent) => percent / 100)

const PartyRow = z.object({
	agencyId: z.uuid('Pilih perangkat daerah.'),
	role: z.enum(['lead', 'partner'], CHOOSE),
	seats: z.preprocess(blankTo('0'), whole(0, 100_000)),
	minShare: share,
	fixedShare: share
})

const ContributionRow = z.object({
	agencyId: z.uuid('Pilih perangkat daerah.'),
	kind: z.enum(contributionKinds, CHOOSE),
	what: z.string().trim().max(200, 'Paling panjang 200 huruf.').default(''),
	amount: numeric(
		z
			.number('Tulis jumlahnya dengan angka.')
			.int('Tulis angka bulat.')
			.min(1, 'Tulis jumlah paling sedikit 1.')
			.max(1e15, 'Angka ini terlalu besar.')
	)
})

export const JointForm = z.preprocess(
	(form) => {
		const fields = form as Record<string, unknown>
		return {
			...fields,
			parties: rowsOf(fields, 'partyId', {
				agencyId: 'partyId',
				role: 'partyRole',
				seats: 'partySeats',
				minShare: 'partyMin',
				fixedShare: 'partyShare'
			}),
			contributions: rowsOf(fields, 'giverId', {
				agencyId: 'giverId',
				kind: 'giftKind',
				what: 'giftWhat',
				amount: 'giftAmount'
			})
		}
	},
	z.object({
		/** Absent for a new one. */
		id: id.optional(),
		version: version.default(0),
		year: YearRef.shape.tahun,
		activityId: z.uuid('Pilih kegiatan dari katalog.'),
		/** The proposal that it answers, when it began from one. */
		proposalId: z.preprocess(blankTo(null), id.nullable()),
		aim: text('Tuliskan tujuan bersama dalam satu kalimat.', 300),
		batches: whole(1, 500),
		/** Empty: reckoned from the catalogue. */
		cost: z.preprocess(blankTo(undefined), money.optional()),
		split: z.enum(splits, CHOOSE),
		parties: z
			.array(PartyRow)
			.max(40, 'Paling banyak 40 pihak.')
			.refine((all) => new Set(all.map((one) => one.agencyId)).size === all.length, {
				message: 'Perangkat daerah yang sama tertulis dua kali.'
			})
			.refine((all) => all.reduce((sum, { minShare }) => sum + minShare, 0) <= 1 + 1e-9, {
				message: 'Peserta minimal semua pihak bersama-sama melebihi 100%.'
			}),
		contributions: z.array(ContributionRow).max(60, 'Paling banyak 60 sumbangan.'),
		/** That what was signed becomes void. */
		gugurkan: z.literal('ya').optional()
	})
)
export type JointForm = z.infer<typeof JointForm>

export const SignForm = z.object({
	id,
	agency: id,
	version,
	hash: z.string().regex(/^[0-9a-f]{64}$/)
})
export type SignForm = z.infer<typeof SignForm>

export const LeaveForm = z.object({
	id,
	agency: id,
	version,
	reason: text('Tuliskan alasannya, agar pihak lain mengerti.', 400)
})
export type LeaveForm = z.infer<typeof LeaveForm>

export const StepForm = z
	.object({
		id,
		from: z.enum(jointStates),
		to: z.enum(jointStates),
		reason: z.string().trim().max(500, 'Paling panjang 500 huruf.').default('')
	})
	.refine(({ to, reason }) => to !== 'cancelled' || reason.length >= 10, {
		path: ['reason'],
		message: 'Tuliskan alasan pembatalan, paling sedikit 10 huruf.'
	})
export type StepForm = z.infer<typeof StepForm>

const LARGEST_FILE = 10_000_000
/** Extension → type that the file is sent back as. */
export const fileTypes: Readonly<Record<string, string>> = {
	pdf: 'application/pdf',
	docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
	xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
	pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
	odt: 'application/vnd.oasis.opendocument.text',
	csv: 'text/csv',
	txt: 'text/plain',
	jpg: 'image/jpeg',
	jpeg: 'image/jpeg',
	png: 'image/png'
}
export const extensionOf = (name: string): string =>
	/\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''

export const NoteForm = z.preprocess(
	(form) => {
		const { berkas, ...fields } = form as Record<string, unknown>
		return { ...fields, berkas: berkas instanceof File && berkas.size > 0 ? berkas : undefined }
	},
	z
		.object({
			id,
			text: z.string().trim().max(2000, 'Paling panjang 2.000 huruf.').default(''),
			berkas: z
				.instanceof(File)
				.refine((file) => file.size <= LARGEST_FILE, 'Berkas paling besar 10 MB.')
				.refine(
					(file) => extensionOf(file.name) in fileTypes,
					'Pakai berkas PDF, Word, Excel, PowerPoint, CSV, teks, atau foto.'
				)
				.optional()
		})
		.refine(({ text: written, berkas }) => written !== '' || berkas !== undefined, {
			path: ['text'],
			message: 'Tulis catatan, atau pilih berkas.'
		})
)
export type NoteForm = z.infer<typeof NoteForm>

export const NoteRef = z.object({ id, note: id })

export const TaskForm = z.object({
	id,
	agency: z.uuid('Pilih perangkat daerah.'),
	title: text('Tuliskan tugasnya.', 200),
	dueOn: z.string().refine(isDate, 'Tulis tanggalnya, misalnya 10 3 2027.')
})
export type TaskForm = z.infer<typeof TaskForm>

export const TaskRef = z.object({ id, task: id, done: z.enum(['ya', 'tidak']) })
