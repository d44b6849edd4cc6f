const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII']

export type NumberParts = {
	readonly sequence: number
	readonly code: string
	readonly unit: string
	/** Civil date of the paper: its year and month stand in the number. */
	readonly on: string
}

/** Words that a pattern may name in braces, as the page explains them. */
export const TOKENS: Readonly<Record<string, string>> = {
	nomor: 'nomor urut; {nomor:3} menjadi 007',
	kode: 'kode klasifikasi arsip',
	unit: 'singkatan unit kerja',
	bulan: 'bulan dengan angka Romawi',
	tahun: 'tahun'
}

const TOKEN = /\{([^{}:]*)(?::(\d))?\}/g

/**
 * Writes a number after a pattern: '{nomor}/{kode}/{unit}/{tahun}' is '7/800.2/BKPSDM/2027'. A part
 * that is empty takes the sign before it along, so that no '//' is left.
 */
export function formatNumber(pattern: string, { sequence, code, unit, on }: NumberParts): string {
	const [year = '', month = ''] = on.split('-')
	const words: Record<string, string> = {
		nomor: String(sequence),
		kode: code,
		unit,
		bulan: ROMAN[Number(month) - 1] ?? '',
		tahun: year
	}
	return pattern
		.replace(TOKEN, (_, token: string, digits?: string) =>
			words[token] ? words[token].padStart(Number(digits ?? 0), '0') : '\0'
		)
		.replaceAll(/^\0[/.-]?|[/.-]?\0/g, '')
}

/** What is wrong with a pattern, in a sentence; undefined when it can be used. */
export function judgePattern(pattern: string): string | undefined {
	const named = [...pattern.matchAll(TOKEN)].map(([, token]) => token!)
	const unknown = named.find((token) => !(token in TOKENS))
	if (unknown !== undefined) return `{${unknown}} tidak dikenal.`
	if (/[{}]/.test(pattern.replaceAll(TOKEN, '')))
		return 'Ada kurung kurawal yang tidak berpasangan.'
	// A year's numbers begin at one again, so without the year two papers would have the same.
	for (const token of ['nomor', 'tahun'])
		if (!named.includes(token)) return `Pola harus memuat {${token}}.`
	return undefined
}
