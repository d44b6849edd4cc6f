import { fullName } from '#people/rules.ts'
import { employeeKindWords } from '#people/words.ts'
import type { Column } from '#platform/files/write-table.ts'
import type { IndexRow } from './model.ts'

/** Who has how many points, as a file; without discipline where it is not the reader's to see. */
export const indexColumns: readonly Column<IndexRow>[] = [
	{ header: 'NIP', value: ({ nip }) => nip, width: 22 },
	{ header: 'Nama', value: fullName, width: 34 },
	{ header: 'Jenis pegawai', value: ({ kind }) => employeeKindWords[kind] },
	{ header: 'Perangkat daerah', value: ({ agency }) => agency, width: 40 },
	{ header: 'Jabatan', value: ({ position }) => position, width: 34 },
	{ header: 'Kualifikasi', value: ({ qualification }) => qualification },
	{ header: 'Kompetensi', value: ({ competence }) => competence },
	{ header: 'Kinerja', value: ({ performance }) => performance },
	{ header: 'Disiplin', value: ({ discipline }) => discipline ?? '' },
	{
		header: 'Jumlah',
		value: ({ total, discipline }) => (discipline === null ? `${total} tanpa disiplin` : total),
		width: 22
	}
]
