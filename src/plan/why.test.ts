import { expect, test } from 'vitest'
import { standingOf } from '#optimisation/compose/standing.ts'
import { tiny, tinyPlan as plan, tinyPrices as prices } from './lock-testing.ts'
import { changeSentence, whySeat, whySentence, type WhyRule } from './why.ts'

const M = 1_000_000

type Case = [
	who: string,
	rule: WhyRule,
	person: number,
	activity: number,
	given: Parameters<typeof tiny>[0],
	says: string,
	change: string
]

const cases: Case[] = [
	[
		'sits there for what it closes',
		'worth',
		0,
		0,
		{},
		'Ikut: menutup 1,0 dan 20 JP, 0,0 sudah tertutup, harga kursi 0,5; penentu: nilainya tidak di bawah harga kursi.',
		'Kunci keluar, lalu susun ulang.'
	],
	[
		'sits there by lock',
		'required',
		0,
		0,
		{ locks: { pairs: [{ person: 0, activity: 0, must: true }] } },
		'Ikut: menutup 1,0 dan 20 JP, 0,0 sudah tertutup, harga kursi 0,5; penentu: kunci Anda.',
		'Lepas kuncinya, lalu susun ulang.'
	],
	[
		'would join, but all seats are taken',
		'full',
		4,
		0,
		{ activities: [{ maxSeats: 2 }, {}, {}] },
		'Tidak ikut: akan menutup 1,0 dan 20 JP, 0,0 sudah tertutup, harga kursi 0,5; penentu: kursinya penuh.',
		'Tambah satu angkatan, atau kunci orang ini masuk.'
	],
	[
		'is locked out',
		'forbidden',
		4,
		0,
		{ locks: { pairs: [{ person: 4, activity: 0, must: false }] } },
		'Tidak ikut: akan menutup 1,0 dan 20 JP, 0,0 sudah tertutup, harga kursi 0,5; penentu: kunci keluar.',
		'Lepas kunci keluarnya, lalu susun ulang.'
	],
	[
		'has no gap there',
		'not_eligible',
		4,
		0,
		{ eligible: [[0, 1], [0, 1], [0, 1], [0, 1], [1], [1]] },
		'Tidak ikut: akan menutup 1,0 dan 20 JP, 0,0 sudah tertutup, harga kursi 0,5; penentu: bukan sasaran, atau tidak ada kesenjangan yang ditutup.',
		'Periksa sasaran di katalog, atau kunci orang ini masuk.'
	],
	[
		'would join what is not held',
		'not_held',
		4,
		2,
		{},
		'Tidak ikut: akan menutup 1,0 dan 20 JP, 0,0 sudah tertutup, harga kursi 1,5; penentu: kegiatannya tidak diadakan.',
		'Kunci kegiatannya masuk; sebabnya tertulis pada kegiatannya.'
	],
	[
		'has learnt most of it elsewhere',
		'not_worth',
		2,
		0,
		{
			activities: [
				{ gains: [{ competency: 0, mean: 1.5, sd: 0 }], jp: 10 },
				{ gains: [{ competency: 0, mean: 1.8, sd: 0 }] },
				{}
			]
		},
		'Tidak ikut: akan menutup 0,2, 1,3 sudah tertutup, harga kursi 0,5; penentu: nilainya di bawah harga kursi.',
		'Nilainya perlu naik 0,3, atau kunci orang ini masuk.'
	],
	[
		'would have more hours than a year may have',
		'hours',
		2,
		0,
		{ activities: [{ jp: 30 }, {}, {}] },
		'Tidak ikut: akan menutup 1,0, 0,0 sudah tertutup, harga kursi 0,5; penentu: batas JP setahun.',
		'Kurangi 2 JP dari kegiatannya yang lain.'
	],
	[
		'has an agency without money for it',
		'agency_short',
		4,
		0,
		{ budget: { byAgency: [2 * M, null] } },
		'Tidak ikut: akan menutup 1,0 dan 20 JP, 0,0 sudah tertutup, harga kursi 0,5; penentu: anggaran peserta perangkat daerahnya.',
		'Tambah anggaran peserta perangkat daerahnya Rp1,0 juta.'
	],
	[
		'would cost more than there is',
		'total_short',
		4,
		0,
		{ budget: { total: 24 * M } },
		'Tidak ikut: akan menutup 1,0 dan 20 JP, 0,0 sudah tertutup, harga kursi 0,5; penentu: pagu.',
		'Tambah pagu Rp1,0 juta.'
	],
	[
		'could join',
		'possible',
		4,
		0,
		{},
		'Tidak ikut: akan menutup 1,0 dan 20 JP, 0,0 sudah tertutup, harga kursi 0,5; penentu: tidak ada yang menghalangi.',
		'Susun ulang dengan langkah lebih banyak, atau kunci orang ini masuk.'
	]
]

test.each(cases)('somebody who %s', (_, rule, person, activity, given, says, change) => {
	const { problem } = tiny(given)
	const at = standingOf(problem, plan)
	const why = whySeat(problem, prices(problem, [0.5, 0.5, 1.5]), at, person, activity)
	expect(why.rule).toBe(rule)
	expect(whySentence(why)).toBe(says)
	expect(changeSentence(why)).toBe(change)
})

test('a seat that is not worth its price fills a batch', () => {
	const { problem } = tiny()
	const why = whySeat(problem, prices(problem, [9, 9, 9]), standingOf(problem, plan), 0, 0)
	expect(why).toMatchObject({ seated: true, rule: 'fills', price: 9 })
})

test('a duty counts in what a seat is worth', () => {
	const { problem } = tiny()
	const why = () => whySeat(problem, prices(problem, [3, 3, 3]), standingOf(problem, plan), 4, 0)
	expect(why().rule).toBe('not_worth')
	problem.people[4]!.mandatory = [0]
	expect(why().rule).toBe('possible')
})
