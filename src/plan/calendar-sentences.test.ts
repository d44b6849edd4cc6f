import { expect, test } from 'vitest'
import { NOTHING_FIXED } from '#optimisation/calendar/model.ts'
import type { PosedCalendar } from './calendar-problem.ts'
import {
	brokenSentence,
	leftOutSentence,
	unseatedSentence,
	weekText
} from './calendar-sentences.ts'
import { knownDays } from './reference/days.ts'
import { weeksOf } from './weeks.ts'

const weeks = weeksOf(2027, knownDays)
const of = (number: number) => ({
	activityId: 'a',
	...{ number, row: number - 1, month: 3, months: [3, 4], pool: 'pakar', poolDays: 2 },
	...{ days: 3, away: true }
})
const posed = {
	problem: {
		rooms: [{ seats: 20, closed: [] }],
		batches: [{ seats: 30, fixed: NOTHING_FIXED }, { seats: 10 }]
	},
	keys: {
		weeks,
		activities: [{ id: 'a', code: 'K01', title: 'Menulis' }],
		batches: [of(1), of(2)],
		rooms: [{ id: 'r', name: 'Aula', seats: 20 }],
		facilitators: [{ id: 'f', name: 'Narasumber Contoh' }]
	}
} as unknown as PosedCalendar

test('a week has its number and its days', () => {
	expect(weekText(weeks[11]!)).toBe('minggu 12 (22–26 Maret 2027)')
})

test.each([
	['start', [], 'Tidak ada minggu pada Maret dan April yang hari kerjanya cukup untuk 3 hari.'],
	['seats', [], 'Tidak ada ruang untuk 30 orang. Tambahkan ruang, atau perkecil angkatannya.'],
	[
		'room',
		[{ start: 11, rule: 'room', by: [1] }],
		'Ruang yang cukup besar sudah terpakai pada setiap minggu yang mungkin: K01 angkatan 2.'
	],
	[
		'facilitator',
		[{ start: 11, rule: 'facilitator', by: [] }],
		'Fasilitator pakar mengajar angkatan lain pada setiap minggu yang mungkin.'
	],
	[
		'group',
		[{ start: 11, rule: 'group', by: [1] }],
		'Banyak pesertanya ikut kegiatan lain pada setiap minggu yang mungkin: K01 angkatan 2.'
	]
] as const)('a batch left out for %s', (rule, blocks, expected) => {
	const left = { batch: 0, rule, blocks: blocks.map((block) => ({ ...block, by: [...block.by] })) }
	expect(leftOutSentence(left, posed)).toBe(expected)
})

test('why a person has no seat: like with like', () => {
	const blocks = [
		{ batch: 0, rule: 'unit', week: 10 },
		{ batch: 1, rule: 'unit', week: 11 }
	] as const
	const person = { activity: 0, person: 0 }
	expect(unseatedSentence({ ...person, blocks: [...blocks] }, posed)).toBe(
		'Unitnya akan kehilangan terlalu banyak orang pada minggu 11 dan 12.'
	)
	expect(
		unseatedSentence(
			{
				...person,
				blocks: [
					{ batch: 0, rule: 'leave', week: 10 },
					{ batch: 1, rule: 'full', week: null }
				]
			},
			posed
		)
	).toBe('Ia sedang cuti pada minggu 11. Angkatan 2 penuh atau belum mempunyai minggu.')
	expect(unseatedSentence({ ...person, blocks: [] }, posed)).toBe(
		'Kegiatan ini belum mempunyai minggu.'
	)
})

test.each([
	[{ rule: 'closed_week', week: 9 }, /^Minggu 10 .* tertutup: Hari Suci Nyepi .*Idulfitri/],
	[{ rule: 'room_missing' }, /Pilih salah satu\.$/],
	[{ rule: 'room_seats', room: 0 }, /^Aula berisi 20 kursi, pesertanya 30 orang\.$/],
	[
		{ rule: 'room_clash', room: 0, other: 1, week: 11 },
		/^Aula sudah dipakai K01 angkatan 2 pada minggu 12/
	],
	[
		{ rule: 'facilitator_clash', facilitator: 0, other: 1, week: 11 },
		/^Narasumber Contoh mengajar K01 angkatan 2/
	],
	[{ rule: 'facilitator_unfit', facilitator: 0 }, /bukan fasilitator kegiatan ini/]
] as const)('%j in words', (violation, expected) => {
	expect(brokenSentence({ batch: 0, ...violation }, posed)).toMatch(expected)
})
