import { mayKeepRegister } from '#platform/documents/access.ts'
import { labelOf, listRegister } from '#platform/documents/numbers/list-register.ts'
import { listed } from '#ui/table/url.ts'
import { paperKinds } from '../../../../paper-kinds.ts'
import type { PageServerLoad } from './$types'
import { readRegisterQuery, registerFilter, stateOptions } from './query.ts'

export const load: PageServerLoad = async ({ locals: { ctx }, url }) => {
	const query = readRegisterQuery(url.searchParams)
	const { rows, total, years } = await listRegister(ctx, registerFilter(query), listed(query))
	return {
		...{ query, total, years, states: stateOptions },
		rows: rows.map((row) => ({ ...row, label: labelOf(paperKinds, row.kind) })),
		kinds: paperKinds.map(({ key, label }) => ({ value: key, label })),
		mayKeep: mayKeepRegister(ctx.actor),
		done: url.searchParams.get('selesai')
	}
}
