/** What a form action answers when it could not be done; every page's `form` has this shape. */
export type FormAnswer = {
	/** The sentence that stands above the form. */
	problem: string
	/** The refusal's code, or 'invalid' where fields are marked. */
	code: string
	/** Sentences by field name. */
	fields: Record<string, string[] | undefined>
	/** What was typed, to be shown again. */
	values: Record<string, string | string[]>
}
