import { globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { render } from 'svelte/server'
import { expect, test } from 'vitest'
import { readQuery } from '#ui/table/url.ts'
import Page from './+page.svelte'
import * as samples from './samples.ts'

const { heat, ...charts } = samples
const query = readQuery(new URLSearchParams('cari=yus&urut=-jp&hal=2'), {
	sorts: ['nama', 'jp'],
	standard: 'nama',
	filters: ['cari', 'opd']
})
const { body } = render(Page, {
	props: { data: { charts: { ...charts, heat: heat(null) }, query }, params: {}, form: null }
})
const html = body.replace(/<!--.*?-->/g, '')
const sources = (pattern: string) =>
	globSync(pattern).map((file) => ({ file, text: readFileSync(file, 'utf8') }))

/** The Content-Security-Policy blocks style attributes, so a component may never write one. */
const styled = (text: string) => text.match(/<[^>]*\sstyle=[^>]*>/g) ?? []

test('no component writes a style attribute', () => {
	expect(styled(html)).toEqual([])
	expect(styled('<p class="a" style="color:red">')).toHaveLength(1)
})

test('the specimen shows every component', () => {
	const shown = [...sources('src/routes/gaya/*.svelte'), ...sources('src/ui/**/*.svelte')]
		.map(({ text }) => text)
		.join()
	const missing = sources('src/ui/**/*.svelte')
		.map(({ file }) => basename(file))
		.filter((name) => !shown.includes(`/${name}'`))
	expect(missing).toEqual([])
})

test('no component brings d3 into the browser', () => {
	const geometry = sources('src/ui/charts/*.ts')
		.filter(({ text }) => text.includes(`from 'd3-`))
		.map(({ file }) => basename(file))
	expect(geometry).toEqual(expect.arrayContaining(['bar.ts', 'line.ts', 'heat.ts']))

	const drags = (text: string) =>
		/from 'd3-/.test(text) ||
		geometry.some((name) => new RegExp(`^\\s*import (?!type).*/${name}'`, 'm').test(text))
	expect(sources('src/ui/**/*.svelte').filter(({ text }) => drags(text))).toEqual([])
	expect(drags(`import { lineChart } from './line.ts'`)).toBe(true)
	expect(drags(`import type { LineChart } from './line.ts'`)).toBe(false)
})

test('a field is tied to its label, hint and error', () => {
	expect(html).toMatch(/<label for="keliru-nama"/)
	expect(html).toMatch(
		/<input[^>]*id="keliru-nama"[^>]*aria-describedby="keliru-nama-petunjuk keliru-nama-keliru"[^>]*aria-invalid="true"/
	)
	expect(html).toMatch(/id="keliru-nama-keliru"[^>]*>Tuliskan nama kegiatan\./)
})

test('a wrong date is shown as it was typed', () => {
	expect(html).toMatch(/<input[^>]*name="keliru-mulai_bulan"[^>]*value="13"/)
})

test('the table says how it is sorted, and its links keep the rest of the address', () => {
	expect(html).toMatch(/aria-sort="descending"[^>]*><a href="\?cari=yus&amp;urut=jp"/)
	expect(html).toContain('href="?cari=yus&amp;urut=-jp&amp;hal=3"')
	expect(html).toContain('Baris 26–50 dari 3.012')
	expect(html).toMatch(/<input type="hidden" name="urut" value="-jp"/)
})

test('the unknown is said, not drawn as zero', () => {
	expect(html).toMatch(
		/class="[^"]*unknown[^"]*"><span[^>]*><span class="visually-hidden">belum diketahui/
	)
})
