import { expect, test } from 'vitest'
import { difference, type KnownPerson } from './difference.ts'
import type { RosterRow } from './judge-row.ts'

const row = {
	nip: '198701012010011002',
	name: 'Siti Nur’aini',
	bornOn: '1987-01-01',
	sex: 'female',
	kind: 'pns',
	rank: 'III/b'
} satisfies RosterRow

const known: KnownPerson = {
	...row,
	frontTitle: null,
	backTitle: 'S.P.',
	status: 'active',
	appointedOn: null,
	positionTitle: 'Guru',
	tier: 'ahli_muda',
	positionClass: null,
	education: null,
	educationName: null,
	agency: 'Dinas A',
	unit: null,
	district: null,
	remote: null,
	email: 'siti@contoh.example',
	phone: null,
	supervisorNip: null
}

test('somebody nobody knows is new', () => {
	expect(difference(undefined, row)).toEqual({ outcome: 'new' })
})

test('what the row does not say neither changes nor erases anything', () => {
	expect(difference(known, row)).toEqual({ outcome: 'unchanged' })
})

test('what the row says anew is shown with what was known', () => {
	expect(
		difference({ ...known, rank: 'III/a' }, { ...row, agency: 'Dinas A', phone: '0812000000' })
	).toEqual({
		outcome: 'changed',
		changes: [
			{ field: 'rank', old: 'III/a', new: 'III/b' },
			{ field: 'phone', old: null, new: '0812000000' }
		]
	})
})

test.each<[string, Partial<KnownPerson>, Partial<RosterRow>, string[]]>([
	['other writing', { agency: 'Dinas A & B' }, { agency: 'DINAS A DAN B' }, []],
	[
		'other writing of a post',
		{ positionTitle: 'Analis Data' },
		{ positionTitle: 'analis  data' },
		[]
	],
	['the agency without the unit', { agency: 'Dinas A', unit: 'UPTD X' }, { agency: 'Dinas A' }, []],
	['the unit without the agency', { agency: 'Dinas A', unit: 'UPTD X' }, { unit: 'UPTD X' }, []],
	['the agency in the column of units', { agency: 'Dinas A', unit: null }, { unit: 'Dinas A' }, []],
	['both', { agency: 'Dinas A', unit: 'UPTD X' }, { agency: 'Dinas A', unit: 'UPTD X' }, []],
	[
		'another unit',
		{ agency: 'Dinas A', unit: 'UPTD X' },
		{ agency: 'Dinas A', unit: 'UPTD Y' },
		['unit']
	],
	['another agency', { agency: 'Dinas A', unit: 'UPTD X' }, { agency: 'Dinas B' }, ['agency']]
])('place and post: %s', (_, now, said, fields) => {
	const found = difference({ ...known, ...now }, { ...row, ...said })
	expect('changes' in found ? found.changes.map(({ field }) => field) : []).toEqual(fields)
})
