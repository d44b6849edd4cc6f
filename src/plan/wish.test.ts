import { expect, test } from 'vitest'
import { standingOf } from '#optimisation/compose/standing.ts'
import { tiny, tinyPlan as plan, tinyPrices as prices } from './lock-testing.ts'
import {
	costFor,
	displacedBy,
	displacedSentence,
	judgeWish,
	wishChange,
	wishSentence
} from './wish.ts'

const judge = (people: number[], activities: number[], given: Parameters<typeof tiny>[0] = {}) => {
	const { problem } = tiny(given)
	const at = standingOf(problem, plan)
	return judgeWish(problem, prices(problem, [0.5, 0.5, 1.5]), at, { people, activities })
}

test('somebody seated: the wish is in, with how many and what decides', () => {
	const wish = judge([0, 1, 4], [2, 0])!
	expect(wish).toMatchObject({ activity: 0, people: 3, seated: 2, rule: 'worth' })
	expect(wishSentence(wish)).toBe(
		'Masuk: 2 dari 3 orang mendapat kursi, menutup 3,0, 0,0 sudah tertutup, harga kursi 0,5; penentu: nilainya tidak di bawah harga kursi.'
	)
	expect(wishChange(judge([0, 1], [0])!, '')).toBe(
		'Semua orang yang diusulkan sudah mendapat kursi.'
	)
})

test('nobody seated: the four numbers, what binds for most, and what would have to change', () => {
	const wish = judge([4, 5], [2])!
	expect(wish).toMatchObject({ seated: 0, rule: 'not_held', gain: 2, price: 1.5 })
	expect(wishSentence(wish)).toBe(
		'Belum masuk: akan menutup 2,0 bagi 2 orang, 0,0 sudah tertutup, harga kursi 1,5; penentu: kegiatannya tidak diadakan.'
	)
	expect(wishChange(wish, 'Muat bila pagu bertambah Rp4,0 juta.')).toBe(
		'Muat bila pagu bertambah Rp4,0 juta.'
	)
	const full = judge([4, 5], [0], { activities: [{ maxSeats: 2 }, {}, {}] })!
	expect([full.rule, wishChange(full, '')]).toEqual(['full', 'Perlu satu angkatan lagi.'])
})

test('no people, or nothing that serves them: no answer', () => {
	expect(judge([], [0])).toBeUndefined()
	expect(judge([0], [])).toBeUndefined()
})

test('a cost is whole batches and each head', () => {
	const activity = { fixedCost: 5_000_000, headCost: 100_000, maxSeats: 20 }
	expect(costFor(20, activity)).toBe(7_000_000)
	expect(costFor(21, activity)).toBe(12_100_000)
	expect(costFor(0, activity)).toBe(0)
})

const lines = [
	{ title: 'Mahal', cost: 10_000_000, worth: 20 },
	{ title: 'Tipis', cost: 4_000_000, worth: 1 },
	{ title: 'Gratis', cost: 0, worth: 0 }
]

test.each([
	[
		3_000_000,
		5_000_000,
		[],
		0,
		'Cukup dari sisa pagu Rp5,0 juta; tidak ada kegiatan yang tergeser.'
	],
	[
		7_000_000,
		5_000_000,
		['Tipis'],
		0.5,
		'Kira-kira menggeser Tipis, yang kini menutup 0,5 tingkat.'
	],
	[
		9_000_000,
		0,
		['Tipis', 'Mahal'],
		11,
		'Kira-kira menggeser Tipis dan Mahal, yang kini menutup 11,0 tingkat.'
	],
	[
		20_000_000,
		0,
		['Tipis', 'Mahal'],
		21,
		'Pagu tidak cukup: masih kurang Rp6,0 juta meski semua yang lain digeser.'
	]
])('%i with %i left displaces %s', (cost, left, titles, worth, says) => {
	const displaced = displacedBy(cost, left, lines)
	expect(displaced.titles).toEqual(titles)
	expect(displaced.worth).toBeCloseTo(worth)
	expect(displacedSentence(displaced)).toBe(says)
})
