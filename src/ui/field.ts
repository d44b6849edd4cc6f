/** What the form action answers for one field: nothing, a sentence, or several of which the first is shown. */
export type FieldError = string | readonly string[] | undefined

/** What every field takes. `id` is the name unless two forms on a page share it. */
export type FieldProps = {
	name: string
	label: string
	hint?: string | undefined
	error?: FieldError
	id?: string | undefined
	required?: boolean | undefined
}

export const firstError = (error: FieldError): string | undefined =>
	typeof error === 'string' ? error : error?.[0]

/** Attributes that tie a control to its label, hint and error. */
export function controlAttributes({ name, id = name, hint, error }: FieldProps) {
	const wrong = firstError(error) !== undefined
	const describedBy = [hint && `${id}-petunjuk`, wrong && `${id}-keliru`].filter(Boolean).join(' ')
	return {
		id,
		name,
		'aria-describedby': describedBy || undefined,
		'aria-invalid': wrong ? ('true' as const) : undefined
	}
}

/** What was typed, or what is stored: a form's values are text or lists of text. */
export type Typed = string | readonly string[] | number | null | undefined
