import type { Column } from '#platform/files/write-table.ts'
import { fullName } from '#people/rules.ts'
import { employeeKindWords } from '#people/words.ts'
import type { HoursRow } from './model.ts'

/** Who has and owes how many JP, as a file. */
export const hoursColumns: readonly Column<HoursRow>[] = [
	{ header: 'NIP', value: ({ nip }) => nip, width: 22 },
	{ header: 'Nama', value: fullName, width: 34 },
	{ header: 'Jenis pegawai', value: ({ kind }) => employeeKindWords[kind] },
	{ header: 'Perangkat daerah', value: ({ agency }) => agency, width: 40 },
	{ header: 'Unit kerja', value: ({ unit }) => unit, width: 40 },
	{ header: 'JP diakui', value: ({ counted }) => counted, width: 10 },
	{ header: 'JP wajib', value: ({ required }) => required || '', width: 10 },
	{ header: 'JP kurang', value: ({ owed, required }) => (required ? owed : ''), width: 10 },
	{
		header: 'Perkiraan JP akhir tahun',
		value: ({ expected }) => expected && Math.round(expected.mean * 10) / 10
	}
]
