import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'

const pages = [...globSync('docs/**/*.md'), ...globSync('{src,demo}/**/*.md'), ...globSync('*.md')]
/** But this one, which cites what is not there. */
const sources = globSync('{src,demo,bench,scripts}/**/*.{ts,svelte,sql,typ}').filter(
	(file) => file !== 'src/docs.test.ts'
)

/** A heading's name in an address, as GitHub gives it. */
const anchorsOf = (text: string): Set<string> =>
	new Set(
		[...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
			heading
				.toLowerCase()
				.replace(/[^\p{L}\p{N} _-]/gu, '')
				.replaceAll(' ', '-')
		)
	)

/** Links that lead nowhere: `[from, file, anchor]` as written, files taken from the root. */
const broken = (links: readonly [from: string, file: string, anchor: string][]): string[] =>
	links
		.filter(
			([, file, anchor]) =>
				!existsSync(file) || (anchor && !anchorsOf(readFileSync(file, 'utf8')).has(anchor))
		)
		.map(([from, file, anchor]) => `${from} → ${file}${anchor && `#${anchor}`}`)

test('what the code cites of the documents is there', () => {
	const cited = sources.flatMap((from) =>
		[...readFileSync(from, 'utf8').matchAll(/\b(docs\/[\w-]+\.md)(?:#([\w-]+))?/g)].map(
			([, file = '', anchor = '']): [string, string, string] => [from, file, anchor]
		)
	)
	expect(cited.length).toBeGreaterThan(15)
	expect(broken(cited)).toEqual([])
})

test('links between documents lead somewhere', () => {
	const links = pages.flatMap((from) =>
		[...readFileSync(from, 'utf8').matchAll(/\]\((?!https?:)([^)#\s]*)(?:#([^)\s]+))?\)/g)].map(
			([, file = '', anchor = '']): [string, string, string] => [
				from,
				file ? join(dirname(from), file) : from,
				anchor
			]
		)
	)
	expect(links.length).toBeGreaterThan(15)
	expect(broken(links)).toEqual([])
})

test('a missing page and a missing heading are seen', () => {
	expect(
		broken([
			['x.ts', 'docs/nowhere.md', ''],
			['x.ts', 'docs/rules.md', 'no-such-rule'],
			['x.ts', 'docs/rules.md', 'nip']
		])
	).toEqual(['x.ts → docs/nowhere.md', 'x.ts → docs/rules.md#no-such-rule'])
})
