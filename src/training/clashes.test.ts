import { expect, test } from 'vitest'
import { absenceText, overlapText } from './clashes.ts'

const span = { enrolmentId: 'e', firstOn: '2027-03-02', lastOn: '2027-03-04' }
const absent = { enrolmentId: 'e', unit: 'Puskesmas Talawi', day: '2027-03-02', people: 20 }

test('leave and another batch are said with their days', () => {
	expect(overlapText({ ...span, what: 'leave', title: '' })).toBe(
		'Cuti atau tugas luar 2–4 Maret 2027.'
	)
	expect(overlapText({ ...span, what: 'batch', title: 'Arsip' })).toBe(
		'Bersamaan dengan Arsip, 2–4 Maret 2027.'
	)
})

test.each([
	[3, undefined],
	[4, 'Sel 2 Mar: 4 dari 20 orang Puskesmas Talawi pergi, batasnya 3.']
])('%i away of at most three', (away, text) => {
	expect(absenceText({ ...absent, away }, 3)).toBe(text)
})
