/** For whom an article is written. */
export const readers = [
	'citizen',
	'employee',
	'agency_head',
	'agency_officer',
	'planner',
	'leader',
	'mentor',
	'evaluator',
	'administrator'
] as const
export type Reader = (typeof readers)[number]

/** Everybody who signs in. */
export const withAccount: readonly Reader[] = readers.filter((reader) => reader !== 'citizen')

/** A picture of a page of the example city; `npm run gambar` takes it and writes `static/bantuan/<name>.webp`. */
export type Picture = {
	name: string
	page: string
	/** Whose page it is: the purpose of a sign-in name of the example city; nobody's when null. */
	as: string | null
	size: 'desk' | 'phone'
	alt: string
}

export type Task = { title: string; steps: readonly string[]; picture?: Picture }

/** One page of help. */
export type Article = {
	slug: string
	title: string
	readers: readonly Reader[]
	/** Routes it explains, each with all that lies below it; `*` stands for any one segment. */
	routes: readonly string[]
	/** What the reader can do there. */
	what: string
	tasks: readonly Task[]
	/** What to do when it does not go as described. */
	trouble: readonly { when: string; then: string }[]
	/** Words that people look for and the article does not use. */
	words: readonly string[]
}

/** Width and height of pictures. */
export const pictureSizes = {
	desk: { width: 1366, height: 900 },
	phone: { width: 390, height: 844 }
} as const
