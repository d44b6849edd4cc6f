/** What people send about proposals. A draft is kept however little of it is written. */
import { z } from 'zod'
import { isDate } from '#platform/i18n/read.ts'
import { targetKinds, urgencies } from './model.ts'

const LONGEST_TITLE = 200
/** A joint proposal holds the texts of all that it is made of. */
const LONGEST_TEXT = 20_000
const LONGEST_REASON = 500

const id = z.uuid()
const version = z.coerce.number().int()
const text = (longest: number) =>
	z.string().trim().max(longest, `Paling panjang ${longest} huruf.`).default('')
const orNull = <T extends z.ZodType>(schema: T) =>
	z.preprocess((value) => (value === '' || value === undefined ? null : value), schema.nullable())

/** An empty file field sends a file without bytes. */
const file = z.preprocess(
	(value) => (value instanceof File && value.size > 0 ? value : null),
	z.instanceof(File).nullable()
)

export const reason = z
	.string()
	.trim()
	.min(5, 'Tuliskan alasannya, agar pengusul tahu apa yang perlu dilakukan.')
	.max(LONGEST_REASON, `Paling panjang ${LONGEST_REASON} huruf.`)

export const NewProposal = z.object({
	tahun: z.coerce.number().int().min(2000).max(2200),
	agencyId: z.uuid('Pilih perangkat daerah.'),
	competencyId: orNull(id)
})
export type NewProposal = z.infer<typeof NewProposal>

export const ProposalForm = z.object({
	id,
	version,
	agencyId: z.uuid('Pilih perangkat daerah.'),
	title: text(LONGEST_TITLE),
	competencyId: orNull(id),
	evidence: text(LONGEST_TEXT),
	targetKind: orNull(z.enum(targetKinds)),
	target: text(LONGEST_TEXT),
	formCode: orNull(z.string().max(5)),
	urgency: orNull(z.enum(urgencies)),
	berkas: file
})
export type ProposalForm = z.infer<typeof ProposalForm>

const list = z.preprocess(
	(value) => (value === undefined ? [] : [value].flat()),
	z.array(id).max(500)
)

export const AddPeople = z.object({
	id,
	version,
	orang: list.refine((chosen) => chosen.length > 0, 'Centang dulu orangnya.')
})
export const RemovePerson = z.object({ id, version, employeeId: id })
export const ChangePosition = z.object({
	id,
	version,
	agencyId: id,
	positionId: z.uuid('Pilih jabatan.')
})
export const RemoveFile = z.object({ id, version, fileId: id })

export const StepForm = z.object({ id, version })
export const RefusalForm = z.object({ id, version, reason })
export const LeaveForm = z.object({
	id,
	version,
	agency: id,
	reason: reason.min(5, 'Tuliskan alasannya, agar mitra yang lain mengerti.')
})
export type LeaveForm = z.infer<typeof LeaveForm>

/** 'id:version' of each proposal that was ticked; a wrong one is no proposal. */
export const ManyForm = z.object({
	pilih: z.preprocess(
		(value) => (value === undefined ? [] : [value].flat()),
		z
			.array(z.string().regex(/^[0-9a-f-]{36}:\d{1,9}$/))
			.min(1, 'Belum ada yang dicentang. Centang dulu usulannya.')
			.max(200)
			.transform((ticked) =>
				ticked.map((one) => ({ id: one.slice(0, 36), version: Number(one.slice(37)) }))
			)
	)
})
export type ManyForm = z.infer<typeof ManyForm>

const date = (sentence: string) => z.string().refine(isDate, sentence)

export const RoundForm = z.object({
	year: z.coerce
		.number('Tulis tahunnya, misalnya 2028.')
		.int('Tulis tahunnya, misalnya 2028.')
		.min(2000, 'Tulis tahunnya, misalnya 2028.')
		.max(2200, 'Tulis tahunnya, misalnya 2028.'),
	opensOn: date('Tuliskan tanggal buka, misalnya 1 10 2027.'),
	closesOn: date('Tuliskan tanggal tutup, misalnya 12 12 2027.'),
	note: text(LONGEST_REASON),
	version: z.coerce.number().int().default(0)
})
export type RoundForm = z.infer<typeof RoundForm>

export const RoundSwitch = z.object({
	year: z.coerce.number().int(),
	version,
	closed: z.enum(['ya', 'tidak']).transform((answer) => answer === 'ya')
})

export const MergeForm = z.object({
	/** The proposal whose page it was asked from. */
	id,
	leadId: z.uuid('Pilih perangkat daerah yang memimpin.'),
	title: z
		.string()
		.trim()
		.min(1, 'Tuliskan kebutuhan bersama.')
		.max(LONGEST_TITLE, `Paling panjang ${LONGEST_TITLE} huruf.`),
	reason,
	pilih: list
})
export type MergeForm = z.infer<typeof MergeForm>

export const MergeAnswer = z
	.object({
		gabungan: id,
		proposalId: id,
		/** Of the proposal whose text was read. */
		version,
		answer: z.enum(['agreed', 'refused'], { error: 'Pilih setuju atau tidak.' }),
		note: text(LONGEST_REASON)
	})
	.refine(({ answer, note }) => answer === 'agreed' || note !== '', {
		path: ['note'],
		message: 'Tuliskan mengapa tidak setuju, agar yang lain mengerti.'
	})
export type MergeAnswer = z.infer<typeof MergeAnswer>

export const MergeRef = z.object({ gabungan: id, version })
