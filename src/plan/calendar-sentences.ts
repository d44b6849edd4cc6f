/** Why a batch has no week, a person no seat, or a change by hand cannot be: in sentences, without names of people. */
import type {
	Block,
	CalendarViolation,
	LeftOut,
	SeatBlock,
	Unseated
} from '#optimisation/calendar/model.ts'
import { dateRange, halves, listing, monthName, number } from '#platform/i18n/format.ts'
import type { CalendarKeys, PosedCalendar } from './calendar-problem.ts'
import { dayAfter, type Week } from './weeks.ts'

/** 'minggu 12 (22–26 Maret 2027)'. */
export const weekText = ({ number: n, monday }: Pick<Week, 'number' | 'monday'>): string =>
	`minggu ${n} (${dateRange(monday, dayAfter(monday, 4))})`

/** 'K01 angkatan 2'. */
export const batchText = ({ activities, batches }: CalendarKeys, b: number): string => {
	const { activityId, number: n } = batches[b]!
	return `${activities.find(({ id }) => id === activityId)!.code} angkatan ${n}`
}

const MOST_NAMED = 3
const few = (items: readonly string[]): string =>
	items.length <= MOST_NAMED
		? listing(items)
		: listing([...items.slice(0, MOST_NAMED), `${number(items.length - MOST_NAMED)} lainnya`])

/** Why a batch could not be placed. */
export function leftOutSentence(
	{ batch, rule, blocks }: LeftOut,
	{ problem, keys }: PosedCalendar
): string {
	const { days, month, months, pool } = keys.batches[batch]!
	const where = listing([...new Set([month, ...months])].sort((a, b) => a - b).map(monthName))
	const others = (wanted: Block['rule']) =>
		few(
			[...new Set(blocks.filter((b) => b.rule === wanted).flatMap(({ by }) => by))].map((b) =>
				batchText(keys, b)
			)
		)
	switch (rule) {
		case 'start':
			return `Tidak ada minggu pada ${where} yang hari kerjanya cukup untuk ${number(days)} hari.`
		case 'seats':
			return `Tidak ada ruang untuk ${number(problem.batches[batch]!.seats)} orang. Tambahkan ruang, atau perkecil angkatannya.`
		case 'room':
			return `Ruang yang cukup besar sudah terpakai pada setiap minggu yang mungkin${beside(others('room'))}.`
		case 'facilitator':
			return `Fasilitator ${pool} mengajar angkatan lain pada setiap minggu yang mungkin${beside(others('facilitator'))}.`
		case 'group':
			return `Banyak pesertanya ikut kegiatan lain pada setiap minggu yang mungkin${beside(others('group'))}.`
	}
}

const beside = (others: string) => (others ? `: ${others}` : '')

/** Why a person has no seat in an activity: what stands in the way in each batch, like with like. */
export function unseatedSentence({ activity, blocks }: Unseated, { keys }: PosedCalendar): string {
	if (blocks.length === 0) return 'Kegiatan ini belum mempunyai minggu.'
	const { id } = keys.activities[activity]!
	const numbers = keys.batches.filter(({ activityId }) => activityId === id)
	const numberOf = ({ batch }: SeatBlock) => numbers.find(({ row }) => row === batch)!.number
	const byRule = Map.groupBy(blocks, ({ rule }) => rule)
	const sentences = [...byRule].map(([rule, all]) => {
		const weeks = [...new Set(all.flatMap(({ week }) => week ?? []))].sort((a, b) => a - b)
		const when = `pada minggu ${listing(weeks.map((week) => String(keys.weeks[week]!.number)))}`
		const which = `Angkatan ${listing(all.map((block) => String(numberOf(block))))}`
		switch (rule) {
			case 'unit':
				return `Unitnya akan kehilangan terlalu banyak orang ${when}.`
			case 'leave':
				return `Ia sedang cuti ${when}.`
			case 'double':
				return `Ia mengikuti kegiatan lain ${when}.`
			case 'full':
				return `${which} penuh atau belum mempunyai minggu.`
			case 'least':
				return `${which} pesertanya terlalu sedikit.`
			case 'fixed':
				return `${which} bukan yang dipilih.`
		}
	})
	return sentences.join(' ')
}

/** What a placement by hand would break; `violation` comes from the independent checker. */
export function brokenSentence(
	violation: CalendarViolation,
	{ problem, keys }: PosedCalendar
): string {
	const { rule, batch, other, week, room, facilitator } = violation
	const when = week === undefined ? 'Minggu itu' : capital(weekText(keys.weeks[week]!))
	const roomName = room === undefined ? 'Ruang ini' : keys.rooms[room]!.name
	const teacher =
		facilitator === undefined ? 'Fasilitator ini' : keys.facilitators[facilitator]!.name
	const clash = other === undefined ? 'angkatan lain' : batchText(keys, other)
	switch (rule) {
		case 'closed_week':
			return `${when} tertutup: ${listing(week === undefined ? [] : keys.weeks[week]!.names)}.`
		case 'start':
			return 'Kegiatan ini tidak selesai dalam tahun ini bila dimulai pada minggu itu.'
		case 'room_missing':
			return 'Angkatan ini memerlukan ruang. Pilih salah satu.'
		case 'room_seats':
			return `${roomName} berisi ${number(problem.rooms[room!]!.seats)} kursi, pesertanya ${number(problem.batches[batch]!.seats)} orang.`
		case 'room_closed':
			return `${roomName} tidak dapat dipakai pada ${lower(when)}.`
		case 'room_clash':
			return `${roomName} sudah dipakai ${clash} pada ${lower(when)}.`
		case 'facilitator_clash':
			return `${teacher} mengajar ${clash} pada ${lower(when)}.`
		case 'facilitator_away':
			return `${teacher} tidak dapat mengajar pada ${lower(when)}.`
		case 'facilitator_missing':
			return 'Angkatan ini memerlukan fasilitator. Pilih salah satu.'
		case 'facilitator_unfit':
			return `${teacher} bukan fasilitator kegiatan ini.`
		case 'group_clash':
			return `Banyak pesertanya juga ikut ${clash} pada ${lower(when)}.`
		case 'fixed':
		case 'unknown_row':
			throw new RangeError(`a calendar names an unknown row: ${JSON.stringify(violation)}`)
	}
}

export const capital = (text: string): string => `${text[0]!.toUpperCase()}${text.slice(1)}`
const lower = (text: string) => `${text[0]!.toLowerCase()}${text.slice(1)}`

/** Working days that a batch would be short of, or days that its pool would have too many in a month. */
export const daysSentence = (week: Week, has: number, needs: number): string =>
	`Mulai ${weekText(week)} hanya ada ${number(has)} hari kerja; kegiatannya ${number(needs)} hari.`

export const poolSentence = (pool: string, month: number, needs: number, has: number): string =>
	`Fasilitator ${pool} perlu ${halves(needs)} hari pada ${monthName(month)}; tersedia ${halves(has)} hari.`
