import { expect, test } from 'vitest'
import { tiers, type Tier } from './model.ts'
import { retirementAges } from './reference/retirement.ts'
import { countLevels, fullName, kindOf, retirementDate, shortfall } from './rules.ts'

// Ages: 58 administration and lower functional posts, 60 JPT and Ahli Madya, 65 Ahli Utama (PP 11/2017 art. 239, 240).
test.each<[Tier, string, string]>([
	['pelaksana', '1985-03-12', '2043-04-01'],
	['pengawas', '1985-03-31', '2043-04-01'],
	['administrator', '1985-12-01', '2044-01-01'],
	['jpt_pratama', '1970-06-15', '2030-07-01'],
	['ahli_pertama', '1990-01-01', '2048-02-01'],
	['ahli_madya', '1970-02-28', '2030-03-01'],
	['ahli_utama', '1964-02-29', '2029-03-01']
])('%s born on %s is retired from %s', (tier, bornOn, retired) =>
	expect(retirementDate(bornOn, tier, retirementAges)).toBe(retired)
)

test('every tier belongs to one kind of post', () => {
	expect(Object.groupBy(tiers, kindOf)).toEqual({
		jpt: ['jpt_utama', 'jpt_madya', 'jpt_pratama'],
		administrator: ['administrator'],
		pengawas: ['pengawas'],
		fungsional: [
			'ahli_utama',
			'ahli_madya',
			'ahli_muda',
			'ahli_pertama',
			'penyelia',
			'mahir',
			'terampil',
			'pemula'
		],
		pelaksana: ['pelaksana']
	})
})

test.each([
	[3, 1.5, 1.5],
	[3, 3, 0],
	[2, 4, 0],
	[3, 0, 3],
	[3, null, null]
])('asked %d, has %s: lacks %s', (required, actual, lacks) =>
	expect(shortfall(required, actual)).toBe(lacks)
)

test('what is not assessed counts neither as met nor as lacking', () => {
	const rows = [
		{ required: 3, actual: 3 },
		{ required: 3, actual: 2.5 },
		{ required: 2, actual: null },
		{ required: null, actual: 4 }
	]
	expect(countLevels(rows)).toEqual({ asked: 3, assessed: 2, met: 1 })
})

test.each([
	[
		{ frontTitle: 'Dr.', name: 'Fitri Handayani', backTitle: 'S.E., M.M.' },
		'Dr. Fitri Handayani, S.E., M.M.'
	],
	[{ frontTitle: null, name: 'Ali', backTitle: 'S.Sos.' }, 'Ali, S.Sos.'],
	[{ frontTitle: 'H.', name: 'Ali', backTitle: null }, 'H. Ali'],
	[{ frontTitle: null, name: 'Ali', backTitle: null }, 'Ali']
])('%o is written %s', (person, written) => expect(fullName(person)).toBe(written))
