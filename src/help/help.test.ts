import { globSync, readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { expect, test } from 'vitest'
import { roles } from '#platform/access/actor.ts'
import { articles } from './articles.ts'
import { articleOf, articlesFor } from './find.ts'
import { type Article, readers } from './model.ts'
import { readerFacts } from './readers.ts'
import { searchArticles } from './search.ts'

/** Pages by their path; what is filled in at run time is `*`. */
const pages = globSync('src/routes/**/+page.svelte')
	.filter((file) => !file.includes('gaya'))
	.map((file) =>
		file
			.replace(/^src\/routes|\/\+page\.svelte$/g, '')
			.replace(/\/\([^)]+\)/g, '')
			.replace(/\[[^\]]+\]/g, '*')
	)
const pictures = articles.flatMap(({ tasks }) => tasks.flatMap(({ picture }) => picture ?? []))
const LARGEST_SUM = 2_000_000

test('every page is explained by an article', () => {
	expect(pages.length).toBeGreaterThan(100)
	expect(pages.filter((page) => !articleOf(page))).toEqual([])
	expect(articleOf('/halaman/baru')).toBeUndefined()
})

test('every route that an article names is a page or a folder of pages', () => {
	const named = articles.flatMap(({ routes }) => routes)
	const isThere = (route: string) =>
		pages.some((page) => page === route || page.startsWith(`${route}/`) || `${page}/` === route)
	expect(named.filter((route) => !isThere(route))).toEqual([])
	expect(new Set(named).size).toBe(named.length)
})

test('the nearest article explains a page', () => {
	const of = (path: string) => articleOf(path)?.slug
	expect(of('/')).toBe('mengenal-bina')
	expect(of('/saya/klaim/baru')).toBe('klaim')
	expect(of('/rencana/2027/anggaran/harga')).toBe('anggaran')
	expect(of('/rencana/katalog/7')).toBe('katalog')
	expect(of('/rencana')).toBe('rencana')
})

test('every file is listed, under its own address', () => {
	expect(articles.length).toBe(globSync('src/help/articles/*.ts').length)
	expect(new Set(articles.map(({ slug }) => slug)).size).toBe(articles.length)
})

test('every role reads as somebody, and everybody has something to read', () => {
	const known = readers.flatMap((reader) => readerFacts[reader].roles)
	expect([...known].sort()).toEqual([...roles].sort())
	for (const reader of readers) expect(articlesFor([reader]).length, reader).toBeGreaterThan(4)
})

test('pictures that articles name exist, and no other; together they are light', () => {
	const files = globSync('static/bantuan/*')
	expect(files.map((file) => basename(file)).sort()).toEqual(
		pictures.map(({ name }) => `${name}.webp`).sort()
	)
	expect(files.reduce((sum, file) => sum + statSync(file).size, 0)).toBeLessThan(LARGEST_SUM)
	for (const file of files) expect(readFileSync(file).toString('latin1', 8, 12)).toBe('WEBP')
})

/** What is wrong with a sentence of help, as for a refusal: plain, short, calm. */
function faults(sentence: string): string[] {
	const checks: [string, boolean][] = [
		['begins without a capital', !/^\p{Lu}/u.test(sentence)],
		['is too long', sentence.split(/\s+/).length > 20],
		['blames', /\b(error|gagal|invalid|submit|klik)\b/i.test(sentence)],
		['shouts', sentence.includes('!')],
		['is not polite', /\b(kamu|kalian|saudara)\b/i.test(sentence)]
	]
	return checks.filter(([, wrong]) => wrong).map(([fault]) => `${fault}: ${sentence}`)
}

const sentencesOf = ({ what, tasks, trouble }: Article): string[] =>
	[what, ...tasks.flatMap(({ steps }) => steps), ...trouble.map(({ then }) => then)].flatMap(
		(text) => text.split(/(?<=[.?]) /)
	)

test('help speaks plainly', () => {
	expect(articles.flatMap((article) => sentencesOf(article).flatMap(faults))).toEqual([])
	const texts = articles.flatMap(({ what, tasks, trouble }) => [
		what,
		...tasks.flatMap(({ steps }) => steps),
		...trouble.map(({ then }) => then)
	])
	expect(texts.filter((text) => !/[.?]$/.test(text))).toEqual([])
	expect(faults('klik tombol submit!')).toHaveLength(3)
})

test.each([
	['bagaimana cara ganti kata sandi', 'masuk'],
	['lupa password', 'masuk'],
	['telepon hilang', 'kode-masuk'],
	['sertifikat kursus', 'klaim'],
	['menetapkan rencana', 'penetapan'],
	['backup', 'cadangan-dan-kesehatan'],
	['surat palsu', 'periksa-naskah'],
	['MASA USULAN', 'usulan-perangkat-daerah']
])('"%s" finds %s first', (question, slug) => {
	expect(searchArticles(question)[0]?.slug).toBe(slug)
})

test('words that say nothing, and nonsense, find nothing', () => {
	expect(searchArticles('bagaimana cara saya')).toEqual([])
	expect(searchArticles('xyzzy')).toEqual([])
	expect(searchArticles('.*[')).toEqual([])
})
