import { fullName } from '#people/rules.ts'
import type { Column } from '#platform/files/write-table.ts'
import { checks } from './checks.ts'
import type { Finding } from './model.ts'
import { dimensionWords } from './words.ts'

/** What is amiss in whose data, as a file. */
export const findingColumns: readonly Column<Finding>[] = [
	{ header: 'NIP', value: ({ nip }) => nip, width: 22 },
	{ header: 'Nama', value: fullName, width: 34 },
	{ header: 'Perangkat daerah', value: ({ home }) => home, width: 40 },
	{ header: 'Unit kerja', value: ({ agency }) => agency, width: 40 },
	{ header: 'Jabatan', value: ({ position }) => position, width: 34 },
	{ header: 'Sisi', value: ({ code }) => dimensionWords[checks[code].dimension] },
	{ header: 'Temuan', value: ({ code }) => checks[code].label, width: 34 },
	{ header: 'Yang tercatat', value: ({ shown }) => shown, width: 40 },
	{ header: 'Artinya', value: ({ code }) => checks[code].meaning, width: 60 }
]
