import { expect, test } from 'vitest'
import type {
	LeftOutActivity,
	LeftOutReason,
	TakenActivity
} from '#optimisation/compose/explanation.ts'
import { leftOutReason, lineReason } from '#plan/explain.ts'
import { publicReason } from './reasons.ts'

const left = {
	...{
		activity: 0,
		seats: 0,
		eligible: 3,
		free: 2,
		minSeats: 10,
		cost: 0,
		worth: 0,
		costWorth: 0,
		short: 0
	},
	...{ daysLeft: 0, daysNeeded: 0 }
}
const sentence = (reason: LeftOutReason, change: Partial<LeftOutActivity> = {}) =>
	leftOutReason({ ...left, reason, ...change }, 'APBD')

test.each([
	[
		sentence('too_few_eligible'),
		'Kurang dari 5 pegawai memerlukannya, padahal satu angkatan paling sedikit 10.'
	],
	[
		sentence('too_few_free', { free: 0 }),
		'Semua sasarannya sudah mengikuti sebanyak yang boleh, atau anggarannya habis.'
	],
	[
		sentence('too_few_free'),
		'Hanya sebagian sasarannya masih punya waktu dan anggaran; satu angkatan perlu 10.'
	],
	[
		sentence('too_few_free', { eligible: 1200 }),
		'Dari 1.200 sasaran, kurang dari 5 masih punya waktu dan anggaran; satu angkatan perlu 10.'
	],
	[sentence('too_few_eligible', { eligible: 7 }), sentence('too_few_eligible', { eligible: 7 })],
	[sentence('locked_out'), 'Tidak diadakan menurut pertimbangan perencana.']
])('"%s" is said in public as "%s"', (reason, said) => {
	expect(publicReason(reason)).toBe(said)
})

test('that it is mandatory for few is said without the number', () => {
	const taken: TakenActivity = {
		...{ activity: 0, batches: 1, seats: 20, levels: 2.5, weighted: 2.5, hours: 0 },
		...{ cost: 0, costPerLevel: null, seatPrice: 0 }
	}
	const context = {
		...{ mandatory: 3, averageCost: null, goal: 'etika' as const, goalFloor: 0, goalPrice: 0 },
		...{ communityBonus: 0, mentors: 2 }
	}
	expect(publicReason(lineReason(taken, context))).toMatch(/^Wajib bagi sebagian peserta\. Menutup/)
	expect(publicReason(lineReason(taken, context))).not.toMatch(/Semua 2 mentor/)
})
