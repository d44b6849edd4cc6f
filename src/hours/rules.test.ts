import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Claim, Standing } from './model.ts'
import { forms, rules } from './reference/2026-1.ts'
import { hoursOwed, jpCounted, kindNote, minimumFor } from './rules.ts'

const claim = (given: Partial<Claim>): Claim => ({
	startedOn: null,
	completedOn: '2026-03-02',
	international: false,
	jp: null,
	minutes: null,
	units: null,
	...given
})
const form = (code: string) => forms.find((one) => one.code === code)!
const count = (code: string, given: Partial<Claim>, earlier: Standing[] = []) =>
	jpCounted(claim(given), form(code), earlier, rules)

const standing = (given: Partial<Standing>): Standing => ({
	startedOn: null,
	completedOn: '2026-03-02',
	international: false,
	counted: 0,
	...given
})

test('there are the 24 forms of the table, and six that wait for a decision', () => {
	const codes = (prefix: string) => forms.filter(({ code }) => code.startsWith(prefix)).length
	expect([codes('A'), codes('B'), codes('C'), codes('D')]).toEqual([2, 11, 11, 6])
	expect(new Set(forms.map(({ code }) => code)).size).toBe(forms.length)
})

// docs/rules.md#jp-forms, row by row: [form, what was done, JP at home, JP abroad].
test.each<[string, Partial<Claim>, number, number]>([
	['A1', { units: 2 }, 40, 40],
	['A2', { units: 1 }, 20, 20],
	['B1', { jp: 100 }, 100, 100],
	['B2', { jp: 10 }, 10, 12],
	['B3', { jp: 10 }, 10, 12],
	['B4', { jp: 10 }, 10, 12],
	['B5', { jp: 10 }, 10, 12],
	['B6', { units: 2 }, 8, 12],
	['B7', { units: 2 }, 10, 14],
	['B8', { jp: 10 }, 10, 12],
	['B9', { jp: 10 }, 10, 12],
	['B10', { jp: 10 }, 10, 12],
	['B11', { units: 2 }, 8, 12],
	['C1', { units: 1 }, 2, 4],
	['C2', { units: 1 }, 2, 4],
	['C3', { jp: 10 }, 3, 4],
	['C4', { jp: 10 }, 10, 12],
	['C5', {}, 20, 24],
	['C6', { jp: 10 }, 10, 12],
	['C7', {}, 10, 20],
	['C8', {}, 20, 24],
	['C9', { jp: 10 }, 2, 2.4],
	['C10', { jp: 10 }, 2, 2.4],
	['C11', {}, 20, 24],
	['D1', { jp: 10 }, 0, 0]
])('%s %o counts %d JP at home and %d abroad', (code, given, home, abroad) => {
	expect(count(code, given).counted).toBe(home)
	expect(count(code, { ...given, international: true }).counted).toBe(abroad)
})

test.each<[string, string, Partial<Claim>, number]>([
	['45 minutes are one JP', 'B3', { minutes: 45 }, 1],
	['minutes are not rounded to whole JP', 'B3', { minutes: 100 }, 2.22],
	['the certificate goes before minutes', 'B3', { jp: 8, minutes: 45 }, 8],
	['neither counts nothing', 'B3', {}, 0],
	['days follow from the dates', 'B6', { startedOn: '2026-02-28' }, 12],
	['days that are written go before the dates', 'B6', { startedOn: '2026-02-28', units: 2 }, 8],
	['a seminar without a beginning is one day', 'B6', {}, 4],
	['a cap a day holds for each day', 'C3', { startedOn: '2026-03-01', jp: 10 }, 6],
	['below the cap all counts', 'C3', { jp: 2.5 }, 2.5],
	['at the cap all counts', 'C3', { jp: 3 }, 3],
	['three sessions in a month are two', 'C1', { units: 3 }, 4],
	['three sessions over two months are three', 'C1', { startedOn: '2026-02-27', units: 3 }, 6],
	['five sessions over two months are four', 'C1', { startedOn: '2026-02-27', units: 5 }, 8]
])('%s', (_, code, given, counted) => expect(count(code, given).counted).toBe(counted))

test.each<[string, string, Partial<Claim>, Standing[], number]>([
	['a day that is full leaves nothing', 'C9', { jp: 2 }, [standing({ counted: 2 })], 0],
	['a day that is half full leaves half', 'C9', { jp: 2 }, [standing({ counted: 1 })], 1],
	[
		'the day before is another day',
		'C9',
		{ jp: 2 },
		[standing({ completedOn: '2026-03-01', counted: 2 })],
		2
	],
	[
		'a day filled abroad is full at home',
		'C9',
		{ jp: 2 },
		[standing({ international: true, counted: 2.4 })],
		0
	],
	['the third session of a month', 'C2', {}, [standing({ counted: 4 })], 0],
	['the second session of a month', 'C2', {}, [standing({ counted: 2 })], 2],
	[
		'a session of the month before',
		'C2',
		{},
		[standing({ completedOn: '2026-02-28', counted: 4 })],
		2
	],
	['two seminars on one day have no cap', 'B6', {}, [standing({ counted: 4 })], 4]
])('%s', (_, code, given, earlier, counted) =>
	expect(count(code, given, earlier).counted).toBe(counted)
)

test.each<[string, Partial<Claim>, Standing[], string]>([
	['B3', { jp: 8 }, [], ''],
	['B3', { jp: 10, international: true }, [], 'Kegiatan internasional dihitung 20% lebih banyak.'],
	['B3', {}, [], 'JP-nya tidak tertulis, jadi belum ada yang dihitung.'],
	['B6', { jp: 8 }, [], 'Seminar, konferensi, atau sarasehan dihitung 4 JP sehari: 1 hari.'],
	['C2', {}, [standing({ counted: 4 })], 'Mentoring dihitung paling banyak 2 sesi sebulan.'],
	['C3', { jp: 8 }, [], 'E-learning dihitung paling banyak 3 JP sehari.'],
	[
		'C3',
		{ jp: 8 },
		[standing({ counted: 1 })],
		'E-learning dihitung paling banyak 3 JP sehari. Hari itu sudah terisi catatan lain.'
	],
	['D2', { jp: 8 }, [], 'Faktor JP bentuk ini belum ditetapkan, jadi belum dihitung.']
])('%s %o beside %o: "%s"', (code, given, earlier, reason) =>
	expect(count(code, given, earlier).reason).toBe(reason)
)

const claims = fc.array(
	fc.record({
		day: fc.integer({ min: 1, max: 9 }),
		days: fc.integer({ min: 0, max: 3 }),
		jp: fc.integer({ min: 1, max: 40 }).map((quarters) => quarters / 4),
		international: fc.boolean()
	}),
	{ maxLength: 12 }
)

test.each(['C3', 'C9', 'C10'])('%s never counts more a day than its cap', (code) => {
	fc.assert(
		fc.property(claims, (all) => {
			const ledger: Standing[] = []
			for (const { day, days, jp, international } of all) {
				const dates = {
					startedOn: `2026-03-${String(day).padStart(2, '0')}`,
					completedOn: `2026-03-${String(day + days).padStart(2, '0')}`,
					international
				}
				ledger.push({ ...dates, ...count(code, { ...dates, jp }, ledger) })
			}
			const cap = form(code)
			const dayShares = ledger.reduce(
				(sum, one) =>
					sum + one.counted / (one.international ? cap.internationalDailyCap! : cap.dailyCap!),
				0
			)
			expect(dayShares).toBeLessThanOrEqual(12 + 1e-9)
			for (const one of ledger) expect(one.counted).toBeGreaterThanOrEqual(0)
		}),
		{ seed: 3 }
	)
})

test.each(['C3', 'C9', 'C1', 'C2'])('the sum of %s does not depend on the order', (code) => {
	const sum = (all: { day: number; jp: number }[]) => {
		const ledger: Standing[] = []
		for (const { day, jp } of all) {
			const completedOn = `2026-03-${String(day).padStart(2, '0')}`
			const { counted } = count(code, { completedOn, jp, units: 1 }, ledger)
			ledger.push(standing({ completedOn, counted }))
		}
		return ledger.reduce((total, { counted }) => total + counted, 0)
	}
	fc.assert(
		fc.property(claims, (all) => {
			expect(sum(all.toReversed())).toBeCloseTo(sum(all), 9)
		}),
		{ seed: 4 }
	)
})

test.each([
	[[], 20],
	[[['2026-05-01', 14]], 6],
	[[['2025-12-31', 14]], 20],
	[
		[
			['2026-01-01', 12],
			['2026-12-31', 12]
		],
		0
	],
	[
		[
			['2026-05-01', 14],
			['2026-05-01', -14]
		],
		20
	],
	[[['2026-05-01', 2.4]], 17.6]
] as const)('with %o a PNS owes %d JP for 2026', (entries, jp) => {
	const ledger = entries.map(([completedOn, counted]) => ({ completedOn, counted }))
	expect(hoursOwed(ledger, 2026, rules)).toEqual({ jp, rulesVersion: '2026-1' })
})

test('only PNS have a minimum', () => {
	expect((['pns', 'pppk', 'pppk_paruh_waktu'] as const).map((k) => minimumFor(k, rules))).toEqual([
		20, 0, 0
	])
})

test.each([
	['pns', 99, /^$/],
	['pppk', 24, /^PPPK tidak punya batas minimum\. Paling banyak 24 JP setahun/],
	['pppk', 24.5, /^Sudah 24,5 JP, lebih dari 24 JP setahun .* hanya diingatkan\.$/],
	['pppk_paruh_waktu', 0, /belum kami temukan/],
	['pppk_paruh_waktu', 30, /^Sudah 30 JP/]
] as const)('of a %s with %d JP: %s', (kind, counted, sentence) =>
	expect(kindNote(kind, counted, rules)).toMatch(sentence)
)
