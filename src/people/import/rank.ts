import { pppkRanks, rankWords } from '../words.ts'

const spacing = /[\s.,/\\-]+/g

/** Rank names without spaces and points, `penatamudatki`, by which a rank is found that has no letter. */
const byName = new Map(
	Object.entries(rankWords).map(([rank, name]) => [name.toLowerCase().replace(spacing, ''), rank])
)

/**
 * A rank as the rest of Bina writes it: `III/a` of a PNS, `IX` of a PPPK. Reads `III.a`, `IIIA`,
 * `3a`, `Penata Muda (III/a)`, `Penata Muda Tingkat I`, `Gol. IX`, `9`; undefined for anything else.
 */
export function parseRank(text: string): string | undefined {
	const plain = text.replace(/golongan|ruang|gol\b|\bgolru/gi, ' ')
	const [, roman, letter] =
		/(?:^|[^a-z])(IV|I{1,3})[\s./\\-]*([a-e])(?![a-z])/i.exec(plain) ??
		/^\s*([1-4])[\s./\\-]*([a-e])\s*$/i.exec(plain) ??
		[]
	if (roman && letter) {
		const group = 'I II III IV'.split(' ')[Number(roman) - 1] ?? roman.toUpperCase()
		const rank = `${group}/${letter.toLowerCase()}`
		return rankWords[rank] ? rank : undefined
	}
	const alone = plain.replace(spacing, '').toUpperCase()
	const number = /^\d{1,2}$/.test(alone) ? pppkRanks[Number(alone) - 1] : undefined
	return (
		number ??
		pppkRanks.find((rank) => rank === alone) ??
		byName.get(alone.toLowerCase().replace('tingkat', 'tk'))
	)
}
