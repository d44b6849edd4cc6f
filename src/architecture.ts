/** Parts of the house in their one order: each may import what stands before it, nothing after. */
export const order = [
	['statistics', 'optimisation', 'platform', 'ui'],
	['people'],
	['hours'],
	['needs'],
	['quality'],
	['professionalism'],
	['plan'],
	['training'],
	['transparency'],
	['help'],
	['routes', 'cli', 'worker']
] as const

/** The first group imports nothing of ours but itself; these are the exceptions. */
export const exceptions: Readonly<Record<string, readonly string[]>> = { ui: ['platform/i18n'] }

/** Folders and files that are pure: no clock, chance, SQL, network or environment. */
export const pure: readonly RegExp[] = [
	/^src\/statistics\//,
	/^src\/optimisation\/.*(?<!thread|run-in-thread|master|plain)\.ts$/,
	/^src\/[a-z]+\/(rules|access)\.ts$/
]

/** Where SQL may stand. */
export const sqlAllowed: readonly RegExp[] = [
	/^src\/platform\//,
	/^src\/[a-z]+\/server\/store(\.ts$|\/)/,
	/^src\/[a-z]+\/testing(\.ts$|\/)/,
	/^demo\/store\.ts$/,
	/^bench\//
]

export type Violation = { file: string; rule: string; what: string }

const IMPORT = /(?:from|import)\s*\(?\s*'([^']+)'/g
const partOf = (file: string): string | undefined => {
	const [, part = ''] = /^src\/([a-z]+)(?:\/|\.)/.exec(file) ?? []
	return [
		'hooks',
		'session',
		'handlers',
		'acts',
		'references',
		'waiting',
		'spine',
		'drafts',
		'start',
		'architecture',
		'app'
	].includes(part)
		? 'routes'
		: part || undefined
}

const rank = (part: string): number =>
	order.findIndex((group) => (group as readonly string[]).includes(part))

/** What one file does that the house does not allow. `file` is its path from the root. */
export function violations(file: string, text: string): Violation[] {
	const found: Violation[] = []
	const add = (rule: string, what: string) => found.push({ file, rule, what })
	const part = partOf(file)
	const isTest = /\.test\.ts$|\/testing(\.ts|\/)/.test(file)

	for (const [, target = ''] of text.matchAll(IMPORT)) {
		const [, to = '', rest = ''] = /^#([a-z]+)\/(.*)$/.exec(target) ?? []
		if (!part || !to || to === part || isTest) continue
		const allowed = exceptions[part]?.some((prefix) => `${to}/${rest}`.startsWith(prefix))
		if (rank(part) === 0 ? !allowed : rank(to) > rank(part)) add('order', target)
		if (rank(part) > 0 && rank(to) > 0 && /^server\/store/.test(rest)) add('foreign store', target)
	}
	if (!isTest && pure.some((pattern) => pattern.test(file)))
		for (const [word] of text.matchAll(
			/\bnew Date\(\)|\bDate\.now\(|Math\.random\(|process\.env|\bfetch\(|from 'kysely'/g
		))
			add('pure', word)
	if (
		!isTest &&
		/^src\/.*\.(ts|svelte)$/.test(file) &&
		!sqlAllowed.some((pattern) => pattern.test(file))
	)
		for (const [word] of text.matchAll(
			/\bsql<|\bsql`|\.(selectFrom|insertInto|updateTable|deleteFrom)\(/g
		))
			add('sql', word)
	if (
		/\/(utils|helpers|common|types|constants|index)\.ts$/.test(file) &&
		!/platform\/database\/types\.ts$/.test(file)
	)
		add('name', file)
	return found
}
