import { z } from 'zod'
import { mayManageAccounts } from './access/access.ts'
import { authorize } from './access/authorize.ts'
import type { Context } from './context.ts'
import { isDate } from './i18n/read.ts'
import { readGovernment, recordGovernment } from './settings.ts'

const line = z.string().trim().max(200)
const day = z
	.string()
	.refine((text) => text === '' || isDate(text), 'Tuliskan tanggalnya, misalnya 4 12 2026.')

/** The settings form, as it is typed. */
export const GovernmentForm = z.object({
	version: z.coerce.number().int(),
	name: line.min(1, 'Tuliskan nama pemerintah daerah, misalnya Pemerintah Kota Sawahlunto.'),
	short: line.min(1, 'Tuliskan nama pendek, misalnya Kota Sawahlunto.'),
	unit: line,
	place: line,
	phone: line,
	letterhead: z.string().max(1000),
	authority_title: line,
	authority_name: line,
	authority_rank: line,
	authority_nip: line,
	authority_since: day,
	authority_until: day,
	drafter_title: line,
	drafter_name: line,
	drafter_rank: line,
	drafter_nip: line,
	drafter_since: day,
	drafter_until: day,
	secretary_title: line,
	secretary_name: line,
	secretary_rank: line,
	secretary_nip: line,
	secretary_since: day,
	secretary_until: day
})

/** Changes the government's settings; refused when somebody else changed them meanwhile. */
export async function changeGovernment(
	ctx: Context,
	input: z.infer<typeof GovernmentForm>
): Promise<void> {
	authorize(mayManageAccounts(ctx.actor))
	const { version: _, ...before } = await readGovernment(ctx.db)
	const official = (who: 'authority' | 'drafter' | 'secretary') => ({
		title: input[`${who}_title`],
		name: input[`${who}_name`],
		rank: input[`${who}_rank`],
		nip: input[`${who}_nip`],
		since: input[`${who}_since`],
		until: input[`${who}_until`]
	})
	const { name, short, unit, place, phone } = input
	const letterhead = input.letterhead
		.split('\n')
		.map((text) => text.trim())
		.filter(Boolean)
	await recordGovernment(
		ctx,
		{
			...before,
			...{ name, short, unit, place, phone, letterhead },
			authority: official('authority'),
			drafter: official('drafter'),
			secretary: official('secretary')
		},
		input.version
	)
}
