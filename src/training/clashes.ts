/** What stands against somebody's coming, in words; it is shown to who decides and refuses nothing. Pure. */
import { dateRange, listDate, number } from '#platform/i18n/format.ts'

export type Overlap = {
	enrolmentId: string
	what: 'leave' | 'batch'
	/** Of the other batch. */
	title: string
	firstOn: string
	lastOn: string
}

/** The fullest day of a unit among those of a batch. */
export type Absent = {
	enrolmentId: string
	unit: string
	day: string
	/** The person themselves counted. */
	away: number
	people: number
}

export const overlapText = ({ what, title, firstOn, lastOn }: Overlap): string =>
	what === 'leave'
		? `Cuti atau tugas luar ${dateRange(firstOn, lastOn)}.`
		: `Bersamaan dengan ${title}, ${dateRange(firstOn, lastOn)}.`

/** Undefined while the unit can spare them. */
export const absenceText = (
	{ unit, day, away, people }: Absent,
	most: number
): string | undefined =>
	away > most
		? `${listDate(day)}: ${number(away)} dari ${number(people)} orang ${unit} pergi, batasnya ${number(most)}.`
		: undefined
