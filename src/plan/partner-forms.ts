/** What the pages of community partners send. */
import { z } from 'zod'
import { isDate } from '#platform/i18n/read.ts'
import { blankTo, decimal, money, optionalText, text, whole, YearRef } from './forms.ts'
import { partnerKinds, partnerRoles } from './partner.ts'

const CHOOSE = 'Pilih salah satu.'
const id = z.uuid()
const version = z.coerce.number().int()
const list = (typed: unknown) => [typed ?? []].flat().filter((one) => one !== '')

export const PartnerForm = z.object({
	id: z.preprocess(blankTo(undefined), id.optional()),
	version: version.default(0),
	name: text('Tuliskan nama mitra.'),
	kind: z.enum(partnerKinds, CHOOSE),
	place: optionalText(200),
	contact: optionalText(200),
	/** A number, or another way to reach them. */
	phone: optionalText(200),
	teaches: optionalText(1000),
	competencies: z.preprocess(list, z.array(id).max(20, 'Paling banyak 20 kompetensi.')),
	consentText: text('Tuliskan apa yang disetujui mitra.', 1000),
	consentOn: z.string().refine(isDate, 'Tulis tanggal persetujuan, misalnya 10 3 2027.'),
	active: z
		.enum(['ya', 'tidak'])
		.default('ya')
		.transform((answer) => answer === 'ya')
})
export type PartnerForm = z.infer<typeof PartnerForm>

export const WithdrawConsentForm = z.object({
	id,
	yakin: z.literal('ya', 'Centang tanda setujunya dulu.')
})

export const PartForm = z.object({
	/** Of the activity. */
	id,
	part: z.preprocess(blankTo(undefined), id.optional()),
	version: version.default(0),
	tahun: YearRef.shape.tahun,
	partnerId: z.uuid('Pilih mitra.'),
	role: z.enum(partnerRoles, CHOOSE),
	topic: optionalText(200),
	rate: z.preprocess(blankTo('0'), money),
	quantity: z.preprocess(blankTo('0'), decimal(9999)),
	/** Of the price standards; empty: the ceiling of the role. */
	itemId: z.preprocess(blankTo(null), id.nullable()),
	extra: z.literal('ya').optional().transform(Boolean),
	overReason: optionalText(500)
})
export type PartForm = z.infer<typeof PartForm>

export const PartRef = z.object({ id, part: id })

export const CitizenForm = z.object({
	/** Of the activity. */
	id,
	tahun: YearRef.shape.tahun,
	version: version.default(0),
	seats: whole(0, 1000),
	/** Empty: as for an employee. */
	cost: z.preprocess(blankTo(undefined), money.optional())
})
export type CitizenForm = z.infer<typeof CitizenForm>

const feedback = {
	score: z.coerce
		.number('Pilih satu nilai.')
		.int()
		.min(1, 'Pilih satu nilai.')
		.max(5, 'Pilih satu nilai.'),
	again: z.enum(['ya', 'tidak'], 'Pilih ya atau tidak.').transform((answer) => answer === 'ya'),
	text: optionalText(2000)
}
export const OrganiserFeedbackForm = z.object({ id, part: id, ...feedback })
export type OrganiserFeedbackForm = z.infer<typeof OrganiserFeedbackForm>

export const PartnerFeedbackForm = z.object({ kode: z.string().max(40), ...feedback })
export type PartnerFeedbackForm = z.infer<typeof PartnerFeedbackForm>

export const PartnerWithdrawForm = z.object({
	kode: z.string().max(40),
	yakin: z.literal('ya', 'Centang tanda setujunya dulu.')
})

export const PartnerRuleForm = z.preprocess(
	(form) => {
		const fields = form as Record<string, unknown>
		return {
			...fields,
			ceilings: Object.fromEntries(partnerRoles.map((role) => [role, fields[`batas_${role}`]]))
		}
	},
	z.object({
		version,
		ceilings: z.record(z.enum(partnerRoles), z.preprocess(blankTo(null), money.nullable())),
		bonus: decimal(100),
		legalBasis: text('Tuliskan dasarnya, misalnya Perwako standar harga.', 300)
	})
)
export type PartnerRuleForm = z.infer<typeof PartnerRuleForm>
