import { expect, test } from 'vitest'
import { addressIn } from './letter.ts'
import { judgeFailure, nextTry } from './schedule.ts'
import { meaningOf } from './words.ts'

const now = new Date('2026-11-24T08:00:00+07:00')

test.each([
	[1, 1],
	[2, 5],
	[3, 15],
	[4, 60],
	[5, 240],
	[6, 720],
	[20, 720]
])('after try %i a letter waits %i minutes', (attempts, minutes) => {
	expect(nextTry(attempts, now).getTime() - now.getTime()).toBe(minutes * 60_000)
})

test.each([
	['RCPT TO', 550, 'refused'],
	['DATA', 554, 'refused'],
	['RCPT TO', 450, 'later'],
	['DATA', 421, 'later'],
	['MAIL FROM', 550, 'server'],
	['AUTH PLAIN', 535, 'server'],
	['CONN', undefined, 'server'],
	['STARTTLS', undefined, 'server']
])('%s answered by %s ends as %s', (command, responseCode, end) => {
	expect(judgeFailure({ message: 'x', command, responseCode })).toMatchObject({ end })
})

test.each([
	['550 5.1.1 no such user', 'Alamat surel ini tidak dikenal di sana. Periksa ejaannya.'],
	['552 5.2.2 over quota', 'Kotak surat penerima penuh.'],
	['450 4.2.0 greylisted', 'Server penerima belum dapat menerima. Bina mencobanya lagi.'],
	['550 nope', 'Server penerima menolak surat ini.'],
	['connect ECONNREFUSED 127.0.0.1:25', 'Server surat tidak dapat dihubungi.'],
	['250 ok', '']
])('%s means: %s', (answer, meaning) => {
	expect(meaningOf(answer)).toBe(meaning)
})

test.each([
	[' siti@contoh.id ', 'siti@contoh.id'],
	['0812-3456-7890', null],
	['siti@contoh', null],
	['siti@contoh.id, budi@contoh.id', null],
	['Siti <siti@contoh.id>', null]
])('the address in "%s" is %s', (contact, address) => {
	expect(addressIn(contact)).toBe(address)
})
