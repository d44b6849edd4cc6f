/** Why somebody sits in an activity or does not: four numbers, one sentence, and what would have to change. Pure. */
import type { Prices, Problem } from '#optimisation/compose/model.ts'
import { closed, seatPrice } from '#optimisation/compose/seat.ts'
import type { Standing } from '#optimisation/compose/standing.ts'
import { halves, number, rupiahShort } from '#platform/i18n/format.ts'

/** What decides. */
export type WhyRule =
	/** Seated: by lock, by duty, because it is worth its price, or to fill a batch or a floor. */
	| 'required'
	| 'mandatory'
	| 'worth'
	| 'fills'
	/** Not seated. */
	| 'forbidden'
	| 'locked_out'
	| 'not_eligible'
	| 'not_held'
	| 'hours'
	| 'activities'
	| 'agency_short'
	| 'total_short'
	| 'full'
	| 'not_worth'
	| 'possible'

export type Why = {
	seated: boolean
	/** Weighted levels and hours that the activity adds beside the person's others. */
	gain: number
	hours: number
	/** Weighted levels that it could close, but the person's others already do. */
	covered: number
	/** Weighted levels that a seat costs at the prices. */
	price: number
	rule: WhyRule
	/** How far the rule is from letting the person in: JP, activities, rupiah, seats or weighted levels. */
	short: number
}

const TOLERANCE = 1e-9

/** Judged with everybody else's plan as it is; the first rule that is true decides. */
export function whySeat(
	problem: Problem,
	prices: Prices,
	at: Standing,
	person: number,
	activity: number
): Why {
	const { people, activities, budget, limits, penalties, locks } = problem
	const who = people[person]!
	const a = activities[activity]!
	const bundle = at.bundles[person]!
	const seated = bundle.includes(activity)
	const others = bundle.filter((one) => one !== activity)
	const sum = (set: readonly number[]) => set.reduce((all, one) => all + activities[one]!.jp, 0)
	const gain =
		closed(problem, who, [...others, activity]).weighted - closed(problem, who, others).weighted
	const covered = closed(problem, who, [activity]).weighted - gain
	const hours = Math.min(a.jp, Math.max(0, who.hoursOwed - sum(others)))
	const price = seatPrice(problem, prices, person, activity)
	const duty = who.mandatory.includes(activity) ? penalties.mandatory : 0
	const worth = gain + penalties.hour * hours + duty
	const pair = `${person} ${activity}`
	const required = at.required.has(pair)
	const most = Math.min(
		a.maxBatches,
		...locks.batches.filter((lock) => lock.activity === activity).map((lock) => lock.max)
	)

	const decided = (): [WhyRule, number] => {
		if (seated) {
			if (required) return ['required', 0]
			if (duty > 0) return ['mandatory', 0]
			return [worth > TOLERANCE && worth >= price - TOLERANCE ? 'worth' : 'fills', 0]
		}
		const { spent } = at
		const jp = at.hours[person]! + a.jp - limits.hours
		const agency =
			spent.byAgency[who.agency]! + a.headCost - (budget.byAgency[who.agency] ?? Infinity)
		const total = spent.total + a.headCost - (budget.total ?? Infinity)
		if (at.forbidden.has(pair)) return ['forbidden', 0]
		if (most === 0) return ['locked_out', 0]
		if (!who.eligible.includes(activity) && !required) return ['not_eligible', 0]
		if (at.batches[activity] === 0) return ['not_held', 0]
		if (bundle.length >= limits.activities)
			return ['activities', bundle.length + 1 - limits.activities]
		if (jp > TOLERANCE) return ['hours', jp]
		if (worth < price - TOLERANCE) return ['not_worth', price - worth]
		if (at.seated[activity]!.length >= at.batches[activity]! * a.maxSeats) return ['full', 1]
		if (agency > 0) return ['agency_short', agency]
		if (total > 0) return ['total_short', total]
		return ['possible', 0]
	}
	const [rule, short] = decided()
	return { seated, gain, hours, covered, price, rule, short }
}

const levels = (value: number) => number(value, 1)

/** What decides, in words. */
export const decides: Record<WhyRule, string> = {
	required: 'kunci Anda',
	mandatory: 'wajib baginya',
	worth: 'nilainya tidak di bawah harga kursi',
	fills: 'jumlah atau bagian peserta',
	forbidden: 'kunci keluar',
	locked_out: 'kegiatannya dikunci keluar',
	not_eligible: 'bukan sasaran, atau tidak ada kesenjangan yang ditutup',
	not_held: 'kegiatannya tidak diadakan',
	hours: 'batas JP setahun',
	activities: 'batas jumlah kegiatan setahun',
	agency_short: 'anggaran peserta perangkat daerahnya',
	total_short: 'pagu',
	full: 'kursinya penuh',
	not_worth: 'nilainya di bawah harga kursi',
	possible: 'tidak ada yang menghalangi'
}

/** One sentence with the four numbers: gain, already covered, seat price, and what decides. */
export function whySentence({ seated, gain, hours, covered, price, rule }: Why): string {
	const more = hours >= 0.5 ? ` dan ${halves(Math.round(hours * 2) / 2)} JP` : ''
	const does = seated ? `Ikut: menutup ${levels(gain)}` : `Tidak ikut: akan menutup ${levels(gain)}`
	return `${does}${more}, ${levels(covered)} sudah tertutup, harga kursi ${levels(price)}; penentu: ${decides[rule]}.`
}

/** What would have to change for the other answer. */
export function changeSentence({ seated, rule, short }: Why): string {
	if (seated)
		switch (rule) {
			case 'required':
				return 'Lepas kuncinya, lalu susun ulang.'
			case 'mandatory':
				return 'Ubah siapa yang wajib di katalog.'
			default:
				return 'Kunci keluar, lalu susun ulang.'
		}
	switch (rule) {
		case 'forbidden':
		case 'locked_out':
			return 'Lepas kunci keluarnya, lalu susun ulang.'
		case 'not_eligible':
			return 'Periksa sasaran di katalog, atau kunci orang ini masuk.'
		case 'not_held':
			return 'Kunci kegiatannya masuk; sebabnya tertulis pada kegiatannya.'
		case 'hours':
			return `Kurangi ${halves(Math.ceil(short * 2) / 2)} JP dari kegiatannya yang lain.`
		case 'activities':
			return 'Keluarkan ia dari salah satu kegiatannya yang lain.'
		case 'agency_short':
			return `Tambah anggaran peserta perangkat daerahnya ${rupiahShort(short)}.`
		case 'total_short':
			return `Tambah pagu ${rupiahShort(short)}.`
		case 'full':
			return 'Tambah satu angkatan, atau kunci orang ini masuk.'
		case 'not_worth':
			return short >= 0.05
				? `Nilainya perlu naik ${levels(short)}, atau kunci orang ini masuk.`
				: 'Selisihnya kecil sekali. Kunci orang ini masuk bila perlu.'
		default:
			return 'Susun ulang dengan langkah lebih banyak, atau kunci orang ini masuk.'
	}
}
