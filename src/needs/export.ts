import type { Column } from '#platform/files/write-table.ts'
import { fullName } from '#people/rules.ts'
import { assessmentSourceWords } from '#people/words.ts'
import type { Heat, Lacking } from './model.ts'

type Row = Heat['agencies'][number]

/** The map as a file, in whole percent; '?' where fewer than five were measured, as on the page. */
export const heatColumns = (heat: Heat): Column<Row>[] => [
	{ header: 'Perangkat daerah', value: ({ name }) => name, width: 40 },
	{ header: 'Pegawai', value: ({ people }) => people, width: 10 },
	{ header: 'Terukur', value: ({ assessed }) => assessed, width: 10 },
	...heat.competencies.map(({ name }, column): Column<Row> => ({
		header: `${name} (% di bawah syarat)`,
		value: ({ cells }) => {
			const share = cells[column]!.share
			return share === undefined ? '?' : Math.round(share * 100)
		}
	}))
]

export const lackingColumns: readonly Column<Lacking>[] = [
	{ header: 'NIP', value: ({ nip }) => nip, width: 22 },
	{ header: 'Nama', value: fullName, width: 34 },
	{ header: 'Jabatan', value: ({ position }) => position, width: 40 },
	{ header: 'Syarat', value: ({ required }) => required, width: 8 },
	{ header: 'Terukur', value: ({ actual }) => actual, width: 8 },
	{ header: 'Kesenjangan', value: ({ gap }) => gap, width: 12 },
	{ header: 'Sumber', value: ({ source }) => source && assessmentSourceWords[source] },
	{ header: 'Tanggal penilaian', value: ({ assessedOn }) => assessedOn, width: 14 }
]
