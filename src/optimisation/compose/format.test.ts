import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { check } from './check.ts'
import { compose } from './compose.ts'
import { isFault } from '../fault.ts'
import { readProblem, readResult, writeProblem, writeResult } from './format.ts'
import { prepare } from './instance.ts'
import { USUAL_SETTINGS, type Problem } from './model.ts'
import { tinyProblem } from './testing.ts'

/** The smallest sound file: nobody to teach and nothing to hold is a problem too. */
const bare = () => ({
	format: 'bina-susun',
	version: 1,
	problem: { competencies: 0, people: [], activities: [] }
})

/** Two people, two activities, two pools; everything else is usual. */
const plain = () => ({
	format: 'bina-susun',
	version: 1,
	problem: {
		competencies: 2,
		people: [
			{ agency: 0, gaps: [{ competency: 0, levels: 1, weight: 1 }], eligible: [0, 1] },
			{ agency: 1, gaps: [], eligible: [0] }
		],
		activities: [
			{
				jp: 8,
				gains: [{ competency: 1, mean: 1 }],
				minSeats: 1,
				maxSeats: 1,
				months: [0, 1],
				source: 0,
				pool: 0,
				shares: [{ kind: 'agency', row: 0, minShare: 0.5 }]
			},
			{ jp: 8, maxSeats: 2 }
		],
		budget: { total: null, bySource: [null], byAgency: [null, 1_000_000] },
		facilitators: [
			[1, 1],
			[1, 1, 1]
		],
		locks: {} as Record<string, unknown>
	} as Record<string, any>, // eslint-disable-line @typescript-eslint/no-explicit-any
	settings: {} as Record<string, unknown>
})
type Plain = ReturnType<typeof plain>

const read = (file: unknown) => readProblem(JSON.stringify(file))

function sound(file: unknown): Problem {
	const found = read(file)
	if (isFault(found)) throw new Error(found.sentence)
	return found.problem
}

test('what is left out is filled in', () => {
	expect(sound(bare())).toEqual({
		...bare().problem,
		budget: { total: null, bySource: [null], byAgency: [null] },
		facilitators: [],
		goalFloors: [],
		fairness: [],
		limits: { hours: 48, activities: 4 },
		penalties: { hour: 0.03, mandatory: 3, goalSeat: 3, lock: 1000 },
		locks: { pairs: [], batches: [], frozen: [], closedMonths: [] },
		published: { seats: [], worth: 0 }
	})
	expect(read(bare())).toMatchObject({ settings: USUAL_SETTINGS })
	const { activities, people } = sound(plain())
	expect(activities[1]).toEqual({
		jp: 8,
		gains: [],
		minSeats: 1,
		maxSeats: 2,
		maxBatches: 1,
		months: [0, 1, 2],
		batchCost: 0,
		headCost: 0,
		source: 0,
		pool: null,
		poolDays: 0,
		bonus: 0,
		goal: 0,
		shares: []
	})
	expect(people[1]).toMatchObject({ traits: [], hoursOwed: 0, mandatory: [] })
})

const pair = (must: boolean) => ({ person: 0, activity: 0, must })
const frozen = (changes: object) => [{ activity: 0, month: 0, people: [0], ...changes }]

// What is changed in the plain file → the field that is named, and words of the sentence.
test.each<[string, (file: Plain) => unknown, string]>([
	['format', (f) => (f.format = 'lain'), 'harus "bina-susun"'],
	['version', (f) => (f.version = 2), 'berisi 2, padahal Bina ini membaca sampai versi 1'],
	['version', (f) => (f.version = 0), 'paling sedikit 1'],
	['problem', (f) => delete (f as Partial<Plain>).problem, 'belum ada'],
	['judul', (f) => Object.assign(f, { judul: 'x' }), 'tidak dikenal'],
	['["nama orang"]', (f) => Object.assign(f, { 'nama orang': 'x' }), 'tidak dikenal'],
	['settings.steps', (f) => (f.settings.steps = 1.5), 'bilangan bulat'],
	['settings.targetGap', (f) => (f.settings.targetGap = 2), 'paling banyak 1'],
	['problem.people', (f) => (f.problem.people = {}), 'daftar'],
	['problem.people[1]', (f) => (f.problem.people[1] = null), 'objek'],
	['problem.people[1].nip', (f) => (f.problem.people[1].nip = '1'), 'tidak dikenal'],
	['problem.people[1].agency', (f) => (f.problem.people[1].agency = 2), 'menunjuk baris 2'],
	['problem.people[1].hoursOwed', (f) => (f.problem.people[1].hoursOwed = '8'), 'angka'],
	[
		'problem.people[0].gaps[0].levels',
		(f) => (f.problem.people[0].gaps[0].levels = 0),
		'lebih dari 0'
	],
	[
		'problem.people[0].gaps[0].competency',
		(f) => (f.problem.people[0].gaps[0].competency = 2),
		'menunjuk baris 2'
	],
	[
		'problem.people[0].gaps[1].competency',
		(f) => f.problem.people[0].gaps.push(f.problem.people[0].gaps[0]),
		'mengulang'
	],
	[
		'problem.people[0].eligible[1]',
		(f) => (f.problem.people[0].eligible[1] = 2),
		'menunjuk baris 2'
	],
	[
		'problem.people[0].eligible[0]',
		(f) => (f.problem.people[0].eligible[0] = -1),
		'paling sedikit 0'
	],
	[
		'problem.people[0].mandatory[0]',
		(f) => (f.problem.people[0].mandatory = [9]),
		'menunjuk baris 9'
	],
	['problem.activities[0].jp', (f) => delete f.problem.activities[0].jp, 'belum ada'],
	[
		'problem.activities[0].minSeats',
		(f) => (f.problem.activities[0].minSeats = 2),
		'(2) lebih besar dari maxSeats (1)'
	],
	[
		'problem.activities[0].minSeats',
		(f) => (f.problem.activities[0].minSeats = 0),
		'paling sedikit 1'
	],
	[
		'problem.activities[0].maxSeats',
		(f) => (f.problem.activities[0].maxSeats = 1e7),
		'paling banyak 1000000'
	],
	[
		'problem.activities[0].gains[1].competency',
		(f) => f.problem.activities[0].gains.push({ competency: 1, mean: 0 }),
		'mengulang'
	],
	['problem.activities[0].months[1]', (f) => (f.problem.activities[0].months[1] = 2), 'bulan 2'],
	['problem.activities[1].months[0]', (f) => (f.problem.activities[1].months = [3]), 'bulan 3'],
	[
		'problem.activities[0].months[1]',
		(f) => (f.problem.activities[0].months = [0, 0]),
		'mengulang'
	],
	[
		'problem.activities[0].batchCost',
		(f) => (f.problem.activities[0].batchCost = 0.5),
		'bilangan bulat'
	],
	[
		'problem.activities[0].headCost',
		(f) => (f.problem.activities[0].headCost = 2 ** 60),
		'paling banyak 9007199254740991'
	],
	[
		'problem.activities[0].source',
		(f) => (f.problem.activities[0].source = 1),
		'problem.budget.bySource'
	],
	['problem.activities[0].pool', (f) => (f.problem.activities[0].pool = 2), 'problem.facilitators'],
	[
		'problem.activities[0].shares[0].kind',
		(f) => (f.problem.activities[0].shares[0].kind = 'opd'),
		'"agency" atau "trait"'
	],
	[
		'problem.activities[0].shares[0].row',
		(f) => (f.problem.activities[0].shares[0].row = 5),
		'menunjuk baris 5'
	],
	[
		'problem.activities[0].shares[0].minShare',
		(f) => (f.problem.activities[0].shares[0].minShare = 1.1),
		'paling banyak 1'
	],
	[
		'problem.activities[0].shares',
		(f) => f.problem.activities[0].shares.push({ kind: 'agency', row: 1, minShare: 0.6 }),
		'1.1 bagian kursi'
	],
	[
		'problem.activities[0].shares',
		(f) =>
			(f.problem.activities[0].shares = Array(32).fill({ kind: 'trait', row: 0, minShare: 0 })),
		'paling banyak 31 baris'
	],
	['problem.budget.total', (f) => (f.problem.budget.total = '5 juta'), 'angka'],
	['problem.budget.byAgency[1]', (f) => (f.problem.budget.byAgency[1] = -1), 'paling sedikit 0'],
	['problem.facilitators[0][1]', (f) => (f.problem.facilitators[0][1] = -1), 'paling sedikit 0'],
	['problem.goalFloors', (f) => (f.problem.goalFloors = [0.6, 0.6]), '1.2 bagian kursi'],
	[
		'problem.fairness',
		(f) => (f.problem.fairness = Array(32).fill({ trait: 0, minShare: 0 })),
		'paling banyak 31'
	],
	['problem.fairness[0].minShare', (f) => (f.problem.fairness = [{ trait: 0 }]), 'belum ada'],
	['problem.limits.activities', (f) => (f.problem.limits = { activities: 0.5 }), 'bilangan bulat'],
	['problem.penalties.hour', (f) => (f.problem.penalties = { hour: -1 }), 'paling sedikit 0'],
	[
		'problem.locks.pairs[0].must',
		(f) => (f.problem.locks.pairs = [{ person: 0, activity: 0, must: 'ya' }]),
		'true atau false'
	],
	[
		'problem.locks.pairs[0].person',
		(f) => (f.problem.locks.pairs = [{ person: 2, activity: 0, must: true }]),
		'menunjuk baris 2'
	],
	[
		'problem.locks.pairs[1].must',
		(f) => (f.problem.locks.pairs = [pair(true), pair(false)]),
		'bertentangan dengan problem.locks.pairs[0]'
	],
	[
		'problem.locks.batches[0].min',
		(f) => (f.problem.locks.batches = [{ activity: 0, min: 2, max: 1 }]),
		'(2) lebih besar dari max (1)'
	],
	[
		'problem.locks.batches[1]',
		(f) =>
			(f.problem.locks.batches = [
				{ activity: 0, min: 2 },
				{ activity: 0, max: 1 }
			]),
		'bertentangan'
	],
	[
		'problem.locks.frozen[0].people',
		(f) => (f.problem.locks.frozen = frozen({ people: [0, 1] })),
		'paling banyak 1'
	],
	[
		'problem.locks.frozen[0].month',
		(f) => (f.problem.locks.frozen = frozen({ month: 2 })),
		'problem.activities[0].months'
	],
	[
		'problem.locks.frozen[1].people[0]',
		(f) => (f.problem.locks.frozen = [...frozen({}), ...frozen({})]),
		'mengulang problem.locks.frozen[0].people[0]'
	],
	[
		'problem.locks.frozen[0].people[0]',
		(f) => (f.problem.locks = { pairs: [pair(false)], frozen: frozen({}) }),
		'dilarang'
	],
	[
		'problem.locks.frozen[0]',
		(f) => (f.problem.locks = { batches: [{ activity: 0, max: 0 }], frozen: frozen({}) }),
		'paling banyak 0 angkatan'
	],
	['problem.locks.closedMonths[0]', (f) => (f.problem.locks.closedMonths = [3]), 'bulan 3'],
	[
		'problem.published.seats[1]',
		(f) =>
			(f.problem.published = {
				seats: [
					{ person: 0, activity: 0 },
					{ person: 0, activity: 0 }
				]
			}),
		'mengulang'
	],
	[
		'problem.published.seats[0].activity',
		(f) => (f.problem.published = { seats: [{ person: 0, activity: 2 }] }),
		'menunjuk baris 2'
	]
])('%s is named', (path, spoil, words) => {
	const file = plain()
	expect(isFault(read(file))).toBe(false)
	spoil(file)
	const found = read(file)
	expect(found).toMatchObject({ path, sentence: expect.stringContaining(words) })
	expect(found).toMatchObject({ sentence: expect.stringMatching(/^Isian \S.*[^.]\.$/) })
	expect(found).toMatchObject({ sentence: expect.stringContaining(path) })
})

test.each([
	['', 'Isi berkas terputus di baris 1, kolom 1.'],
	['{\n\t"format": "bina-susun",\n}', 'Isi berkas bukan JSON mulai baris 3, kolom 1.'],
	['[1, 2', 'Isi berkas terputus di baris 1, kolom 6.'],
	['[]', 'Isi berkas harus berupa objek.'],
	['null', 'Isi berkas harus berupa objek.'],
	['{"__proto__": 1}', 'Isian format belum ada; tambahkan.']
])('%j is no problem file', (text, sentence) => {
	expect(readProblem(text)).toEqual({ path: expect.any(String), sentence })
})

test('written and read again, a problem is the same, or contradicts itself in its locks', () => {
	let same = 0
	fc.assert(
		fc.property(fc.nat(), (seed) => {
			const problem = tinyProblem(seed)
			const found = readProblem(writeProblem(problem, USUAL_SETTINGS))
			if (isFault(found)) {
				expect(found.path).toMatch(/^problem\.locks/)
				return
			}
			same++
			expect(found).toEqual({ problem, settings: USUAL_SETTINGS })
		}),
		{ numRuns: 500, seed: 1 }
	)
	expect(same).toBeGreaterThan(300)
})

/** Puts `value` in place of the `at`-th thing of a tree, counted in depth-first order, or takes it out. */
function mutated(tree: unknown, at: number, value: unknown): unknown {
	let left = at
	const walk = (node: unknown): unknown => {
		if (left-- === 0) return value
		if (Array.isArray(node)) return node.map(walk)
		if (typeof node !== 'object' || node === null) return node
		return Object.fromEntries(Object.entries(node).map(([key, inner]) => [key, walk(inner)]))
	}
	return walk(tree)
}

const odd = fc.oneof(
	fc.constantFrom<unknown>(
		undefined,
		null,
		-1,
		0,
		1,
		2,
		0.5,
		1e308,
		2 ** 53,
		'',
		'x',
		true,
		[],
		{}
	),
	fc.jsonValue()
)

test('a mutated problem is either read or has a fault; what is read, composer and checker take', () => {
	const seen = { sound: 0, faulty: 0 }
	fc.assert(
		fc.property(fc.nat(), fc.nat(300), odd, fc.nat(300), odd, (seed, first, a, second, b) => {
			const file = { format: 'bina-susun', version: 1, problem: tinyProblem(seed) }
			const found = read(mutated(mutated(file, first, a), second, b) ?? null)
			if (isFault(found)) {
				seen.faulty++
				expect(found.sentence).toMatch(/^(Isian|Isi berkas) .*\.$/s)
				return
			}
			seen.sound++
			prepare(found.problem)
			expect(check(found.problem, { batches: [] }).feasible).toBe(true)
		}),
		{ numRuns: 3000, seed: 1 }
	)
	expect(seen.sound).toBeGreaterThan(100)
	expect(seen.faulty).toBeGreaterThan(1000)
})

test('damaged text is never a crash', () => {
	fc.assert(
		fc.property(fc.nat(50), fc.nat(), fc.string({ maxLength: 3 }), (seed, at, put) => {
			const text = writeProblem(tinyProblem(seed), USUAL_SETTINGS)
			const place = at % text.length
			const found = readProblem(text.slice(0, place) + put + text.slice(place + 1))
			expect(isFault(found) || 'problem' in found).toBe(true)
			expect(isFault(readResult(text.slice(0, place)))).toBe(true)
		}),
		{ numRuns: 500, seed: 1 }
	)
})

test('the example of docs/optimasi-format.md is solved to the best, and its result is read back', async () => {
	const [, example = ''] = /```json\n(.*?)```/s.exec(
		readFileSync('docs/optimasi-format.md', 'utf8')
	)!
	const found = readProblem(example)
	if (isFault(found)) throw new Error(found.sentence)
	const composition = await compose(found.problem, found.settings)
	expect(composition.objective).toBeCloseTo(2 * 0.75 + 0.5 + 1)
	expect(composition.gap).toBeCloseTo(0, 6)

	const { plan, objective, bound } = composition
	expect(readResult(writeResult(composition))).toEqual({ plan, objective, bound })
	expect(readResult(writeResult({ ...composition, bound: Infinity }))).toMatchObject({
		bound: null
	})
	expect(check(found.problem, plan)).toMatchObject({ feasible: true, objective })
})

test('a result needs only its plan', () => {
	const result = { format: 'bina-susunan', version: 1, plan: { batches: [] } }
	expect(readResult(JSON.stringify(result))).toEqual({
		plan: { batches: [] },
		objective: null,
		bound: null
	})
	const broken = { ...result, plan: { batches: [{ activity: 0, month: 0.5, people: [] }] } }
	expect(readResult(JSON.stringify(broken))).toMatchObject({ path: 'plan.batches[0].month' })
})

test('a hundred thousand people are read in a few seconds', { timeout: 60_000 }, () => {
	const { people, ...rest } = tinyProblem(3)
	const many = { ...rest, people: Array.from({ length: 25_000 }, () => people).flat() }
	const text = writeProblem(many, USUAL_SETTINGS)
	const start = performance.now()
	const found = readProblem(text)
	// The promise is 3 s on a quiet machine; here others work beside.
	expect(performance.now() - start).toBeLessThan(10_000)
	expect(isFault(found)).toBe(false)
})
