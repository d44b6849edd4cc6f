import { expect, test } from 'vitest'
import { icsOf } from './ics.ts'

const event = {
	uid: 'K01-2.2027@bina',
	title: 'Menulis, membaca; berhitung',
	firstOn: '2027-03-15',
	lastOn: '2027-03-19',
	place: 'Aula, Balai Kota',
	note: 'Minggu 11',
	stamp: new Date('2026-11-24T01:00:00Z')
}

test('days are whole, the last one is not counted, commas are escaped', () => {
	const lines = icsOf(event).split('\r\n')
	expect(lines).toContain('DTSTART;VALUE=DATE:20270315')
	expect(lines).toContain('DTEND;VALUE=DATE:20270320')
	expect(lines).toContain('DTSTAMP:20261124T010000Z')
	expect(lines).toContain('SUMMARY:Menulis\\, membaca\\; berhitung')
	expect(lines).toContain('LOCATION:Aula\\, Balai Kota')
})

test('no line is longer than 75 octets, and unfolding gives the text back', () => {
	const title = 'Pelatihan yang namanya panjang sekali dan memuat tanda – serta ± '.repeat(4)
	const text = icsOf({ ...event, title })
	for (const line of text.split('\r\n'))
		expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
	expect(text.replaceAll('\r\n ', '')).toContain(`SUMMARY:${title}`)
})
