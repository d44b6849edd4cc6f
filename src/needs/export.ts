import type { Column } from '#platform/files/write-table.ts'
import { fullName } from '#people/rules.ts'
import { assessmentSourceWords } from '#people/words.ts'
import type { Duty } from './mandate.ts'
import type { Heat, Lacking } from './model.ts'
import type { ShownResult } from './server/list-surveys.ts'
import { elementNumbers, type SkmUnit } from './skm.ts'
import { elementWords, mandateStateWords, periodWords } from './words.ts'

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

/** Who owes what, and by what it is fulfilled. */
export const dutyColumns: readonly Column<Duty>[] = [
	{ header: 'NIP', value: ({ nip }) => nip, width: 22 },
	{
		header: 'Nama',
		value: (duty) => fullName({ ...duty, name: duty.personName }),
		width: 34
	},
	{ header: 'Jabatan', value: ({ position }) => position, width: 40 },
	{ header: 'Perangkat daerah', value: ({ agency }) => agency, width: 40 },
	{ header: 'Kewajiban', value: ({ name }) => name, width: 40 },
	{ header: 'Keadaan', value: ({ state }) => mandateStateWords[state], width: 16 },
	{ header: 'JP kurang', value: ({ jp }) => jp, width: 10 },
	{ header: 'Dipenuhi oleh', value: ({ doneBy, waiver }) => doneBy ?? waiver?.reason, width: 40 },
	{ header: 'Tanggal', value: ({ doneOn }) => doneOn, width: 12 },
	{ header: 'Dasar hukum', value: ({ legalBasis }) => legalBasis, width: 50 }
]

type ShownUnit = Omit<SkmUnit, 'latest'> & { latest: ShownResult }

/** The newest survey of each unit; empty where fewer than five answered, as on the page. */
export const surveyColumns: readonly Column<ShownUnit>[] = [
	{ header: 'Unit layanan', value: ({ name }) => name, width: 40 },
	{ header: 'Perangkat daerah', value: ({ parent }) => parent, width: 40 },
	{ header: 'Tahun', value: ({ latest }) => latest.year, width: 8 },
	{ header: 'Periode', value: ({ latest }) => periodWords[latest.period], width: 14 },
	{ header: 'Jumlah responden', value: ({ latest }) => told(latest)?.respondents, width: 10 },
	{ header: 'IKM', value: ({ latest }) => told(latest)?.ikm, width: 8 },
	{ header: 'Mutu', value: ({ latest }) => told(latest)?.letter, width: 6 },
	...elementNumbers.map((element): Column<ShownUnit> => ({
		header: `U${element} ${elementWords[element - 1]}`,
		value: ({ latest }) => told(latest)?.means[element - 1],
		width: 10
	}))
]

const told = (result: ShownResult) => (result.sureness === 'hidden' ? undefined : result)
