/** What the pages of papers send. */
import { z } from 'zod'
import { isDate } from '#platform/i18n/read.ts'
import { text, YearRef } from './forms.ts'
import { paperAt, paperPaths, signings } from './paper.ts'

const { tahun } = YearRef.shape

/** The paper's own path; the recap's has an agency. */
const jenis = z
	.enum(Object.values(paperPaths) as [string, ...string[]])
	.transform((path) => paperAt(path)!)

/** A draft, or the paper itself with its number. */
export const PaperForm = z
	.object({
		tahun,
		jenis: jenis.optional(),
		opd: z.uuid().optional(),
		langkah: z.enum(['konsep', 'terbit']),
		tandatangan: z.enum(signings).default('elektronik')
	})
	.transform(({ tahun, jenis, opd, langkah, tandatangan }) => ({
		...{ year: tahun, name: jenis ?? ('recap' as const), agencyId: opd ?? null },
		...{ issue: langkah === 'terbit', signing: tandatangan }
	}))
export type PaperWish = z.infer<typeof PaperForm>

export const SignPaperForm = z.object({ tahun, naskah: z.uuid() })

const DAY = 'Tuliskan tanggalnya, misalnya 4 12 2026.'
const TIME = 'Tulis jamnya seperti 09.00.'

const lines = z
	.string()
	.max(5000, 'Paling panjang 5.000 huruf.')
	.transform((typed) =>
		typed
			.split('\n')
			.map((line) => line.trim())
			.filter(Boolean)
	)

export const MeetingForm = z
	.object({
		tahun,
		version: z.coerce.number().int().default(0),
		heldOn: z.string(DAY).refine(isDate, DAY),
		begins: z
			.string()
			.trim()
			.regex(/^([01]?\d|2[0-3])[.:][0-5]\d$/, TIME)
			.transform((typed) => typed.replace('.', ':').padStart(5, '0')),
		place: text('Tuliskan tempatnya, misalnya Aula BKPSDM.'),
		agenda: lines.refine((items) => items.length > 0, 'Tuliskan paling sedikit satu acara.'),
		outcome: lines.default([])
	})
	.transform(({ tahun: year, ...meeting }) => ({ year, ...meeting }))
