import { expect, test } from 'vitest'
import { guardNames, judgeAll, unmet, type Facts, type GuardName } from './guards.ts'

const sound: Facts = {
	...{ year: 2027, number: 1, run: 'run', scenario: 'A', held: 8 },
	...{ missing: [], over: [], broken: [], locks: [], mandates: [], prices: [] },
	comments: { open: 0, late: 0 }
}
const mandate = { code: 'pkp', name: 'PKP', people: 4 }

test('a sound version passes every guard', () => {
	expect(judgeAll(sound).map(({ name, state }) => [name, state])).toEqual(
		guardNames.map((name) => [name, 'yes'])
	)
})

test.each<[string, Partial<Facts>, GuardName]>([
	['nothing is kept of it', { held: 0 }, 'contents'],
	['a content is missing', { missing: [{ activity: 'K', contents: ['budget'] }] }, 'contents'],
	['a ceiling is passed', { over: ['Biayanya menjadi …'] }, 'ceilings'],
	['a rule is broken', { broken: ['Angkatannya …'] }, 'rules'],
	['a mandate has no reason', { mandates: [{ ...mandate, reason: null }] }, 'mandates'],
	['a lock is not kept', { locks: ['Kunci …'] }, 'locks'],
	[
		'a price has no reason',
		{ prices: [{ activityId: 'a', title: 'K', item: 'Snack', price: 30, ceiling: 20 }] },
		'prices'
	]
])('stopped where %s, with where to mend it', (_, change, name) => {
	const stopped = unmet(judgeAll({ ...sound, ...change }))
	expect(stopped.map((one) => one.name)).toEqual([name])
	expect(stopped[0]!.mend ?? stopped[0]!.items[0]?.href).toBeTruthy()
})

test('a mandate with a written reason passes; open comments are a warning', () => {
	const judged = judgeAll({
		...sound,
		mandates: [{ ...mandate, reason: 'Tahun depan' }],
		comments: { open: 2, late: 1 }
	})
	expect(unmet(judged)).toEqual([])
	expect(judged.find(({ name }) => name === 'comments')).toMatchObject({
		state: 'warn',
		sentence: '2 komentar menunggu jawaban, 1 lewat harinya.'
	})
})
