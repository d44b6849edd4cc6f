/** What people send on the workbench: locks, their undoing, scenarios, asking again. */
import { z } from 'zod'
import { money, whole } from './forms.ts'

const Scenario = {
	tahun: z.coerce.number().int().min(2000).max(2200),
	skenario: z
		.string()
		.regex(/^[A-Z]$/)
		.default('A'),
	/** Changes of the scenario's locks that the page showed. */
	version: z.coerce.number().int().default(0)
}
const note = z.string().trim().max(200, 'Paling panjang 200 huruf.').default('')
const wish = z.enum(['in', 'out', 'free'])

/** One lock set or let go; `free` lets go. */
export const LockForm = z.discriminatedUnion('kind', [
	z.object({ kind: z.literal('activity'), ...Scenario, kegiatan: z.uuid(), wish, note }),
	z.object({
		kind: z.literal('person'),
		...Scenario,
		kegiatan: z.uuid('Pilih kegiatan.'),
		employeeId: z.uuid('Pilih orangnya.'),
		wish,
		note
	}),
	z.object({
		kind: z.literal('batches'),
		...Scenario,
		kegiatan: z.uuid(),
		/** Most batches; 0 puts the activity out, empty lets go. */
		most: z.preprocess((value) => (value === '' ? undefined : value), whole(0, 500).optional()),
		note
	}),
	z.object({
		kind: z.literal('month'),
		...Scenario,
		month: z.coerce.number().int().min(1).max(12),
		/** The composition whose month stays; empty lets go. */
		beku: z.preprocess((value) => (value === '' ? undefined : value), z.uuid().optional()),
		note
	})
])
export type LockChange = z.infer<typeof LockForm>

export const UndoForm = z.object(Scenario)

export const ScenarioForm = z.object({
	tahun: Scenario.tahun,
	/** Whose locks the new one begins with. */
	skenario: Scenario.skenario,
	label: z
		.string()
		.trim()
		.min(1, 'Beri nama, misalnya Loket dulu.')
		.max(40, 'Paling panjang 40 huruf.'),
	/** Empty: the year's own. */
	pagu: z.preprocess(
		(value) => (typeof value === 'string' && value.trim() === '' ? undefined : value),
		money.optional()
	)
})
