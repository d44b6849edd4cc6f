/** From the composer's numbers to one true sentence each. Capital first, full stop last, at most 140 characters. */
import type {
	BudgetLine,
	LeftOutActivity,
	Seat,
	TakenActivity
} from '#optimisation/compose/explanation.ts'
import type { Band } from '#optimisation/compose/uncertainty.ts'
import { halves, number, percent, range, rupiahShort } from '#platform/i18n/format.ts'
import type { Learning } from './from-plan.ts'
import { perHead, type Group } from './ledger.ts'
import type { Goal } from './model.ts'
import { goalShort } from './words.ts'

/** What is too small to be said: half of the last decimal shown. */
const SAID = 0.05

const levels = (value: number) => number(value, 1)
const hours = (value: number) => `${halves(Math.round(value * 2) / 2)} JP`

/** What a line needs to know beside its own numbers. */
export type LineContext = {
	/** Seats that their people must take. */
	mandatory: number
	/** Rupiah per level closed over the whole plan; null when it closes none. */
	averageCost: number | null
	goal: Goal
	/** 0..1; the least share of seats of that goal, and what one such seat costs. */
	goalFloor: number
	goalPrice: number
	/** What a batch is worth to the community. */
	communityBonus: number
	/** Mentors, where all of them are taken; else null. */
	mentors: number | null
}

/** Most letters of a reason. */
const LONGEST = 140

/** Why an activity is in the plan, and that its mentors are all taken, if that fits. */
export function lineReason(taken: TakenActivity, context: LineContext): string {
	const reason = lineWorth(taken, context)
	if (!context.mentors) return reason
	const bound = `${reason} Semua ${number(context.mentors)} mentor terpakai.`
	return bound.length <= LONGEST ? bound : reason
}

function lineWorth(taken: TakenActivity, context: LineContext): string {
	const { mandatory, averageCost } = context
	const duty = mandatory > 0 ? `Wajib bagi ${number(mandatory)} peserta. ` : ''
	if (taken.levels >= SAID) {
		const closes = `${duty}Menutup ${levels(taken.levels)} tingkat yang tidak ditutup kegiatan lain`
		if (taken.cost === 0) return `${closes}, tanpa biaya.`
		const own = taken.cost / taken.levels
		return `${closes}; ${rupiahShort(Math.round(own))} per tingkat${compared(own, averageCost)}.`
	}
	if (taken.hours >= 0.5)
		return `${duty}Menambah ${hours(taken.hours)} bagi peserta yang JP-nya masih kurang.`
	if (duty) return duty.trim()
	if (context.communityBonus > 0) return 'Melibatkan warga, yang dinilai tersendiri di katalog.'
	if (context.goalPrice > 0)
		return `Menjaga tujuan ${goalShort[context.goal]} mendapat paling sedikit ${percent(context.goalFloor, 0)} kursi.`
	return 'Hampir tidak menutup kesenjangan lain; tempat dan biayanya masih tersedia.'
}

/** A cost per level beside the average of the whole plan. */
function compared(own: number, average: number | null): string {
	if (average === null) return ''
	const ratio = own / average
	if (ratio < 0.5) return ', di bawah setengah rata-rata'
	if (ratio < 0.95) return ', di bawah rata-rata'
	if (ratio <= 1.05) return ', setara rata-rata'
	return ratio < 1.95 ? ', di atas rata-rata' : `, ${number(ratio, 1)} kali rata-rata`
}

/** Why an activity is not in the plan, and what would have to change. `sourceName` is of the money that pays its batches. */
export function leftOutReason(left: LeftOutActivity, sourceName: string): string {
	const { eligible, free, minSeats, cost, worth, costWorth, short, daysLeft, daysNeeded } = left
	switch (left.reason) {
		case 'locked_out':
			return 'Anda menguncinya keluar. Buka kuncinya untuk memasukkannya lagi.'
		case 'not_offered':
			return 'Tidak ada angkatan yang dapat dibuka. Periksa bulan dan jumlah angkatannya di katalog.'
		case 'nobody_eligible':
			return 'Tidak ada pegawai yang menjadi sasarannya dan memerlukannya. Periksa sasaran di katalog.'
		case 'too_few_eligible':
			return `Baru ${number(eligible)} pegawai memerlukannya, padahal satu angkatan paling sedikit ${number(minSeats)}.`
		case 'too_few_free':
			if (free === 0)
				return `Semua ${number(eligible)} sasarannya sudah mengikuti sebanyak yang boleh, atau anggarannya habis.`
			return `Dari ${number(eligible)} sasaran, ${number(free)} masih punya waktu dan anggaran; satu angkatan perlu ${number(minSeats)}.`
		case 'share_floor':
			return 'Satu angkatan pun belum dapat memenuhi bagian peserta yang diminta. Periksa bagian itu di katalog.'
		case 'facilitators_full':
			return `Perlu ${halves(daysNeeded)} hari fasilitator dalam sebulan; yang tersisa paling banyak ${halves(daysLeft)} hari.`
		case 'not_worth':
			return worth < SAID
				? 'Kesenjangan yang dapat ditutupnya sudah ditutup kegiatan lain.'
				: `${rupiahShort(cost)} di sini bernilai kira-kira ${levels(worth)}; di kegiatan lain kira-kira ${levels(costWorth)}.`
		case 'total_short':
			return `Muat bila pagu bertambah ${rupiahShort(short)}; nilainya kira-kira ${levels(worth)}.`
		case 'source_short':
			return `Muat bila dana ${clipped(sourceName, 40)} bertambah ${rupiahShort(short)}; nilainya kira-kira ${levels(worth)}.`
		case 'possible':
			return 'Tidak ada yang menghalangi. Pencarian yang lebih lama mungkin memasukkannya.'
	}
}

const clipped = (text: string, most: number) =>
	text.length <= most ? text : `${text.slice(0, most - 1)}…`

/** Why a person sits in a batch. `coveredWeighted` is what their other activities close already. */
export function seatReason({
	levels: closed,
	coveredWeighted,
	hours: owed,
	mandatory
}: Pick<Seat, 'levels' | 'coveredWeighted' | 'hours' | 'mandatory'>): string {
	const gains = [
		...(closed >= SAID ? [`menutup ${levels(closed)} tingkat`] : []),
		...(owed >= 0.5 ? [`menambah ${hours(owed)} yang kurang`] : [])
	].join(' dan ')
	const covered =
		coveredWeighted >= SAID
			? ` Kegiatannya yang lain sudah menutup ${levels(coveredWeighted)}.`
			: ''
	if (mandatory) return `Wajib baginya${gains && `; ${gains}`}.${covered}`
	if (gains) return `${gains[0]!.toUpperCase()}${gains.slice(1)}.${covered}`
	return `Ikut memenuhi syarat jumlah peserta.${covered}`
}

/** What is proven. Never better than it is: the plan is rounded down, bound and gap are rounded up. */
export function proofSentence({ bound, gap }: { bound: number; gap: number }): string {
	const most = Math.ceil(bound * 10 - 1e-6) / 10
	return `Terbukti: tidak ada susunan yang nilainya lebih dari ${levels(most)}. ${gapSentence(gap)}`
}

/** Said of a gap as large as the value itself: that share tells nobody anything. */
const UNPROVEN = 'Belum terbukti seberapa dekat rencana ini dengan yang terbaik.'

/** How far the plan is from the best at most. */
export function gapSentence(gap: number): string {
	const tenths = Math.ceil(gap * 1000 - 1e-6)
	if (tenths >= 1000) return UNPROVEN
	return tenths <= 0
		? 'Rencana ini yang terbaik yang mungkin.'
		: `Rencana ini paling jauh ${percent(tenths / 1000)} dari yang terbaik.`
}

/** The same in words for whoever decides: how much better any other plan could be at most. */
export function betterSentence(gap: number): string {
	const tenths = Math.ceil(gap * 1000 - 1e-6)
	if (tenths >= 1000) return UNPROVEN
	return tenths <= 0
		? 'Tidak ada rencana dalam aturan ini yang lebih baik.'
		: `Tidak ada rencana dalam aturan ini yang lebih baik dari ${percent(tenths / 1000)}.`
}

/** What more money would do, about; the price is an upper-side estimate. */
export function moneySentence({ perTenMillion }: Pick<BudgetLine, 'perTenMillion'>): string {
	return perTenMillion < SAID
		? 'Menambah pagu sekarang tidak menutup lebih banyak.'
		: `Rp10 juta lagi menutup kira-kira ${levels(perTenMillion)} tingkat kesenjangan.`
}

/** How far the levels that a plan closes may turn out otherwise. */
export function bandSentence({ p10, p90 }: Pick<Band, 'p10' | 'p90'>): string {
	const ends = range(Math.floor(p10), Math.ceil(p90))
	return `Dalam delapan dari sepuluh kemungkinan, rencana ini menutup ${ends} tingkat kesenjangan.`
}

/** Where the mean lies well below what the plan counts with: why. Empty where it does not. */
export function belowSentence({ mean }: Pick<Band, 'mean'>, counted: number): string {
	if (mean >= 0.95 * counted) return ''
	return `Itu di bawah hitungan susunan, ${number(counted)} tingkat: sebagian peserta mungkin tidak kekurangan.`
}

/** What goes to activities that nobody evaluated, beside what was allowed for learning. */
export function learningSentence({ activities, of, spent, allowance }: Learning): string {
	if (of === 0) return 'Rencana ini belum memuat kegiatan.'
	if (activities === 0) return 'Semua kegiatan di rencana ini sudah pernah dievaluasi.'
	const money = `${rupiahShort(spent)} untuk ${number(activities)} kegiatan yang belum pernah dievaluasi`
	if (allowance === 0) return `${money}.`
	if (activities === of)
		return `${money}, yaitu semua kegiatan; jatah belajar baru berarti sesudah ada evaluasi.`
	return `${money}; jatah belajar ${rupiahShort(allowance)}${spent > allowance ? ' terlampaui' : ''}.`
}

/** JP for each woman and each man, as two facts. */
export function ledgerSentence(sexes: readonly Group[]): string {
	const hoursOf = (sex: string) => {
		const group = sexes.find(({ value }) => value === sex)
		return group && perHead(group.now, 'hours')
	}
	const [women, men] = [hoursOf('female'), hoursOf('male')]
	if (women == null || men == null) return ''
	return `Perempuan mendapat ${number(women, 1)} JP per orang, laki-laki ${number(men, 1)} JP.`
}
