import { expect, test } from 'vitest'
import type {
	LeftOutActivity,
	LeftOutReason,
	TakenActivity
} from '#optimisation/compose/explanation.ts'
import type { Learning } from './from-plan.ts'
import {
	bandSentence,
	belowSentence,
	betterSentence,
	gapSentence,
	learningSentence,
	ledgerSentence,
	leftOutReason,
	lineReason,
	moneySentence,
	proofSentence,
	seatReason,
	type LineContext
} from './explain.ts'

const taken = (change: Partial<TakenActivity> = {}): TakenActivity => ({
	activity: 0,
	batches: 2,
	seats: 60,
	levels: 52.34,
	weighted: 52.34,
	hours: 0,
	cost: 31_000_000,
	costPerLevel: 31_000_000 / 52.34,
	seatPrice: 0,
	...change
})
const context = (change: Partial<LineContext> = {}): LineContext => ({
	mandatory: 0,
	averageCost: 2_300_000,
	goal: 'etika',
	goalFloor: 0.1,
	goalPrice: 0,
	communityBonus: 0,
	mentors: null,
	...change
})

test.each<[string, Partial<TakenActivity>, Partial<LineContext>, string]>([
	[
		'closes gaps',
		{},
		{},
		'Menutup 52,3 tingkat yang tidak ditutup kegiatan lain; Rp592.281 per tingkat, di bawah setengah rata-rata.'
	],
	[
		'is mandatory and closes gaps',
		{ levels: 24, cost: 156_000_000 },
		{ mandatory: 24 },
		'Wajib bagi 24 peserta. Menutup 24,0 tingkat yang tidak ditutup kegiatan lain; Rp6,5 juta per tingkat, 2,8 kali rata-rata.'
	],
	['is mandatory alone', { levels: 0 }, { mandatory: 42 }, 'Wajib bagi 42 peserta.'],
	[
		'costs nothing',
		{ cost: 0 },
		{},
		'Menutup 52,3 tingkat yang tidak ditutup kegiatan lain, tanpa biaya.'
	],
	[
		'gives hours alone',
		{ levels: 0.04, hours: 620 },
		{},
		'Menambah 620 JP bagi peserta yang JP-nya masih kurang.'
	],
	[
		'gives half hours',
		{ levels: 0, hours: 7.5 },
		{},
		'Menambah 7,5 JP bagi peserta yang JP-nya masih kurang.'
	],
	[
		'is for citizens',
		{ levels: 0 },
		{ communityBonus: 1 },
		'Melibatkan warga, yang dinilai tersendiri di katalog.'
	],
	[
		'keeps a floor',
		{ levels: 0 },
		{ goalPrice: 0.4 },
		'Menjaga tujuan Etika kerja mendapat paling sedikit 10% kursi.'
	],
	[
		'just fits',
		{ levels: 0 },
		{},
		'Hampir tidak menutup kesenjangan lain; tempat dan biayanya masih tersedia.'
	]
])('a line that %s', (_, own, around, sentence) => {
	expect(lineReason(taken(own), context(around))).toBe(sentence)
})

test('mentors who are all taken are said, unless the sentence would grow too long', () => {
	expect(lineReason(taken({ levels: 0 }), context({ mandatory: 42, mentors: 12 }))).toBe(
		'Wajib bagi 42 peserta. Semua 12 mentor terpakai.'
	)
	const long = context({ mandatory: 24, mentors: 12 })
	expect(lineReason(taken({}), long)).not.toContain('mentor')
})

test('a band is one sentence, its ends rounded outward', () => {
	expect(bandSentence({ p10: 812.9, p90: 903.1 })).toBe(
		'Dalam delapan dari sepuluh kemungkinan, rencana ini menutup 812–904 tingkat kesenjangan.'
	)
})

test('a mean well below what the plan counts is explained', () => {
	expect(belowSentence({ mean: 96 }, 100)).toBe('')
	expect(belowSentence({ mean: 60 }, 100)).toBe(
		'Itu di bawah hitungan susunan, 100 tingkat: sebagian peserta mungkin tidak kekurangan.'
	)
})

const learning = (change: Partial<Learning>): Learning => ({
	...{ activities: 2, of: 8, spent: 3_000_000, allowance: 5_000_000, worth: 0 },
	...change
})

test.each<[Partial<Learning>, string]>([
	[{ of: 0, activities: 0 }, 'Rencana ini belum memuat kegiatan.'],
	[{ activities: 0, spent: 0 }, 'Semua kegiatan di rencana ini sudah pernah dievaluasi.'],
	[{}, 'Rp3,0 juta untuk 2 kegiatan yang belum pernah dievaluasi; jatah belajar Rp5,0 juta.'],
	[
		{ spent: 6_000_000 },
		'Rp6,0 juta untuk 2 kegiatan yang belum pernah dievaluasi; jatah belajar Rp5,0 juta terlampaui.'
	],
	[{ allowance: 0 }, 'Rp3,0 juta untuk 2 kegiatan yang belum pernah dievaluasi.'],
	[
		{ activities: 8 },
		'Rp3,0 juta untuk 8 kegiatan yang belum pernah dievaluasi, yaitu semua kegiatan; jatah belajar baru berarti sesudah ada evaluasi.'
	]
])('learning of %j', (change, sentence) => {
	expect(learningSentence(learning(change))).toBe(sentence)
})

test('hours of women and men are two facts, or none where one is not shown', () => {
	const group = (value: string, hours: number) => ({
		value,
		now: { people: 10, seated: 9, hours, money: 0 },
		years: []
	})
	const [women, men] = [group('female', 123), group('male', 118)]
	expect(ledgerSentence([women, men])).toBe(
		'Perempuan mendapat 12,3 JP per orang, laki-laki 11,8 JP.'
	)
	expect(ledgerSentence([women])).toBe('')
})

test.each([
	[0.49, ', di bawah setengah rata-rata.'],
	[0.5, ', di bawah rata-rata.'],
	[0.94, ', di bawah rata-rata.'],
	[1, ', setara rata-rata.'],
	[1.06, ', di atas rata-rata.'],
	[1.95, ', 2,0 kali rata-rata.']
])('a level at %d of the average cost', (ratio, ending) => {
	const line = lineReason(
		taken({ levels: 10, cost: 10_000_000 * ratio }),
		context({ averageCost: 1_000_000 })
	)
	expect(line.slice(line.indexOf('tingkat,') + 7)).toBe(ending)
})

const left = (reason: LeftOutReason, change: Partial<LeftOutActivity> = {}): LeftOutActivity => ({
	activity: 0,
	reason,
	eligible: 120,
	free: 8,
	minSeats: 15,
	seats: 15,
	cost: 48_000_000,
	worth: 14.2,
	costWorth: 20.06,
	short: 42_600_000,
	daysLeft: 3,
	daysNeeded: 5,
	...change
})

test.each<[LeftOutReason, Partial<LeftOutActivity>, string]>([
	['locked_out', {}, 'Anda menguncinya keluar. Buka kuncinya untuk memasukkannya lagi.'],
	[
		'too_few_eligible',
		{ eligible: 8 },
		'Baru 8 pegawai memerlukannya, padahal satu angkatan paling sedikit 15.'
	],
	[
		'too_few_free',
		{},
		'Dari 120 sasaran, 8 masih punya waktu dan anggaran; satu angkatan perlu 15.'
	],
	[
		'facilitators_full',
		{},
		'Perlu 5 hari fasilitator dalam sebulan; yang tersisa paling banyak 3 hari.'
	],
	[
		'not_worth',
		{},
		'Rp48,0 juta di sini bernilai kira-kira 14,2; di kegiatan lain kira-kira 20,1.'
	],
	['not_worth', { worth: 0 }, 'Kesenjangan yang dapat ditutupnya sudah ditutup kegiatan lain.'],
	['total_short', {}, 'Muat bila pagu bertambah Rp42,6 juta; nilainya kira-kira 14,2.'],
	['source_short', {}, 'Muat bila dana DAK bertambah Rp42,6 juta; nilainya kira-kira 14,2.'],
	['possible', {}, 'Tidak ada yang menghalangi. Pencarian yang lebih lama mungkin memasukkannya.']
])('left out because %s %o', (reason, change, sentence) => {
	expect(leftOutReason(left(reason, change), 'DAK')).toBe(sentence)
})

const reasons: LeftOutReason[] = [
	'locked_out',
	'not_offered',
	'nobody_eligible',
	'too_few_eligible',
	'too_few_free',
	'share_floor',
	'facilitators_full',
	'not_worth',
	'total_short',
	'source_short',
	'possible'
]

test('no sentence is longer than 140 characters, be the numbers ever so large', () => {
	const large = {
		eligible: 20_000,
		free: 19_999,
		minSeats: 10_000,
		cost: 9e12,
		worth: 99_999.9,
		costWorth: 99_999.9
	}
	const sentences = [
		...reasons.map((reason) =>
			leftOutReason(left(reason, { ...large, short: 9e12 }), 'Dana '.repeat(40))
		),
		lineReason(
			taken({ levels: 99_999.9, cost: 9e12 }),
			context({ mandatory: 20_000, averageCost: 9_999_900_000 })
		),
		proofSentence({ bound: 1_234_567.89, gap: 0.2345 })
	]
	for (const sentence of sentences) {
		expect(sentence.length, sentence).toBeLessThanOrEqual(140)
		expect(sentence).toMatch(/^[A-ZR].*\.$/)
	}
})

test.each([
	[{ levels: 0.8, coveredWeighted: 0, hours: 0, mandatory: false }, 'Menutup 0,8 tingkat.'],
	[
		{ levels: 0.8, coveredWeighted: 0.4, hours: 6, mandatory: false },
		'Menutup 0,8 tingkat dan menambah 6 JP yang kurang. Kegiatannya yang lain sudah menutup 0,4.'
	],
	[
		{ levels: 0.8, coveredWeighted: 0, hours: 0, mandatory: true },
		'Wajib baginya; menutup 0,8 tingkat.'
	],
	[{ levels: 0, coveredWeighted: 0, hours: 0, mandatory: true }, 'Wajib baginya.'],
	[
		{ levels: 0, coveredWeighted: 0, hours: 0, mandatory: false },
		'Ikut memenuhi syarat jumlah peserta.'
	]
])('a seat of %o', (seat, sentence) => {
	expect(seatReason(seat)).toBe(sentence)
})

test('what is proven is never said to be better than it is', () => {
	expect(proofSentence({ bound: 8207.81, gap: 0.01081 })).toBe(
		'Terbukti: tidak ada susunan yang nilainya lebih dari 8.207,9. Rencana ini paling jauh 1,1% dari yang terbaik.'
	)
	expect(gapSentence(0.0101)).toBe('Rencana ini paling jauh 1,1% dari yang terbaik.')
	expect(gapSentence(1.044)).toBe('Belum terbukti seberapa dekat rencana ini dengan yang terbaik.')
	expect(gapSentence(0.01)).toBe('Rencana ini paling jauh 1,0% dari yang terbaik.')
	expect(betterSentence(0.01081)).toBe(
		'Tidak ada rencana dalam aturan ini yang lebih baik dari 1,1%.'
	)
	expect(betterSentence(0)).toBe('Tidak ada rencana dalam aturan ini yang lebih baik.')
	expect(gapSentence(0)).toBe('Rencana ini yang terbaik yang mungkin.')
})

test('the price of money is about, and silent where money is left', () => {
	expect(moneySentence({ perTenMillion: 7.04 })).toBe(
		'Rp10 juta lagi menutup kira-kira 7,0 tingkat kesenjangan.'
	)
	expect(moneySentence({ perTenMillion: 0 })).toBe(
		'Menambah pagu sekarang tidak menutup lebih banyak.'
	)
})
