/**
 * Hydration writes each field's stored value again. What somebody typed on a slow phone before the
 * script was there must outlive that: call it before, and the function that it returns after.
 */
export function keepTyped(): () => void {
	const fields = [
		...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
			'input:not([type=file]), textarea'
		)
	]
	const typed = fields
		.filter((field) => field.value !== field.defaultValue)
		.map((field) => [field, field.value] as const)
	const ticked = fields
		.filter((field) => field instanceof HTMLInputElement)
		.filter((field) => field.checked !== field.defaultChecked)
		.map((field) => [field, field.checked] as const)
	const chosen = [...document.querySelectorAll('select')].map(
		(field) => [field, field.value] as const
	)
	return () => {
		for (const [field, value] of [...typed, ...chosen]) field.value = value
		for (const [field, checked] of ticked) field.checked = checked
	}
}
