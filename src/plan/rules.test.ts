import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Refusal } from '#platform/refusal.ts'
import type { Activity, Audience } from './model.ts'
import { choicesOf, fits, judgeBudget, useOf } from './rules.ts'

const sari = {
	tier: 'pelaksana',
	kind: 'pns',
	positionId: 'p-loket',
	within: ['sd-1', 'dinas-pendidikan'],
	hoursOwed: 20
} as const
const person = { ...sari, within: [...sari.within], mandates: ['pkp' as const] }

test.each<[string, Audience, boolean]>([
	['everybody', {}, true],
	['empty lists narrow nothing', { tiers: [], kinds: [], agencies: [], positions: [] }, true],
	['her tier', { tiers: ['pengawas', 'pelaksana'] }, true],
	['another tier', { tiers: ['pengawas'] }, false],
	['her kind', { kinds: ['pns'] }, true],
	['another kind', { kinds: ['pppk'] }, false],
	['her school', { agencies: ['sd-1'] }, true],
	['the agency above her school', { agencies: ['dinas-pendidikan'] }, true],
	['another agency', { agencies: ['dinas-kesehatan'] }, false],
	['her post', { positions: ['p-loket', 'p-guru'] }, true],
	['what she still owes', { mandates: ['pka', 'pkp'] }, true],
	['what she does not owe', { mandates: ['pka'] }, false],
	['her tier, but another post', { tiers: ['pelaksana'], positions: ['p-guru'] }, false]
])('an audience of %s', (_, audience, expected) => {
	expect(fits(audience, person)).toBe(expected)
})

const activity = (change: Partial<Activity> = {}) => ({
	audience: {},
	mandatory: null,
	competencies: [{ competencyId: 'k1', mean: 0.5, sd: 0.1, origin: 'house' as const }],
	...change
})
const gaps = (levels: number, weight = 1) => new Map([['k1', { levels, weight }]])

test('use is capped by the gap and multiplied by its weight', () => {
	expect(useOf(activity(), gaps(2))).toBeCloseTo(0.5)
	expect(useOf(activity(), gaps(0.3, 2))).toBeCloseTo(0.6)
	expect(useOf(activity(), new Map())).toBe(0)
})

test('an activity is for whom it closes 0.15 weighted levels, of the audience alone', () => {
	const open = activity()
	const others = activity({ audience: { tiers: ['pengawas'] } })
	expect(choicesOf(person, gaps(0.15), [open, others])).toEqual({ eligible: [0], mandatory: [] })
	expect(choicesOf({ ...person, hoursOwed: 0 }, gaps(0.14), [open])).toEqual({
		eligible: [],
		mandatory: []
	})
})

test('who owes hours and lacks nothing that is taught may join all that is open to them', () => {
	const all = [activity(), activity(), activity({ audience: { kinds: ['pppk'] } })]
	expect(choicesOf(person, new Map(), all).eligible).toEqual([0, 1])
	expect(choicesOf({ ...person, hoursOwed: 0 }, new Map(), all).eligible).toEqual([])
})

test('what is mandatory counts whether it closes anything or not', () => {
	const duty = activity({
		audience: { tiers: ['pengawas'] },
		mandatory: { positions: ['p-loket'] }
	})
	expect(choicesOf({ ...person, hoursOwed: 0 }, new Map(), [activity(), duty])).toEqual({
		eligible: [1],
		mandatory: [1]
	})
})

test('a mandatory activity is always eligible, and rows ascend', () => {
	const audience = fc.record({
		tiers: fc.subarray(['pelaksana', 'pengawas'] as ('pelaksana' | 'pengawas')[])
	})
	fc.assert(
		fc.property(
			fc.array(fc.record({ audience, mandatory: fc.option(audience) })),
			fc.double({ min: 0, max: 3, noNaN: true }),
			(made, levels) => {
				const { eligible, mandatory } = choicesOf(
					person,
					gaps(levels),
					made.map((one) => activity(one))
				)
				expect(eligible).toEqual([...new Set(eligible)].sort((a, b) => a - b))
				for (const row of mandatory) expect(eligible).toContain(row)
			}
		)
	)
})

test.each<[string, Partial<Parameters<typeof judgeBudget>[0]>, string | undefined]>([
	[
		'parts that fit',
		{ total: 100, sources: { APBD: 60, DAK: 40 }, agencies: { a: 100 } },
		undefined
	],
	[
		'sources above the total',
		{ total: 1_200_000_000, sources: { APBD: 1_000_000_000, DAK: 300_000_000 }, agencies: {} },
		'Jumlah semua sumber dana Rp1.300,0 juta, padahal pagunya Rp1.200,0 juta. Kurangi Rp100,0 juta.'
	],
	[
		'agencies above the total',
		{ total: 10_000_000, sources: {}, agencies: { a: 6_000_000, b: 5_000_000 } },
		'Jumlah biaya peserta semua perangkat daerah Rp11,0 juta, padahal pagunya Rp10,0 juta. Kurangi Rp1,0 juta.'
	],
	[
		'shares of women and of one kind that cross',
		{ fairness: { female: 0.9, 'kind:pns': 0.9 } },
		undefined
	],
	[
		'kinds above the whole',
		{ fairness: { 'kind:pns': 0.7, 'kind:pppk': 0.4 } },
		'Lantai semua jenis pegawai bersama-sama 110%. Kurangi sampai paling banyak 100%.'
	],
	[
		'tiers above the whole',
		{ fairness: { 'tier:pelaksana': 0.7, 'tier:pengawas': 0.5 } },
		'Lantai semua jenjang bersama-sama 120%. Kurangi sampai paling banyak 100%.'
	]
])('a budget with %s', (_, budget, sentence) => {
	const verdict = judgeBudget({ total: 0, sources: {}, agencies: {}, fairness: {}, ...budget })
	expect(verdict instanceof Refusal ? verdict.message : verdict).toBe(sentence)
})
