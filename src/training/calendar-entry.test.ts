import { expect, test } from 'vitest'
import { filesOf, type Entry } from './calendar-entry.ts'
import type { NamedSession } from './model.ts'

const session: NamedSession = {
	...{ id: 's1', batchId: 'b', topic: 'Arsip, hari 1', roomId: null, place: 'Aula' },
	...{ startsAt: new Date('2027-03-02T08:00:00+07:00'), link: 'https://rapat.contoh.id/x' },
	...{ endsAt: new Date('2027-03-02T12:00:00+07:00'), facilitatorId: null, speaker: 'Bu Ani' },
	...{ calledOff: false, sequence: 2, version: 3, room: null, facilitator: null }
}
const entry: Entry = {
	...{ host: 'bina.contoh.go.id', organiser: { name: 'BKPSDM', address: 'bina@contoh.go.id' } },
	attendee: { name: 'Rahmi "Ami"', address: 'rahmi@contoh.go.id' },
	...{ title: 'Arsip digital', bring: 'Laptop', stamp: new Date('2027-02-01T01:00:00Z') }
}
const unfolded = (text: string) => text.replaceAll('\r\n ', '').split('\r\n')

test('an invitation is in UTC, with its sequence, organiser and reader', () => {
	const [file] = filesOf([session], entry, 'REQUEST')
	expect(unfolded(file!)).toEqual([
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//Bina//Pelatihan//ID',
		'METHOD:REQUEST',
		'BEGIN:VEVENT',
		'UID:s1@bina.contoh.go.id',
		'DTSTAMP:20270201T010000Z',
		'SEQUENCE:2',
		'DTSTART:20270302T010000Z',
		'DTEND:20270302T050000Z',
		'SUMMARY:Arsip\\, hari 1',
		'LOCATION:Aula',
		'DESCRIPTION:Arsip digital\\nPengajar: Bu Ani\\nYang dibawa: Laptop\\nTautan: https://rapat.contoh.id/x',
		'URL:https://rapat.contoh.id/x',
		'ORGANIZER;CN="BKPSDM":mailto:bina@contoh.go.id',
		'ATTENDEE;CN="Rahmi  Ami ";RSVP=FALSE:mailto:rahmi@contoh.go.id',
		'STATUS:CONFIRMED',
		'END:VEVENT',
		'END:VCALENDAR',
		''
	])
})

test.each([
	['only for its reader', { ...session }, 'SEQUENCE:3'],
	[
		'with its batch, which counted on already',
		{ ...session, calledOff: true, sequence: 3 },
		'SEQUENCE:3'
	]
])('calling off %s is the later word', (_, one, sequence) => {
	const [file] = filesOf([one], entry, 'CANCEL')
	expect(unfolded(file!)).toEqual(
		expect.arrayContaining(['METHOD:CANCEL', 'STATUS:CANCELLED', sequence])
	)
})

test('each session is a file of its own', () => {
	const two = [session, { ...session, id: 's2' }]
	expect(filesOf(two, entry, 'REQUEST')).toHaveLength(2)
})
