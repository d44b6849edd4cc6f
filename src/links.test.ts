import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** What is filled in at run time: any one segment. */
const ANY = '*'

const routes = globSync('src/routes/**/{+page.svelte,+server.ts,+page.server.ts}').map((file) =>
	segments(
		file
			.replace(/^src\/routes/, '')
			.replace(/\/[^/]+$/, '')
			.replace(/\/\([^)]+\)/g, '')
			.replace('[x+2e]', '.')
			.replace(/\[\w+\]/g, ANY)
	)
)

function segments(path: string): string[] {
	return path.split('/').filter(Boolean)
}

/** Paths that a file names as link, form action or way back; a query glued on behind falls away. */
function paths(text: string): string[] {
	const named = text.matchAll(/(?:href|action|back|home)[=:]\s*\{?["'`](\/[^"'`?#]*)/g)
	return [...named].map(([, path]) =>
		path!.replace(/\/\$?\{[^}]*\}/g, `/${ANY}`).replace(/\$?\{.*$/, '')
	)
}

const leads = (path: string): boolean =>
	routes.some((route) => {
		const asked = segments(path)
		return (
			route.length === asked.length &&
			route.every(
				(part, i) =>
					part === ANY || asked[i] === ANY || part === asked[i] || isYear(part, asked[i]!)
			)
		)
	})

/** A parameter with a pattern takes no fixed word, but for a year. */
const isYear = (part: string, asked: string) => part === '[tahun=tahun]' && /^2\d{3}$/.test(asked)

test('no link leads nowhere', () => {
	const files = globSync('src/**/*.{svelte,ts}').filter((file) => !/gaya|\.test\.ts$/.test(file))
	const dead = files.flatMap((file) =>
		paths(readFileSync(file, 'utf8'))
			.filter((path) => !leads(path))
			.map((path) => `${file} → ${path}`)
	)
	expect(dead).toEqual([])
})

test('a link that leads nowhere is found', () => {
	expect(paths('<a href="/tidak/ada/{id}?x=1">')).toEqual(['/tidak/ada/*'])
	expect(leads('/tidak/ada/*')).toBe(false)
	expect(leads('/pegawai/*')).toBe(true)
	expect(leads('/pegawai/kompetensi/tidak-ada')).toBe(false)
	expect(leads('/rencana/2027/susun')).toBe(true)
	expect(leads('/pegawai/impor/*/batalkan')).toBe(true)
})
