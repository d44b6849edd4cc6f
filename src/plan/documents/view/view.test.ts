import { expect, test } from 'vitest'
import { givenActivity, givenProgramme } from '../testing.ts'
import { activitiesView } from './activities.ts'
import { frameView } from './frame.ts'
import { gapsView } from './gaps.ts'
import { implementationView } from './implementation.ts'
import { workforceView } from './workforce.ts'

test('people are counted by kind, and the total is the sum', () => {
	const view = workforceView(givenProgramme())
	expect(view.sentences).toEqual([
		'Kota Contoh memiliki 3.006 pegawai ASN per 20 November 2026.',
		'Mereka terdiri atas 2.004 PNS, 668 PPPK, dan 334 PPPK Paruh Waktu.'
	])
	expect(view.byAgencyKind.foot).toEqual(['Jumlah', '2.004', '668', '334', '3.006'])
})

test('what is measured, estimated and unknown is told apart and adds up', () => {
	expect(gapsView(givenProgramme().gaps).known).toEqual([
		'Ada 37.180 pasangan pegawai dan kompetensi yang disyaratkan jabatannya.',
		'Sebanyak 5.260 (14,1%) sudah terukur.',
		'Sebanyak 26.500 (71,3%) masih berupa perkiraan.',
		'Sebanyak 5.420 (14,6%) belum diketahui.'
	])
})

const gaps = givenProgramme().gaps
const gapRow = gaps.largest[0]!
const cells = (...row: (typeof gaps.heat.rows)[number]['cells']) =>
	gapsView({
		...gaps,
		heat: { columns: [], rows: [{ competency: 'Integritas', cells: row }] }
	}).heat.rows[0]!.cells

test('results of fewer than five people look the same as unknown', () => {
	const unknown = { text: '?', step: null, estimated: false }
	expect(
		cells(
			{ kind: 'unknown' },
			{ kind: 'measured', gap: 2, people: 4 },
			{ kind: 'measured', gap: 2, people: 5 }
		)
	).toEqual([unknown, unknown, { text: '2,00', step: 5, estimated: false }])

	const [few] = gapsView({ ...gaps, largest: [{ ...gapRow, measured: 4 }] }).largest.rows
	expect(few!.slice(4, 6)).toEqual(['?', '?'])
	const [lacking] = gapsView({ ...gaps, largest: [{ ...gapRow, measured: 9, lacking: 4 }] }).largest
		.rows
	expect(lacking![4]).toBe('< 5')
})

test.each([
	[0, 0],
	[0.24, 0],
	[0.25, 1],
	[0.5, 2],
	[0.75, 3],
	[1, 4],
	[1.49, 4],
	[1.5, 5]
])('a gap of %f has step %i of the heat', (gap, step) => {
	expect(cells({ kind: 'measured', gap, people: 9 })[0]!.step).toBe(step)
})

test('an estimate carries its sign and its interval; one that reaches zero is not sure', () => {
	const estimate = (low: number) =>
		gapsView({ ...gaps, largest: [{ ...gapRow, estimate: { mean: 0.6, low, high: 0.9 } }] }).largest
			.rows[0]![6]
	expect(estimate(0.3)).toBe('≈ 0,60 (0,30–0,90)')
	expect(estimate(0)).toBe('belum dapat dipastikan')
	expect(cells({ kind: 'estimated', gap: 0.6, low: 0.3, high: 0.9 })).toEqual([
		{ text: '≈ 0,60', step: 2, estimated: true }
	])
})

test('a goal below its floor is named', () => {
	const view = activitiesView(
		givenProgramme({
			activities: [
				givenActivity({ batches: [{ number: 1, month: 1, seats: 95 }] }),
				givenActivity({ goal: 'etika', batches: [{ number: 1, month: 1, seats: 5 }] })
			]
		})
	)
	expect(view.floor[1]).toBe(
		'Yang belum mencapai batas itu: Etika kerja, Inovasi dan kolaborasi, dan Pelayanan publik.'
	)
	expect(view.byGoal.foot).toEqual(['Jumlah', '2', '2', '100', '100,0%', '97,0'])
})

test('the seven contents stand in the order of the law', () => {
	const { seven } = activitiesView(
		givenProgramme({ activities: [givenActivity({ mandatory: true })] })
	)
	expect(seven).toEqual([
		{
			title: 'Manajemen Waktu',
			code: 'PEL-01',
			goal: 'Kompetensi, wajib',
			reason: 'Menutup kesenjangan terukur pada 28 dari 30 peserta.',
			cells: [
				'Orientasi pada Hasil',
				'Pelaksana di seluruh perangkat daerah; 30 orang',
				'Pelatihan teknis; klasikal; 24 JP',
				'BKPSDM; mandiri',
				'Mar; 1 angkatan, 3 hari',
				'Sesuai kurikulum pelatihan teknis, 24 JP',
				'Rp48.500.000; APBD'
			]
		}
	])
})

test('batches stand in their month and quarter', () => {
	const activities = [
		givenActivity({
			batches: [
				{ number: 1, month: 2, seats: 30 },
				{ number: 2, month: 2, seats: 20 },
				{ number: 3, month: 12, seats: 10 }
			]
		})
	]
	const view = implementationView(givenProgramme({ activities }))
	expect(view.byQuarter.rows).toEqual([
		['I', '2', '50'],
		['II', '0', '0'],
		['III', '0', '0'],
		['IV', '1', '10']
	])
	expect(view.calendar.rows).toEqual([
		['Manajemen Waktu', '', '2', '', '', '', '', '', '', '', '', '', '1']
	])
})

test('a source without a limit has none to add to, and no rest', () => {
	const { sources } = implementationView(
		givenProgramme({
			budget: {
				total: 0,
				goalFloor: 0,
				agencies: [],
				sources: [
					{ label: 'APBD', limit: 100_000_000, used: 60_000_000 },
					{ label: 'Hibah', limit: null, used: 5_000_000 }
				]
			}
		})
	)
	expect(sources.rows).toEqual([
		['APBD', '100,0', '60,0', '40,0'],
		['Hibah', 'tanpa batas', '5,0', '']
	])
	expect(sources.foot).toEqual(['Jumlah', 'tanpa batas', '65,0', ''])
})

test('a rule that is not confirmed is never among the law', () => {
	const { legal } = frameView(givenProgramme())
	expect(legal.law).toHaveLength(2)
	expect(legal.law.join()).not.toContain('PerLAN 10/2018')
	expect(legal.law[1]).toMatch(/\(dibaca dari sumber kedua\)$/)
	expect(legal.unconfirmed).toEqual([
		'Faktor konversi JP menurut lampiran PerLAN 10/2018: lampirannya belum dibaca (belum terkonfirmasi)'
	])
})

test('names stand in the internal copy only, and each page says what it is', () => {
	expect(frameView(givenProgramme({ internal: false })).annex).toBeNull()
	expect(frameView(givenProgramme()).annex).toHaveLength(10)
	expect(frameView(givenProgramme()).pageNote).toBe(
		'CONTOH: data dalam dokumen ini bukan data sebenarnya · Rancangan · Internal'
	)
	const { government } = givenProgramme()
	const plain = givenProgramme({
		stage: 'set',
		internal: false,
		government: { ...government, example: false }
	})
	expect(frameView(plain).pageNote).toBeNull()
	expect(frameView(plain).signatures.map(({ heading }) => heading)).toEqual([
		['Disusun oleh'],
		['Ditetapkan di Contoh', 'pada tanggal 24 November 2026']
	])
})
