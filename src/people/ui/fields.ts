import type { FormAnswer } from '#platform/http/form.ts'
import type { Typed } from '#ui/field.ts'

/**
 * Attributes of a field from what was typed, or else what is stored. When somebody else has changed the row meanwhile, the
 * hint says what is stored now, so that both can be seen; `storedText` is how people read it.
 */
export const fieldsOf =
	(form: FormAnswer | null | undefined) =>
	(name: string, stored?: Typed, hint?: string, storedText = String(stored ?? '')) => {
		const typed = form?.values[name] ?? ''
		const moved = form?.code === 'platform.changed' && String(stored ?? '') !== String(typed)
		return {
			name,
			value: form ? typed : stored,
			error: form?.fields[name],
			hint: moved ? `Sekarang tersimpan: ${storedText || 'kosong'}.` : hint
		}
	}
