import { joinDate } from '../i18n/read.ts'

const NEVER_ECHOED = /sandi|password|kode_rahasia/i

/** Whether a field may be shown again, or kept. */
export const isEchoed = (name: string): boolean => !NEVER_ECHOED.test(name)

export type Typed = {
	/** All fields: repeated names and names that end in [] as arrays, files as they are. */
	all: Record<string, unknown>
	/** What may be shown again after a refusal: no passwords, no files. */
	safe: Record<string, string | string[]>
}

/** What a person typed, as plain values, without the one sign that PostgreSQL does not keep. */
export function typed(form: FormData): Typed {
	const all: Record<string, unknown> = {}
	const safe: Typed['safe'] = {}
	for (const name of new Set(form.keys())) {
		const values = form
			.getAll(name)
			.map((value) => (typeof value === 'string' ? value.replaceAll('\0', '') : value))
		const key = name.replace(/\[\]$/, '')
		const isList = name.endsWith('[]') || values.length > 1
		all[key] = isList ? values : values[0]
		const texts = values.filter((value) => typeof value === 'string')
		if (texts.length === values.length && isEchoed(key)) safe[key] = isList ? texts : texts[0]!
	}
	for (const name of Object.keys(safe).filter((key) => key.endsWith('_hari')))
		joinBoxes(name.slice(0, -'_hari'.length), all, safe)
	return { all, safe }
}

/** The three boxes of a date as one field; a wrong date stays as typed, so that the form can show it again. */
function joinBoxes(name: string, all: Typed['all'], safe: Typed['safe']): void {
	const [day, month, year] = ['hari', 'bulan', 'tahun'].map((part) =>
		String(safe[`${name}_${part}`] ?? '')
	)
	all[name] = safe[name] = joinDate(day!, month!, year!)
}
