import { expect, test } from 'vitest'
import { check } from '#optimisation/compose/check.ts'
import { compose } from '#optimisation/compose/compose.ts'
import { NO_LOCKS, USUAL_SETTINGS, type Locks } from '#optimisation/compose/model.ts'
import { conflictSentence, repairSentence } from './conflict-words.ts'
import { conflictOf, contradictions, type LockRule } from './contradictions.ts'
import { tiny } from './lock-testing.ts'
import { brokenLocks } from './locks.ts'

const M = 1_000_000
const inLock = (activity: number, max = 2) => ({ activity, min: 1, max })
const must = (person: number, activity: number) => ({ person, activity, must: true })
const names = {
	activity: (id: string) => `Kegiatan ${id}`,
	person: (id: string) => `Orang ${id}`,
	agency: (id: string) => `Dinas ${id}`
}

type Given = Parameters<typeof tiny>[0]

/** Each: what is posed, the rule that the first broken lock meets, what it says, and the cheapest repair. */
const cases: [string, Given, LockRule, string, string][] = [
	[
		'a person locked in and the activity locked out',
		{ locks: { pairs: [must(0, 0)], batches: [{ activity: 0, min: 0, max: 0 }] } },
		'activity_out',
		'Kunci masuk Orang p0 pada Kegiatan a0 bertemu kunci keluar kegiatannya.',
		'Lepas kunci keluar Kegiatan a0.'
	],
	[
		'somebody frozen in a batch and locked out',
		{
			locks: {
				pairs: [{ person: 1, activity: 0, must: false }],
				frozen: [{ activity: 0, month: 1, people: [0, 1] }]
			}
		},
		'person_out',
		'Beku Februari untuk Kegiatan a0 bertemu kunci keluar orang itu.',
		'Lepas kunci keluar Orang p1 pada Kegiatan a0.'
	],
	[
		'an activity that has no month',
		{ activities: [{ months: [] }], locks: { batches: [inLock(0)] } },
		'not_offered',
		'Kunci masuk Kegiatan a0 bertemu katalog: tidak ada angkatan yang dapat dibuka.',
		'Isi bulan dan jumlah angkatannya di katalog.'
	],
	[
		'a frozen month in which it is not held any more',
		{
			activities: [{ months: [0, 1] }],
			locks: { frozen: [{ activity: 0, month: 2, people: [0, 1] }] }
		},
		'month',
		'Beku Maret untuk Kegiatan a0 bertemu katalog: kegiatan ini tidak diadakan pada bulan itu.',
		'Tambahkan bulan itu di katalog, atau cairkan bulannya.'
	],
	[
		'all its months are frozen without it',
		{ activities: [{ months: [1] }, {}], locks: { batches: [inLock(0)], closedMonths: [1] } },
		'closed_months',
		'Kunci masuk Kegiatan a0 bertemu bulan yang dibekukan.',
		'Lepas beku Februari.'
	],
	[
		'one person in more hours than a year may have',
		{ locks: { pairs: [must(0, 0), must(0, 1), must(0, 2)] } },
		'hours',
		'Kunci masuk Orang p0 pada Kegiatan a0 bertemu batas JP: 60 JP, paling banyak 48.',
		'Lepas kunci masuk Orang p0 pada Kegiatan a1.'
	],
	[
		'one person in more activities than a year may have',
		{
			activities: Array.from({ length: 5 }, () => ({ jp: 2 })),
			locks: { pairs: [0, 1, 2, 3, 4].map((activity) => must(0, activity)) }
		},
		'activities',
		'Kunci masuk Orang p0 pada Kegiatan a0 bertemu batas kegiatan: 5, paling banyak 4.',
		'Lepas kunci masuk Orang p0 pada Kegiatan a1.'
	],
	[
		'too few people need it',
		{ eligible: [[0], [], [], [], [], []], locks: { batches: [inLock(0)] } },
		'people',
		'Kunci masuk Kegiatan a0 bertemu jumlah peserta: ada 1, perlu 2.',
		'Perluas sasarannya di katalog, 1 orang lagi.'
	],
	[
		'a share of its seats that nobody fills',
		{
			activities: [{ shares: [{ kind: 'trait', row: 0, minShare: 0.5 }] }],
			eligible: [[], [0], [], [0], [], [0]],
			locks: { batches: [inLock(0)] }
		},
		'share',
		'Kunci masuk Kegiatan a0 bertemu bagian peserta: ada 0 orang, perlu 1.',
		'Turunkan bagian peserta di katalog, atau perluas sasaran 1 orang.'
	],
	[
		'more people than seats',
		{
			activities: [{ maxSeats: 2, maxBatches: 1 }],
			locks: { pairs: [must(0, 0), must(1, 0), must(2, 0)] }
		},
		'seats',
		'Kunci masuk Orang p0 pada Kegiatan a0 bertemu jumlah kursi: perlu 4, paling banyak 2.',
		'Tambah satu angkatan, atau lepas kunci masuk Orang p1 pada Kegiatan a0.'
	],
	[
		'fewer facilitator days in any month than a batch takes',
		{ facilitators: [[2, 1, 2]], locks: { batches: [inLock(0)] } },
		'facilitators',
		'Kunci masuk Kegiatan a0 bertemu fasilitator Widyaiswara: perlu 3 hari, ada 2 hari.',
		'Tambah 1 hari fasilitator Widyaiswara.'
	],
	[
		'money of an agency',
		{ budget: { byAgency: [M, null] }, locks: { pairs: [must(0, 0), must(2, 0)] } },
		'agency',
		'Kunci masuk Orang p0 pada Kegiatan a0 bertemu anggaran peserta Dinas g0: kurang Rp1,0 juta.',
		'Tambah anggaran peserta Dinas g0 Rp1,0 juta.'
	],
	[
		'money of a source',
		{ budget: { bySource: [15 * M, null] }, locks: { batches: [inLock(0), inLock(1)] } },
		'source',
		'Kunci masuk Kegiatan a0 bertemu dana APBD: kurang Rp5,0 juta.',
		'Tambah dana APBD Rp5,0 juta, atau lepas kunci masuk Kegiatan a1.'
	],
	[
		'money in all',
		{ budget: { total: 20 * M }, locks: { batches: [inLock(0), inLock(1)] } },
		'total',
		'Kunci masuk Kegiatan a0 bertemu pagu: kurang Rp4,0 juta.',
		'Tambah pagu Rp4,0 juta, atau lepas kunci masuk Kegiatan a1.'
	]
]

const allBroken = ({ pairs, batches, frozen }: Locks): Locks => ({
	pairs: pairs.filter((pair) => pair.must),
	batches: batches.filter((lock) => lock.min > 0),
	frozen,
	closedMonths: []
})

test.each(cases)('%s', (_, given, rule, says, repair) => {
	const { problem, keys } = tiny(given)
	const [first] = contradictions(problem, allBroken(problem.locks))
	const conflict = conflictOf(keys, first!)
	expect(conflict.rule).toBe(rule)
	expect(conflictSentence(conflict, names)).toBe(says)
	expect(repairSentence(conflict, names)).toBe(repair)
})

test.each(cases)('the composer breaks a lock there and nothing else: %s', async (_, given) => {
	const { problem } = tiny(given)
	const { plan } = await compose(problem, { ...USUAL_SETTINGS, steps: 20 })
	expect(check(problem, plan).feasible).toBe(true)
	const broken = brokenLocks(problem, plan)
	expect(broken).not.toEqual(NO_LOCKS)
	expect(contradictions(problem, broken).map(({ rule }) => rule)).not.toContain('search')
})

test('locks that nothing forbids are kept, and a lock that the search missed says so', async () => {
	const { problem, keys } = tiny({ locks: { batches: [inLock(0)], pairs: [must(3, 1)] } })
	const { plan } = await compose(problem, { ...USUAL_SETTINGS, steps: 20 })
	expect(brokenLocks(problem, plan)).toEqual(NO_LOCKS)
	const [missed] = contradictions(problem, { ...NO_LOCKS, batches: [inLock(0)] })
	expect(repairSentence(conflictOf(keys, missed!), names)).toBe(
		'Susun ulang dengan langkah lebih banyak.'
	)
})

test('the same lock is said once', () => {
	const { problem } = tiny({
		locks: {
			frozen: [0, 1].map((person) => ({ activity: 0, month: 1, people: [person] })),
			batches: [{ activity: 0, min: 0, max: 0 }]
		}
	})
	expect(contradictions(problem, allBroken(problem.locks))).toHaveLength(1)
})
