import { Refusal } from '../refusal.ts'

export const notAllowed = () =>
	new Refusal(
		403,
		'access.refused',
		'Anda belum berwenang membuka atau mengubah ini. Minta akses kepada admin Bina di BKPSDM.'
	)

/** First line of a use case: throws the refusal unless the predicate of `access.ts` said yes. */
export function authorize(allowed: boolean): void {
	if (!allowed) throw notAllowed()
}
