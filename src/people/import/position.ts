import type { Tier } from '../model.ts'

/** What a roster says of a post; each may be ''. */
export type WrittenPosition = {
	title: string
	/** Jenis jabatan. */
	kind: string
	/** Eselon. */
	echelon: string
	/** Jenjang of a functional post. */
	level: string
	/** Golongan, as `parseRank` gives it. */
	rank: string
}

const byEchelon: Record<string, Tier> = {
	I: 'jpt_madya',
	II: 'jpt_pratama',
	III: 'administrator',
	IV: 'pengawas',
	V: 'pelaksana'
}

/** Levels of functional posts, today's names and those before PermenPANRB 13/2019. Order matters. */
const functionalLevels: readonly [RegExp, Tier][] = [
	[/ahli utama/, 'ahli_utama'],
	[/ahli madya/, 'ahli_madya'],
	[/ahli muda/, 'ahli_muda'],
	[/ahli pertama/, 'ahli_pertama'],
	[/penyelia/, 'penyelia'],
	[/mahir|pelaksana lanjutan/, 'mahir'],
	[/pemula/, 'pemula'],
	[/terampil|pelaksana$/, 'terampil'],
	[/utama$/, 'ahli_utama'],
	[/madya$/, 'ahli_madya'],
	[/muda$/, 'ahli_muda'],
	[/pertama$/, 'ahli_pertama']
]

/** Posts of a city's or regency's structure by the beginning of their title. Order matters. */
const structuralTitles: readonly [RegExp, Tier][] = [
	[
		/^(sekretaris (dinas|badan|inspektorat|kecamatan|camat|satpol|satuan)|sekdis|sekcam|camat|inspektur pembantu|irban)\b/,
		'administrator'
	],
	[/^(kepala (bagian|bidang|kantor)|kabag|kabid|wakil direktur)\b/, 'administrator'],
	[
		/^(kepala (seksi|sub ?bagian|sub ?bidang|upt|uptd|unit pelaksana)|kasi|kasub\w*|lurah|sekretaris (lurah|kelurahan))\b/,
		'pengawas'
	],
	[
		/^(sekretaris (daerah|dprd|dewan)|sekda|sekwan|staf ahli|inspektur|kepala (dinas|badan|satuan|pelaksana badan)|direktur (rsud|rumah sakit))\b/,
		'jpt_pratama'
	],
	[
		/^asisten (pemerintahan|perekonomian|ekonomi|administrasi|sekretaris|bidang|i{1,3}|[123])\b/,
		'jpt_pratama'
	]
]

/** Tier of a functional post by rank, a guess: PNS by group and letter, PPPK by number. */
const tierByRank: Record<string, Tier> = {
	'II/a': 'pemula',
	'II/b': 'terampil',
	'II/c': 'terampil',
	'II/d': 'terampil',
	'III/a': 'ahli_pertama',
	'III/b': 'ahli_pertama',
	'III/c': 'ahli_muda',
	'III/d': 'ahli_muda',
	'IV/a': 'ahli_madya',
	'IV/b': 'ahli_madya',
	'IV/c': 'ahli_madya',
	'IV/d': 'ahli_utama',
	'IV/e': 'ahli_utama',
	V: 'pemula',
	VII: 'terampil',
	VIII: 'mahir',
	IX: 'ahli_pertama',
	X: 'ahli_muda',
	XI: 'ahli_madya',
	XVI: 'ahli_utama',
	XVII: 'ahli_utama'
}

const words = (text: string) =>
	text
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, ' ')
		.trim()
const first = (patterns: readonly [RegExp, Tier][], text: string) =>
	patterns.find(([pattern]) => pattern.test(text))?.[1]

/**
 * The tier of a post, from the surest sign to the weakest: echelon, kind, level, title, and for
 * functional posts the rank, which is only a `guess`. Undefined where nothing tells it.
 * Source: domain lists of ranks, levels and echelons, docs/rules.md#jenjang.
 */
export function tierOf(written: WrittenPosition): { tier: Tier; guess: boolean } | undefined {
	const sure = (tier: Tier | undefined) => tier && { tier, guess: false }
	const [kind, level, title] = [words(written.kind), words(written.level), words(written.title)]

	const echelon = /^\s*(?:eselon|esl\.?)?\s*(IV|I{1,3}|V)(?![A-Z]{2})/i.exec(written.echelon)?.[1]
	if (echelon) return sure(byEchelon[echelon.toUpperCase()])

	const leader = /(?:jpt|pimpinan tinggi) (utama|madya|pratama)/.exec(`${kind} ${level}`)?.[1]
	if (leader) return sure(`jpt_${leader as 'utama' | 'madya' | 'pratama'}`)
	if (/administrator/.test(kind)) return sure('administrator')
	if (/pengawas/.test(kind)) return sure('pengawas')
	if (/pelaksana|fungsional umum|jfu\b/.test(kind)) return sure('pelaksana')

	if (/fungsional|jft?\b/.test(kind)) {
		const named = first(functionalLevels, level) ?? first(functionalLevels, title)
		const guessed = tierByRank[written.rank]
		return sure(named) ?? (guessed && { tier: guessed, guess: true })
	}
	const structural = first(structuralTitles, title)
	if (structural) return sure(structural)
	return sure(
		first(functionalLevels.slice(0, 8), level) ?? first(functionalLevels.slice(0, 4), title)
	)
}
