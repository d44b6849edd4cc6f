/** What this slice records, as the audit's list names it. */
export const acts: Readonly<Record<string, string>> = {
	'quality.exported': 'Mengunduh temuan mutu data'
}
