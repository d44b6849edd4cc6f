import type { Column } from '#platform/files/write-table.ts'
import type { Owing } from './server/store/seat.ts'

const tenths = (value: number) => Math.round(value * 10) / 10

/** People who still owe hours or miss something mandatory. */
export const owingColumns: Column<Owing>[] = [
	{ header: 'NIP', value: (row) => row.nip, width: 20 },
	{ header: 'Nama', value: (row) => row.name, width: 32 },
	{ header: 'Jabatan', value: (row) => row.position, width: 32 },
	{ header: 'Unit', value: (row) => row.agency, width: 32 },
	{ header: 'Kegiatan yang diikuti', value: (row) => row.activities },
	{ header: 'JP kurang sebelum rencana', value: (row) => tenths(row.hoursBefore) },
	{ header: 'JP kurang sesudah rencana', value: (row) => tenths(row.hoursAfter) },
	{ header: 'Tingkat kesenjangan sesudah rencana', value: (row) => tenths(row.levelsAfter) },
	{ header: 'Kesenjangan terukur', value: (row) => (row.measured ? 'ya' : 'perkiraan') },
	{ header: 'Kegiatan wajib yang terlewat', value: (row) => row.mandatoryMissed }
]
