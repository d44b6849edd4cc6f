/** What a form action answers when it could not be done; every page's `form` has this shape. */
export type FormAnswer = {
	problem?: string
	code?: string
	fields?: Record<string, string[] | undefined>
	values?: Record<string, string | string[]>
}
