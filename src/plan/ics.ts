import { dayAfter } from './weeks.ts'

export type IcsEvent = {
	/** Never changes for the same batch. */
	uid: string
	title: string
	/** Civil dates, both inclusive. */
	firstOn: string
	lastOn: string
	place: string
	note: string
	/** When the file is made. */
	stamp: Date
}

/** Text as a calendar file holds it. Source: RFC 5545, section 3.3.11. */
export const escaped = (text: string) => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n')
const compact = (date: string) => date.replaceAll('-', '')

/** Lines are at most 75 octets; what is longer goes on after a blank. */
function folded(line: string): string {
	const pieces: string[] = []
	let piece = ''
	for (const letter of line) {
		if (new TextEncoder().encode(piece + letter).length > 74) {
			pieces.push(piece)
			piece = ''
		}
		piece += letter
	}
	return [...pieces, piece].join('\r\n ')
}

/** A calendar file of content lines. Source: RFC 5545, section 3.1. */
export const fileOf = (lines: readonly string[]): string =>
	lines.map((line) => `${folded(line)}\r\n`).join('')

/** An all-day event as a calendar file. Source: RFC 5545, sections 3.1, 3.3.11 and 3.6.1. */
export function icsOf({ uid, title, firstOn, lastOn, place, note, stamp }: IcsEvent): string {
	const lines = [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//Bina//Kalender//ID',
		'BEGIN:VEVENT',
		`UID:${uid}`,
		`DTSTAMP:${stamp.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`,
		`DTSTART;VALUE=DATE:${compact(firstOn)}`,
		`DTEND;VALUE=DATE:${compact(dayAfter(lastOn, 1))}`,
		`SUMMARY:${escaped(title)}`,
		...(place ? [`LOCATION:${escaped(place)}`] : []),
		`DESCRIPTION:${escaped(note)}`,
		'END:VEVENT',
		'END:VCALENDAR'
	]
	return fileOf(lines)
}
