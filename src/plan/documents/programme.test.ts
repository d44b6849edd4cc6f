import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { programmeView, renderProgramme } from './programme.ts'
import { givenActivity, givenProgramme } from './testing.ts'

const asText = (pdf: Uint8Array) => Buffer.from(pdf).toString('latin1')
const pages = (pdf: Uint8Array) =>
	Math.max(...[...asText(pdf).matchAll(/\/Count (\d+)/g)].map(([, count]) => Number(count)))

test('a programme of usual size is a tagged PDF/A-2a of about 40 pages', async () => {
	const pdf = await renderProgramme(givenProgramme())
	expect(asText(pdf)).toMatch(/^%PDF-1\.7/)
	expect(asText(pdf)).toMatch(/<pdfaid:part>2</)
	expect(asText(pdf)).toMatch(/<pdfaid:conformance>A</)
	expect(pages(pdf)).toBeGreaterThanOrEqual(38)
	expect(pages(pdf)).toBeLessThanOrEqual(48)
})

test('the public copy has no annex', async () => {
	const internal = pages(await renderProgramme(givenProgramme()))
	const open = pages(await renderProgramme(givenProgramme({ internal: false })))
	expect(open).toBeLessThan(internal - 10)
})

test('it is refused while an activity lacks one of the seven contents', async () => {
	const activities = [givenActivity(), givenActivity({ title: 'Studi Tiru', curriculum: '' })]
	await expect(renderProgramme(givenProgramme({ activities }))).rejects.toMatchObject({
		status: 422,
		code: 'plan.contents_missing',
		message:
			'Dokumen belum dapat dibuat. Lengkapi dulu 1 kegiatan: Studi Tiru (kesesuaian kurikulum).'
	})
})

test('a government that has nothing yet gets its paper', async () => {
	const { government, workforce, gaps, budget } = givenProgramme()
	const pdf = await renderProgramme(
		givenProgramme({
			number: null,
			government: { name: 'A', short: 'A', unit: 'B', letterhead: [], place: '', example: false },
			legalBasis: [],
			workforce: { ...workforce, byAgencyKind: [], byTier: [], byEducation: [], byAge: [] },
			gaps: {
				...gaps,
				families: [],
				largest: [],
				heat: { columns: [], rows: [] },
				levelsBefore: 0
			},
			indicators: [],
			activities: [],
			leftOut: [],
			budget: { ...budget, total: 0, sources: [], agencies: [] },
			proof: null,
			annex: []
		})
	)
	expect(government.name).not.toBe('A')
	expect(pages(pdf)).toBeGreaterThan(8)
})

test('what people type is printed as text: markup, emoji, foreign letters, very long words', async () => {
	const wild = '#import "x" *tebal* $x$ @ref <label> \\ _ 🙂 中文 محمد \u202e\u0000 \ud800'
	const activities = [
		givenActivity({
			title: wild,
			audience: wild,
			organiser: 'X'.repeat(300),
			reason: wild,
			community: wild
		})
	]
	const [batch] = givenProgramme().annex
	const emblem =
		'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><text font-family="Arial">é</text></svg>'
	const pdf = await renderProgramme(
		givenProgramme({ activities, emblem, annex: [{ ...batch!, activity: wild }] })
	)
	expect(pages(pdf)).toBeGreaterThan(20)
})

test('five in a row leave no memory behind', async () => {
	await renderProgramme(givenProgramme())
	const before = process.memoryUsage().rss
	for (let i = 0; i < 5; i++) await renderProgramme(givenProgramme())
	expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000)
})

const words = (sentence: string) => sentence.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word))

/** Sentences of a chapter: lines that end with a full stop, and what stands in brackets and does. */
const sentences = (template: string) =>
	[...template.matchAll(/^\s*(\p{Lu}[^[\]\n]*\.)$|\[(\p{Lu}[^[\]\n]*\.)\]/gmu)].map(
		([, line, bracketed]) => line ?? bracketed!
	)
const isLong = (sentence: string) => words(sentence).length > 20

test('no sentence of the chapters has more than twenty words', () => {
	const folder = new URL('chapters/', import.meta.url)
	const all = readdirSync(folder).flatMap((name) =>
		sentences(readFileSync(new URL(name, folder), 'utf8'))
	)
	expect(all.length).toBeGreaterThan(80)
	expect(all.filter(isLong)).toEqual([])
})

test('the rule above sees a long sentence on a line and in brackets', () => {
	const long = `Satu ${'kata '.repeat(20)}lagi.`
	expect(sentences(`  ${long}\n#if x [${long}]`).filter(isLong)).toEqual([long, long])
})

test('no sentence made from figures has more than twenty words', async () => {
	const view = await programmeView(givenProgramme())
	const told = [
		...view.workforce.sentences,
		...view.workforce.hours,
		...view.gaps.known,
		...view.gaps.closure,
		...view.plan.floor,
		...view.plan.budget,
		...view.plan.goals.map(({ sentence }) => sentence)
	]
	expect(told.length).toBeGreaterThan(15)
	expect(told.filter(isLong)).toEqual([])
})
