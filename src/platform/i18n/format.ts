/**
 * How numbers, money, dates and times are written in Indonesian (id-ID). Pure, and without `Intl`:
 * the same text on the server, in the browser and in papers. Civil dates are text, '2026-11-24';
 * a `Date` is an instant and is read in a zone.
 */

/** Units of the three zones of Indonesia; none of them ever moves its clocks. */
const ZONES = {
	'Asia/Jakarta': { hours: 7, name: 'WIB' },
	'Asia/Makassar': { hours: 8, name: 'WITA' },
	'Asia/Jayapura': { hours: 9, name: 'WIT' }
} as const

export type Zone = keyof typeof ZONES
export const ZONE: Zone = 'Asia/Jakarta'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const JUTA = 1_000_000
const MINUS = '\u2212'
const EN_DASH = '\u2013'

export const MONTHS = [
	'Januari',
	'Februari',
	'Maret',
	'April',
	'Mei',
	'Juni',
	'Juli',
	'Agustus',
	'September',
	'Oktober',
	'November',
	'Desember'
] as const
const WEEKDAYS = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'] as const

/** 1471 is '1.471', (84.25, 1) is '84,3'. Rounds half away from zero; throws on NaN and infinity. */
export function number(value: number, decimals = 0): string {
	if (!Number.isFinite(value)) throw new RangeError(`not a finite number: ${value}`)
	const [whole = '', fraction] = round(Math.abs(value), decimals).toFixed(decimals).split('.')
	const digits = whole.replace(/\B(?=(\d{3})+$)/g, '.') + (fraction ? `,${fraction}` : '')
	return value < 0 && /[1-9]/.test(digits) ? MINUS + digits : digits
}

/** Rounds the decimal number that is meant: 1.005 is kept in binary as a little less, yet gives 1.01. */
function round(value: number, decimals: number): number {
	if (Number.isInteger(value)) return value
	const scale = 10 ** decimals
	return Math.round(Number((value * scale).toPrecision(15))) / scale
}

/** Whole as '14', a half as '7,5'. */
export const halves = (value: number): string => number(value, Number.isInteger(value) ? 0 : 1)

/** Always with its sign: '+14', '−10,5', '0'. */
export function signed(value: number, decimals = 0): string {
	const text = number(value, decimals)
	return value > 0 && /[1-9]/.test(text) ? `+${text}` : text
}

/** A share 0..1 as '84,2%'. */
export const percent = (share: number, decimals = 1): string => `${number(share * 100, decimals)}%`

/** '1.718–1.819'. */
export const range = (from: number, to: number, decimals = 0): string =>
	number(from, decimals) + EN_DASH + number(to, decimals)

/** '37 dari 40'. */
export const ofTotal = (part: number, total: number): string =>
	`${halves(part)} dari ${halves(total)}`

/** 98400000 is 'Rp98.400.000'. */
export const rupiah = (amount: number): string =>
	amount < 0 ? `${MINUS}Rp${number(-amount)}` : `Rp${number(amount)}`

/** For sentences: 'Rp98,4 juta', from ten thousand million 'Rp12,6 miliar', below a million in full. */
export function rupiahShort(amount: number): string {
	const size = Math.abs(amount)
	if (size < JUTA) return rupiah(amount)
	const sign = amount < 0 ? MINUS : ''
	return size < 10_000 * JUTA
		? `${sign}Rp${number(size / JUTA, 1)} juta`
		: `${sign}Rp${number(size / JUTA / 1000, 1)} miliar`
}

/** For tables whose head says "Rp juta": 98400000 is '98,4'. */
export const millions = (amount: number): string => number(amount / JUTA, 1)

const KB = 1024

/** 14336 bytes are '14 KB', 1258291 are '1,2 MB', 80143712256 are '74,6 GB'. */
export const fileSize = (bytes: number): string =>
	bytes < KB * 1000
		? `${number(Math.ceil(bytes / KB))} KB`
		: bytes < KB ** 2 * 1000
			? `${number(bytes / KB ** 2, 1)} MB`
			: `${number(bytes / KB ** 3, 1)} GB`

/** The civil date of an instant: '2026-11-24'. */
export const civilDate = (at: Date, zone: Zone = ZONE): string =>
	new Date(at.getTime() + ZONES[zone].hours * HOUR).toISOString().slice(0, 10)

/** The instant of a full hour on a civil date. */
export const atHour = (date: string, hour: number, zone: Zone = ZONE): Date =>
	new Date(Date.parse(`${date}T00:00:00Z`) + (hour - ZONES[zone].hours) * HOUR)

/** The instant of a time as people write it, '08.30' or '8:30', on a civil date. */
export function atTime(date: string, time: string, zone: Zone = ZONE): Date {
	const [hour = 0, minute = 0] = time.split(/[.:]/).map(Number)
	return new Date(atHour(date, hour, zone).getTime() + minute * 60_000)
}

/** A civil date in parts; `weekday` and `month` are names. Throws on text that is no date. */
function parts(date: string | Date, zone: Zone) {
	const civil = typeof date === 'string' ? date : civilDate(date, zone)
	const utc = new Date(`${civil}T00:00:00Z`)
	return {
		civil: utc.toISOString().slice(0, 10),
		weekday: WEEKDAYS[utc.getUTCDay()]!,
		day: utc.getUTCDate(),
		month: MONTHS[utc.getUTCMonth()]!,
		year: utc.getUTCFullYear()
	}
}

const short = (name: string) => name.slice(0, 3)

/** 'Selasa, 24 November 2026'. */
export function longDay(date: string | Date, zone: Zone = ZONE): string {
	const { weekday, day, month, year } = parts(date, zone)
	return `${weekday}, ${day} ${month} ${year}`
}

/** '24 November 2026', as in sentences and papers. */
export function longDate(date: string | Date, zone: Zone = ZONE): string {
	const { day, month, year } = parts(date, zone)
	return `${day} ${month} ${year}`
}

/** '24 Nov 2026', as in tables. */
export function shortDate(date: string | Date, zone: Zone = ZONE): string {
	const { day, month, year } = parts(date, zone)
	return `${day} ${short(month)} ${year}`
}

/** 'Sel 24 Nov', as in lists of this year. */
export function listDate(date: string | Date, zone: Zone = ZONE): string {
	const { weekday, day, month } = parts(date, zone)
	return `${short(weekday)} ${day} ${short(month)}`
}

/** '2–4 Maret 2027', '28 Februari–2 Maret 2027', '30 Desember 2026–2 Januari 2027'. */
export function dateRange(first: string | Date, last: string | Date, zone: Zone = ZONE): string {
	const a = parts(first, zone)
	const b = parts(last, zone)
	if (a.civil === b.civil) return longDate(b.civil)
	if (a.year !== b.year) return longDate(a.civil) + EN_DASH + longDate(b.civil)
	return `${a.day}${a.month === b.month ? '' : ` ${a.month}`}${EN_DASH}${longDate(b.civil)}`
}

/** The name of a month, 1..12: 'Februari', or short 'Feb'. */
export const monthName = (month: number): string => MONTHS[month - 1]!
export const monthShort = (month: number): string => short(monthName(month))

const hourMinute = (at: Date, zone: Zone) =>
	new Date(at.getTime() + ZONES[zone].hours * HOUR).toISOString().slice(11, 16).replace(':', '.')

/** The time of an instant with its zone: '07.30 WIB'; sentences put "pukul" before it. */
export const clock = (at: Date, zone: Zone = ZONE): string =>
	`${hourMinute(at, zone)} ${ZONES[zone].name}`

/** The same without its zone, as a form holds it: '07.30'. */
export const clockBare = (at: Date, zone: Zone = ZONE): string => hourMinute(at, zone)

/** '07.30–12.00 WIB'. */
export const clockRange = (from: Date, to: Date, zone: Zone = ZONE): string =>
	hourMinute(from, zone) + EN_DASH + clock(to, zone)

/** '24 Nov 2026, 06.00 WIB'. */
export const dateTime = (at: Date, zone: Zone = ZONE): string =>
	`${shortDate(at, zone)}, ${clock(at, zone)}`

/** 'Selamat pagi' before 11, 'siang' before 15, 'sore' before 18, then 'malam'; 'malam' also before 4. */
export function greeting(at: Date, zone: Zone = ZONE): string {
	const hour = Number(hourMinute(at, zone).slice(0, 2))
	if (hour < 4 || hour >= 18) return 'Selamat malam'
	return hour < 11 ? 'Selamat pagi' : hour < 15 ? 'Selamat siang' : 'Selamat sore'
}

/** How far a civil date is from today: 'hari ini', 'besok', '3 hari lagi', 'kemarin', '3 hari lalu'. */
export function fromToday(date: string, today: string): string {
	const days = Math.round((Date.parse(date) - Date.parse(today)) / DAY)
	if (days === 0) return 'hari ini'
	if (days === 1) return 'besok'
	if (days === -1) return 'kemarin'
	return days > 0 ? `${number(days)} hari lagi` : `${number(-days)} hari lalu`
}

/** Eighteen digits in their groups, '19850312 201001 2 004'; anything else is left as it is. */
export const nip = (digits: string): string =>
	digits.replace(/^(\d{8})(\d{6})(\d)(\d{3})$/, '$1 $2 $3 $4')

/** A NIP on paper that others may see: year of birth and last three digits, '1985•••• •••••• • 004'. */
export const maskedNip = (digits: string): string =>
	digits.replace(/^(\d{4})\d{11}(\d{3})$/, '$1•••• •••••• • $2')

/** 'a', 'a dan b', 'a, b, dan c'. */
export const listing = (items: readonly string[]): string =>
	items.length < 3
		? items.join(' dan ')
		: `${items.slice(0, -1).join(', ')}, dan ${items[items.length - 1]}`
