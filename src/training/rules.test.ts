import { expect, test } from 'vitest'
import { atTime } from '#platform/i18n/format.ts'
import { firstSession, judgeSession, trainingDays, type Busy } from './rules.ts'

const week = { firstOn: '2027-03-08', lastOn: '2027-03-14' }

test.each([
	['as many as are needed', 2, [], ['2027-03-08', '2027-03-09']],
	['no Saturday, no Sunday', 7, [], ['08', '09', '10', '11', '12'].map((d) => `2027-03-${d}`)],
	[
		'none on which nothing is held',
		3,
		[{ firstOn: '2027-03-09', lastOn: '2027-03-10' }],
		['2027-03-08', '2027-03-11', '2027-03-12']
	],
	['fewer where there are no more', 3, [{ firstOn: '2027-03-01', lastOn: '2027-03-31' }], []]
])('days of a week: %s', (_, days, off, expected) => {
	expect(trainingDays(week, days, off)).toEqual(expected)
})

test('a batch begins with whole days', () => {
	const session = firstSession('Arsip', '2027-03-08', 1, { roomId: null, facilitatorId: null })
	expect(session.topic).toBe('Arsip, hari 1')
	expect(session.startsAt).toEqual(new Date('2027-03-08T08:00:00+07:00'))
	expect(session.endsAt).toEqual(new Date('2027-03-08T16:00:00+07:00'))
})

const busy = (given: Partial<Busy>): Busy => ({
	...{ what: 'room', name: 'Aula', title: 'Arsip', number: 2 },
	startsAt: atTime('2027-03-08', '08.00'),
	endsAt: atTime('2027-03-08', '12.00'),
	...given
})

test.each([
	[
		busy({}),
		'Aula sudah dipakai Arsip angkatan 2, Sen 8 Mar, 08.00–12.00 WIB. Pilih waktu atau yang lain.'
	],
	[
		busy({ what: 'facilitator', name: 'Bu Ani' }),
		'Bu Ani mengajar Arsip angkatan 2, Sen 8 Mar, 08.00–12.00 WIB. Pilih waktu atau yang lain.'
	],
	[
		busy({ what: 'batch', name: 'Pembukaan' }),
		'Angkatan ini sudah punya sesi "Pembukaan", Sen 8 Mar, 08.00–12.00 WIB. Pilih waktu atau yang lain.'
	]
])('a clash is explained', (one, sentence) => {
	expect(judgeSession([one])?.message).toBe(sentence)
})

test('a free time is not refused', () => {
	expect(judgeSession([])).toBeUndefined()
})
