/** What the pages of money send. */
import { z } from 'zod'
import { certainties } from '#people/model.ts'
import { isDate, readNumber } from '#platform/i18n/read.ts'
import { bases, componentKinds } from './costs.ts'
import { blank, decimal, money, optionalText, rowsOf, text, whole, YearRef } from './forms.ts'
import { documents } from './spending.ts'

const { tahun } = YearRef.shape
const id = z.uuid()
const version = z.coerce.number().int().default(0)
const DATE = 'Tulis tanggalnya, misalnya 15 6 2027.'
const date = z.string(DATE).refine(isDate, DATE)
const CODE = 'Tulis seperti 5.04.02.'
const code = z
	.string()
	.trim()
	.regex(/^\d(\.\d{2})+$/, CODE)
const optionalCode = z
	.string()
	.trim()
	.regex(/^(\d(\.\d{2})+)?$/, `${CODE.slice(0, -1)}, atau kosongkan.`)
	.default('')
const reason = z
	.string()
	.trim()
	.min(10, 'Tuliskan alasannya, paling sedikit sepuluh huruf.')
	.max(500, 'Paling panjang 500 huruf.')

/** A component of an activity's cost; the activity is the page's. */
export const ComponentForm = z.object({
	/** The activity. */
	id,
	komponen: z.preprocess(blank, id.optional()),
	version,
	kind: z.enum(componentKinds, 'Pilih jenis biayanya.'),
	label: text('Tuliskan uraiannya, misalnya Narasumber eselon II.'),
	account: optionalCode,
	basis: z.enum(bases, 'Pilih dasarnya.'),
	unit: text('Tuliskan satuannya, misalnya orang/jam.', 60),
	price: money.refine((price) => price <= 10_000_000_000, 'Paling besar Rp10 miliar sesatuan.'),
	volume: decimal(99_999).refine((volume) => volume > 0, 'Volumenya lebih dari 0.'),
	itemId: z.preprocess(blank, id.optional()).transform((item) => item ?? null)
})
export type ComponentDraft = z.infer<typeof ComponentForm>

export const ComponentRef = z.object({ id, komponen: id, version })

export const PricesFile = z
	.object({
		tahun,
		berkas: z.instanceof(File).refine((file) => file.size > 0, 'Pilih berkas XLSX atau CSV.'),
		name: text('Tuliskan nama standarnya, misalnya SSH Kota 2027.'),
		legalBasis: text('Tuliskan dasar hukumnya, misalnya Perwako 12/2026.'),
		certainty: z.enum(certainties, 'Pilih kepastiannya.'),
		validFrom: date,
		validTo: z.preprocess(blank, date.optional()).transform((to) => to ?? null)
	})
	.refine(({ validFrom, validTo }) => !validTo || validTo >= validFrom, {
		path: ['validTo'],
		message: 'Tanggal akhir tidak boleh sebelum tanggal awal.'
	})
export type PricesFile = z.infer<typeof PricesFile>

export const PricesRef = z.object({ tahun, job: id })

export const PriceReasonForm = z.object({
	tahun,
	kegiatan: id,
	barang: id,
	price: whole(0, 1e12),
	ceiling: whole(0, 1e12),
	reason,
	version
})
export type PriceReasonForm = z.infer<typeof PriceReasonForm>

export const AccountForm = z.object({
	tahun,
	code,
	name: text('Tuliskan nama rekeningnya.'),
	subActivity: optionalText(300),
	version
})
export type AccountForm = z.infer<typeof AccountForm>

export const CashForm = z.object({
	tahun,
	run: id,
	account: z.string(),
	version,
	first: money,
	second: money,
	third: money,
	fourth: money
})
export type CashForm = z.infer<typeof CashForm>

/** 'sumber:APBD' or 'opd:<id>'. */
const charge = z
	.string('Pilih sumber dananya.')
	.regex(/^(sumber:.+|opd:[0-9a-f-]{36})$/, 'Pilih sumber dananya.')
	.transform((typed) =>
		typed.startsWith('opd:')
			? { source: '', agencyId: typed.slice('opd:'.length) }
			: { source: typed.slice('sumber:'.length), agencyId: null }
	)

const spending = {
	tahun,
	document: z.enum(documents, 'Pilih jenis dokumennya.'),
	number: text('Tuliskan nomor dokumennya.', 100),
	datedOn: date,
	amount: money.refine((amount) => amount > 0, 'Jumlahnya lebih dari 0.'),
	description: optionalText(300)
}

/** An entry of money: a commitment or a payment. What pays a commitment takes the rest from it. */
export const SpendingForm = z
	.object({
		...spending,
		settles: z.preprocess(blank, id.optional()),
		closes: z.literal('ya').optional().transform(Boolean),
		account: optionalCode,
		charge: z.preprocess(blank, charge.optional()),
		kegiatan: z.preprocess(blank, id.optional()),
		batch: z.preprocess(blank, whole(1, 500).optional())
	})
	.refine(({ settles, charge }) => settles || charge, {
		path: ['charge'],
		message: 'Pilih sumber dananya.'
	})
	.refine(({ datedOn, tahun }) => datedOn.startsWith(`${tahun}-`), {
		path: ['datedOn'],
		message: 'Tanggalnya harus di tahun anggaran ini.'
	})
	.refine(({ document, settles }) => !(settles && document === 'spk'), {
		path: ['document'],
		message: 'SPK adalah komitmen, bukan pembayaran. Pilih SPJ atau SP2D.'
	})
export type SpendingDraft = z.infer<typeof SpendingForm>

export const ReverseForm = z.object({ tahun, catatan: id, reason })

export const SpendingFile = z.object({
	tahun,
	berkas: z.instanceof(File).refine((file) => file.size > 0, 'Pilih berkas XLSX atau CSV.')
})
export const SpendingImportRef = z.object({ tahun, job: id })

export const CarryForm = z.object({
	tahun,
	version,
	nextVersion: version,
	source: text('Pilih sumber dananya.', 100),
	amount: money.refine((amount) => amount > 0, 'Jumlahnya lebih dari 0.'),
	reason
})
export type CarryForm = z.infer<typeof CarryForm>

export const CarryBackForm = z.object({ tahun, pair: id, reason })

/** A cut: one percentage of everything, or rupiah by source. */
export const RefocusForm = z.preprocess(
	(form) => {
		const fields = form as Record<string, unknown>
		return {
			...fields,
			cuts: rowsOf(fields, 'cutAmount', { name: 'cutSource', amount: 'cutAmount' })
		}
	},
	z
		.object({
			tahun,
			datedOn: date,
			reason,
			percent: z.preprocess(
				blank,
				z
					.preprocess(
						(typed) => (typeof typed === 'string' ? (readNumber(typed) ?? Number.NaN) : typed),
						z
							.number('Tulis angka, misalnya 30.')
							.gt(0, 'Lebih dari 0.')
							.max(100, 'Paling besar 100.')
					)
					.optional()
			),
			cuts: z.array(z.object({ name: z.string(), amount: money })),
			langkah: z.preprocess(blank, whole(1, 100_000).optional())
		})
		.refine(({ datedOn, tahun }) => datedOn.startsWith(`${tahun}-`), {
			path: ['datedOn'],
			message: 'Tanggalnya harus di tahun anggaran ini.'
		})
		.refine(
			({ percent, cuts }) => (percent !== undefined) !== cuts.some(({ amount }) => amount > 0),
			{ path: ['percent'], message: 'Isi persentase, atau jumlah per sumber; salah satu saja.' }
		)
)
export type RefocusDraft = z.infer<typeof RefocusForm>

export const AcceptRefocusForm = z.object({ tahun, id, version })
