import type { FormAnswer } from '#platform/http/form.ts'
import type { Typed } from '#ui/field.ts'

/** Attributes of a field from what was typed, or else what is stored. */
export const fieldsOf =
	(form: FormAnswer | null | undefined) => (name: string, stored?: Typed, hint?: string) => ({
		name,
		value: form ? (form.values[name] ?? '') : stored,
		error: form?.fields[name],
		hint
	})
