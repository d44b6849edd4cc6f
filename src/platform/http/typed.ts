const NEVER_ECHOED = /sandi|password|kode_rahasia/i

export type Typed = {
	/** All fields: repeated names and names that end in [] as arrays, files as they are. */
	all: Record<string, unknown>
	/** What may be shown again after a refusal: no passwords, no files. */
	safe: Record<string, string | string[]>
}

/** What a person typed, as plain values. */
export function typed(form: FormData): Typed {
	const all: Record<string, unknown> = {}
	const safe: Typed['safe'] = {}
	for (const name of new Set(form.keys())) {
		const values = form.getAll(name)
		const key = name.replace(/\[\]$/, '')
		const isList = name.endsWith('[]') || values.length > 1
		all[key] = isList ? values : values[0]
		const texts = values.filter((value) => typeof value === 'string')
		if (texts.length === values.length && !NEVER_ECHOED.test(key))
			safe[key] = isList ? texts : texts[0]!
	}
	return { all, safe }
}
