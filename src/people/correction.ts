/** What people may ask to have mended in their own data, and whose it is to mend. Pure. */
import { z } from 'zod'
import { acceptOf, typeOfFile } from '#platform/files/file-kind.ts'
import { EmployeeEdit } from './forms.ts'

export const correctables = [
	'nip',
	'name',
	'frontTitle',
	'backTitle',
	'rank',
	'education',
	'educationName',
	'agencyId',
	'positionId',
	'supervisor',
	'district',
	'email',
	'phone'
] as const
export type Correctable = (typeof correctables)[number]

/** What an agency's own officer may mend; who somebody is and where they stand is the planner's. Source: docs/rules.md#perbaikan-data. */
export const mendedByAgency: readonly Correctable[] = [
	'frontTitle',
	'backTitle',
	'education',
	'educationName',
	'supervisor',
	'district',
	'email',
	'phone'
]

export const correctionStates = ['waiting', 'accepted', 'refused', 'withdrawn'] as const
export type CorrectionState = (typeof correctionStates)[number]

/** A request as lists show it. */
export type Correction = {
	id: string
	employeeId: string
	employee: string
	agencyId: string
	agency: string
	field: Correctable
	present: string
	proposed: string
	proposedText: string
	reason: string
	fileId: string | null
	fileName: string | null
	state: CorrectionState
	askedBy: string
	askedAt: Date
	decidedName: string | null
	decidedAt: Date | null
	answer: string
	version: number
}

const HOUR = 3_600_000

/** Hours after which a request is late. Source: docs/rules.md#perbaikan-data. */
export const ANSWER_HOURS = 72

export const dueAt = (askedAt: Date): Date => new Date(askedAt.getTime() + ANSWER_HOURS * HOUR)

const LARGEST = 5 * 1024 * 1024
const KINDS = ['pdf', 'jpg', 'jpeg', 'png'] as const

/** What the file field offers. */
export const ACCEPTED = acceptOf(KINDS)

/** The type of a file that may prove what is asked; undefined where it may not. */
export const typeOfProof = (name: string, bytes: Uint8Array): string | undefined =>
	bytes.byteLength <= LARGEST ? typeOfFile(name, bytes, KINDS) : undefined

/** The field's own rule, as where the whole person is edited. */
export const ruleOf = (field: Correctable) => EmployeeEdit.shape[field]

/** An empty file field sends a file without bytes. */
const file = z.preprocess(
	(value) => (value instanceof File && value.size > 0 ? value : null),
	z.instanceof(File).nullable()
)

export const CorrectionForm = z
	.object({
		bidang: z.enum(correctables, { error: 'Pilih data yang perlu diperbaiki.' }),
		usul: z.string().trim().max(200, 'Paling panjang 200 huruf.').default(''),
		alasan: z
			.string()
			.trim()
			.min(5, 'Tuliskan mengapa data ini perlu diperbaiki.')
			.max(500, 'Paling panjang 500 huruf.'),
		berkas: file
	})
	.superRefine(({ bidang, usul }, ctx) => {
		for (const { message } of ruleOf(bidang).safeParse(usul).error?.issues ?? [])
			ctx.addIssue({ code: 'custom', path: ['usul'], message })
	})
export type CorrectionForm = z.infer<typeof CorrectionForm>

const version = z.coerce.number().int()
export const CorrectionRef = z.object({ id: z.uuid(), version })
export type CorrectionRef = z.infer<typeof CorrectionRef>

export const CorrectionAnswer = CorrectionRef.extend({
	putusan: z.enum(['terima', 'tolak'], { error: 'Pilih terima atau tolak.' }),
	jawaban: z.string().trim().max(500, 'Paling panjang 500 huruf.').default('')
}).refine(({ putusan, jawaban }) => putusan === 'terima' || jawaban.length >= 5, {
	path: ['jawaban'],
	message: 'Tuliskan alasannya, agar pegawai tahu apa yang perlu dilakukan.'
})
export type CorrectionAnswer = z.infer<typeof CorrectionAnswer>
