import { expect, test } from 'vitest'
import { barChart, columnChart, stackedChart } from './charts.ts'

const widths = (svg: string) =>
	[...svg.matchAll(/<rect x="[\d.]+" y="[\d.]+" width="([\d.]+)" height="16"/g)].map(([, w]) =>
		Number(w)
	)
const told = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text)

test('bars begin at zero and are as long as their values', () => {
	const svg = barChart([
		{ label: 'Etika', value: 10, text: '10' },
		{ label: 'Pelayanan', value: 20, text: '20' },
		{ label: 'Inovasi', value: 0, text: '0' }
	])
	const [ten, twenty, none] = widths(svg)
	expect(twenty! / ten!).toBeCloseTo(2, 2)
	expect(none).toBe(0)
	expect(told(svg)).toEqual(['Etika', '10', 'Pelayanan', '20', 'Inovasi', '0'])
})

test('parts of a bar add up, what is unknown is hatched, a value stands only where it fits', () => {
	const svg = stackedChart(
		[{ label: 'Terukur' }, { label: 'Belum diketahui', unknown: true }],
		[
			{ label: 'Manajerial', values: [75, 25], texts: ['75', '25'] },
			{ label: 'Teknis', values: [1, 0], texts: ['1', '0'] }
		]
	)
	const [measured, unknown, thin] = widths(svg)
	expect(measured! / unknown!).toBeCloseTo(3, 2)
	expect(thin).toBeLessThan(5)
	expect(svg).toContain('fill="url(#unknown)"')
	expect(told(svg)).toEqual(['Terukur', 'Belum diketahui', 'Manajerial', '75', '25', 'Teknis'])
})

test('columns carry their value and their name', () => {
	const svg = columnChart([
		{ label: 'Jan', value: 3, text: '3' },
		{ label: 'Feb', value: 0, text: '0' }
	])
	expect(told(svg)).toEqual(['3', 'Jan', '0', 'Feb'])
})

test('nothing but zeros is drawn as zeros', () => {
	const svg = barChart([{ label: 'Etika', value: 0, text: '0' }])
	expect(widths(svg)).toEqual([0])
	expect(svg).not.toMatch(/NaN|Infinity/)
	expect(columnChart([])).not.toMatch(/NaN|Infinity/)
})

test('a long name takes two lines, a very long one is cut and says so', () => {
	const label = 'Badan Kepegawaian dan Pengembangan Sumber Daya Manusia Daerah Kota Contoh'
	expect(told(barChart([{ label, value: 1, text: '' }])).slice(0, 2)).toEqual([
		'Badan Kepegawaian dan',
		'Pengembangan Sumber Daya …'
	])
})

test('what people typed stays text', () => {
	expect(barChart([{ label: '<b>A&B</b>', value: 1, text: '' }])).toContain(
		'&lt;b&gt;A&amp;B&lt;/b&gt;'
	)
})
