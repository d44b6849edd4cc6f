/** Why what an agency wishes for its people is in a composition or not, what it would cost, and what it would displace. Pure. */
import type { Prices, Problem } from '#optimisation/compose/model.ts'
import type { Standing } from '#optimisation/compose/standing.ts'
import { halves, listing, number, rupiahShort } from '#platform/i18n/format.ts'
import { decides, whySeat, type Why, type WhyRule } from './why.ts'

/** The wish for one activity, of all its people together. */
export type Wish = {
	/** Row of the activity that answers it best. */
	activity: number
	people: number
	seated: number
	/** Weighted levels, and JP, that the activity adds for them beside their others. */
	gain: number
	hours: number
	/** Weighted levels that their others close already. */
	covered: number
	/** Weighted levels that a seat costs, on average. */
	price: number
	/** What decides for most of them, and how far it is from the other answer at the furthest. */
	rule: WhyRule
	short: number
}

/**
 * Among activities that serve the wish the one with most of its people seated, then the one that would close most for them.
 * Undefined where nothing serves it or nobody was planned for. `people` and `activities` are rows of the problem.
 */
export function judgeWish(
	problem: Problem,
	prices: Prices,
	at: Standing,
	{ people, activities }: { people: readonly number[]; activities: readonly number[] }
): Wish | undefined {
	if (people.length === 0) return undefined
	return activities
		.map((activity) =>
			together(
				activity,
				people.map((who) => whySeat(problem, prices, at, who, activity))
			)
		)
		.sort((a, b) => b.seated - a.seated || b.gain - a.gain || a.activity - b.activity)[0]
}

function together(activity: number, whys: readonly Why[]): Wish {
	const sum = (of: (why: Why) => number) => whys.reduce((all, why) => all + of(why), 0)
	const seated = whys.filter((why) => why.seated)
	const counts = Map.groupBy(seated.length > 0 ? seated : whys, (why) => why.rule)
	const [rule, most] = [...counts].sort(([, a], [, b]) => b.length - a.length)[0]!
	return {
		activity,
		people: whys.length,
		seated: seated.length,
		gain: sum((why) => why.gain),
		hours: sum((why) => why.hours),
		covered: sum((why) => why.covered),
		price: sum((why) => why.price) / whys.length,
		rule,
		short: Math.max(...most.map((why) => why.short))
	}
}

const levels = (value: number) => number(value, 1)

/** One sentence with the four numbers: gain, already covered, seat price, and the rule that binds. */
export function wishSentence({ people, seated, gain, covered, price, rule }: Wish): string {
	const numbers = `${levels(covered)} sudah tertutup, harga kursi ${levels(price)}; penentu: ${decides[rule]}.`
	return seated > 0
		? `Masuk: ${number(seated)} dari ${number(people)} orang mendapat kursi, menutup ${levels(gain)}, ${numbers}`
		: `Belum masuk: akan menutup ${levels(gain)} bagi ${number(people)} orang, ${numbers}`
}

/** What would have to change for the other answer; `reason` is the activity's own, where it is not held. */
export function wishChange({ seated, people, rule, short }: Wish, reason: string): string {
	if (seated > 0 && seated === people) return 'Semua orang yang diusulkan sudah mendapat kursi.'
	switch (rule) {
		case 'forbidden':
		case 'locked_out':
			return 'Perencana perlu melepas kunci keluarnya, lalu menyusun ulang.'
		case 'not_eligible':
			return 'Tidak ada kesenjangan yang ditutup, atau orangnya bukan sasaran. Perbarui asesmen atau sasaran di katalog.'
		case 'not_held':
			return reason
		case 'hours':
			return `Orangnya perlu dibebaskan ${halves(Math.ceil(short * 2) / 2)} JP dari kegiatan lain.`
		case 'activities':
			return 'Orangnya perlu dikeluarkan dari salah satu kegiatan lain.'
		case 'agency_short':
			return `Anggaran peserta perangkat daerah perlu bertambah ${rupiahShort(short)}.`
		case 'total_short':
			return `Pagu perlu bertambah ${rupiahShort(short)} untuk tiap orang.`
		case 'full':
			return 'Perlu satu angkatan lagi.'
		case 'not_worth':
			return short >= 0.05
				? `Nilai bagi tiap orang perlu naik ${levels(short)}, misalnya karena asesmen menunjukkan kesenjangan lebih besar.`
				: 'Selisihnya kecil sekali. Perencana dapat mengunci orangnya masuk.'
		case 'possible':
			return 'Tidak ada yang menghalangi. Susunan berikutnya mungkin memasukkannya.'
		default:
			return 'Yang lain dapat ditambah bila kursinya bertambah, atau perencana mengunci orangnya masuk.'
	}
}

/** What so many people cost in an activity: whole batches, and each head. Rupiah. */
export function costFor(
	people: number,
	{ fixedCost, headCost, maxSeats }: { fixedCost: number; headCost: number; maxSeats: number }
): number {
	return Math.ceil(people / maxSeats) * fixedCost + people * headCost
}

/** A line that could make room. `worth` is what it closes beyond the others, in weighted levels. */
export type Movable = { title: string; cost: number; worth: number }

export type Displaced = {
	/** Rupiah that is left unspent and would be used first. */
	left: number
	titles: string[]
	/** Weighted levels that the displaced part closes now, about. */
	worth: number
	/** Rupiah that not even all of them free. */
	missing: number
}

/**
 * What a cost would push out of a composition, about: first the money that is left, then the activities that close least for
 * their rupiah. Mandatory ones never move. An estimate: composing again may find a better exchange.
 */
export function displacedBy(cost: number, left: number, lines: readonly Movable[]): Displaced {
	let needed = Math.max(0, cost - left)
	const titles: string[] = []
	let worth = 0
	const cheapest = lines
		.filter((line) => line.cost > 0)
		.toSorted((a, b) => a.worth / a.cost - b.worth / b.cost || a.title.localeCompare(b.title))
	for (const line of cheapest) {
		if (needed <= 0) break
		titles.push(line.title)
		worth += line.worth * Math.min(1, needed / line.cost)
		needed -= line.cost
	}
	return { left, titles, worth, missing: Math.max(0, needed) }
}

const MOST_NAMED = 3

export function displacedSentence({ left, titles, worth, missing }: Displaced): string {
	if (titles.length === 0 && missing <= 0)
		return `Cukup dari sisa pagu ${rupiahShort(left)}; tidak ada kegiatan yang tergeser.`
	if (missing > 0)
		return `Pagu tidak cukup: masih kurang ${rupiahShort(missing)} meski semua yang lain digeser.`
	const rest = titles.length - MOST_NAMED
	const named = [...titles.slice(0, MOST_NAMED), ...(rest > 0 ? [`${rest} kegiatan lain`] : [])]
	return `Kira-kira menggeser ${listing(named)}, yang kini menutup ${levels(worth)} tingkat.`
}
