import type { Note } from '#platform/files/row-reader.ts'
import type { Sex } from '../model.ts'
import type { JudgedInSheet } from './judge-roster.ts'
import type { RosterRow } from './judge-row.ts'
import type { Places } from './places.ts'
import type { KnownEmployee, KnownRoster } from './plan-roster.ts'
import { nameKey } from './proper-case.ts'

export type Taken = Extract<JudgedInSheet, { values: RosterRow }>

/** Whom a row speaks of: somebody known, or somebody new with their id and their place. */
export type Found = { id: string; warnings: Note[] } & (
	| { known: KnownEmployee; keepsNip: boolean; agencyId?: undefined }
	| { known?: undefined; keepsNip: false; agencyId: string }
)

/**
 * Whom each row speaks of: by NIP, by a NIP they had before, or, where a new NIP and somebody missing
 * from the file share name, birth date and sex and nobody else does, by those. A new person without a
 * place is refused. `idByNip` names everybody who will be there afterwards.
 */
export function whoIsWho(
	judged: readonly JudgedInSheet[],
	known: KnownRoster,
	places: Places,
	placeColumn: string,
	newId: () => string
) {
	const byId = new Map(known.people.map((person) => [person.id, person]))
	const byNip = new Map(known.people.map((person) => [person.nip, person]))
	const byOldNip = new Map(known.oldNips.map(({ nip, employeeId }) => [nip, byId.get(employeeId)!]))
	const taken = judged.filter((one): one is Taken => 'values' in one)
	const byRow = new Map<JudgedInSheet, Found | { problem: Note }>()
	const seen = new Set<string>()

	for (const one of taken) {
		const { nip } = one.values
		const person = byNip.get(nip) ?? byOldNip.get(nip)
		if (!person) continue
		const keepsNip = person.nip !== nip
		const warnings = keepsNip ? [note('Ini NIP yang lama. NIP yang sekarang tetap dipakai.')] : []
		const twice = note('Orang ini ada di baris lain dengan NIP lain. Hapus salah satunya.')
		byRow.set(
			one,
			seen.has(person.id)
				? { problem: twice }
				: { id: person.id, known: person, keepsNip, warnings }
		)
		seen.add(person.id)
	}

	const absent = known.people.filter(({ id, status }) => status === 'active' && !seen.has(id))
	const strangers = taken.filter((one) => !byRow.has(one))
	const absentByTrait = Map.groupBy(absent, traits)
	const strangersByTrait = Map.groupBy(strangers, ({ values }) => traits(values))
	for (const one of strangers) {
		const key = traits(one.values)
		const [person, ...others] = absentByTrait.get(key) ?? []
		if (person && others.length === 0 && strangersByTrait.get(key)!.length === 1) {
			const reason =
				'Nama dan tanggal lahirnya sama dengan pegawai yang ada. Dianggap berganti NIP.'
			byRow.set(one, { id: person.id, known: person, keepsNip: false, warnings: [note(reason)] })
			continue
		}
		const agencyId = places.find(one.values.agency, one.values.unit)
		byRow.set(
			one,
			agencyId
				? { id: newId(), keepsNip: false, agencyId, warnings: [] }
				: { problem: { column: placeColumn, reason: noPlace(one.values) } }
		)
	}

	const idByNip = new Map(known.oldNips.map(({ nip, employeeId }) => [nip, employeeId]))
	for (const { nip, id } of known.people) idByNip.set(nip, id)
	for (const one of taken) {
		const match = byRow.get(one)!
		if ('id' in match) idByNip.set(one.values.nip, match.id)
	}
	return { byRow, idByNip }
}

const note = (reason: string): Note => ({ column: 'NIP', reason })

const traits = ({ name, bornOn, sex }: { name: string; bornOn: string; sex: Sex }) =>
	`${nameKey(name)} ${bornOn} ${sex}`

const noPlace = ({ unit }: RosterRow) =>
	unit
		? `Ada beberapa unit bernama “${unit}”. Tambahkan kolom perangkat daerah, lalu unggah lagi.`
		: 'Tempat kerjanya kosong. Isi unit kerja atau perangkat daerahnya, lalu unggah lagi.'
