/** Sessions as entries of people's calendars: UTC, a sequence, and called off when they are. Pure. RFC 5545 and 5546. */
import { escaped, fileOf } from '#plan/ics.ts'
import type { NamedSession } from './model.ts'
import { teacherOf, whereabouts } from './session-text.ts'

/** Where entries come from, and for whom they are. */
export type Entry = {
	/** Name of the machine: with a session's id it names the entry for good. */
	host: string
	organiser: { name: string; address: string }
	/** Null in a feed, which invites nobody. */
	attendee: { name: string; address: string } | null
	title: string
	bring: string
	stamp: Date
}

const utc = (at: Date): string => `${at.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`
const quoted = (name: string): string => `"${name.replaceAll(/["\r\n]/g, ' ')}"`

/** `sequence` counts on when an entry is called off: a later word on it wins. */
function linesOf(session: NamedSession, entry: Entry, calledOff: boolean): string[] {
	const { host, organiser, attendee, title, bring, stamp } = entry
	const where = whereabouts(session) || session.link
	const teacher = teacherOf(session)
	const about = [
		title,
		...(teacher ? [`Pengajar: ${teacher}`] : []),
		...(bring ? [`Yang dibawa: ${bring}`] : []),
		...(session.link ? [`Tautan: ${session.link}`] : [])
	].join('\n')
	return [
		'BEGIN:VEVENT',
		`UID:${session.id}@${host}`,
		`DTSTAMP:${utc(stamp)}`,
		`SEQUENCE:${session.sequence + (calledOff && !session.calledOff ? 1 : 0)}`,
		`DTSTART:${utc(session.startsAt)}`,
		`DTEND:${utc(session.endsAt)}`,
		`SUMMARY:${escaped(session.topic)}`,
		...(where ? [`LOCATION:${escaped(where)}`] : []),
		`DESCRIPTION:${escaped(about)}`,
		...(session.link ? [`URL:${session.link}`] : []),
		...(attendee
			? [
					`ORGANIZER;CN=${quoted(organiser.name)}:mailto:${organiser.address}`,
					`ATTENDEE;CN=${quoted(attendee.name)};RSVP=FALSE:mailto:${attendee.address}`
				]
			: []),
		`STATUS:${calledOff ? 'CANCELLED' : 'CONFIRMED'}`,
		'END:VEVENT'
	]
}

const head = (method: string): string[] => [
	'BEGIN:VCALENDAR',
	'VERSION:2.0',
	'PRODID:-//Bina//Pelatihan//ID',
	`METHOD:${method}`
]

/** A file for each session: an invitation, or that it is called off for its reader. */
export const filesOf = (
	sessions: readonly NamedSession[],
	entry: Entry,
	method: 'REQUEST' | 'CANCEL'
): string[] =>
	sessions.map((session) =>
		fileOf([...head(method), ...linesOf(session, entry, method === 'CANCEL'), 'END:VCALENDAR'])
	)
