import type { FormAnswer } from '#platform/http/form.ts'
import { joinDate } from '#platform/i18n/read.ts'

/** What was typed into the three boxes of a date, to be shown again. */
export function typedDate(form: FormAnswer | null | undefined, name: string, stored = ''): string {
	const box = (part: string) => String(form?.values[`${name}_${part}`] ?? '')
	return form?.values[`${name}_hari`] === undefined
		? stored
		: joinDate(box('hari'), box('bulan'), box('tahun'))
}
