import { dateTime, longDate, number } from '#platform/i18n/format.ts'
import { isDate } from '#platform/i18n/read.ts'
import { actName } from '../../../../acts.ts'

/** 'jenis_kelamin' is 'Jenis kelamin'. */
export function heading(column: string): string {
	const words = column.replaceAll('_', ' ')
	return words.charAt(0).toUpperCase() + words.slice(1)
}

/** A value as people read it; an act by its name. */
export function say(value: unknown): string {
	if (value === null || value === undefined || value === '') return '–'
	if (value instanceof Date) return dateTime(value)
	if (typeof value === 'boolean') return value ? 'Ya' : 'Tidak'
	if (typeof value === 'number') return number(value, Number.isInteger(value) ? 0 : 2)
	if (Array.isArray(value)) return value.map(say).join(', ')
	if (typeof value === 'object')
		return Object.entries(value)
			.map(([name, part]) => `${name}: ${say(part)}`)
			.join('; ')
	const text = String(value)
	return isDate(text) ? longDate(text) : actName(text)
}
