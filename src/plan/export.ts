import type { Column } from '#platform/files/write-table.ts'
import { perHead, type Group } from './ledger.ts'
import type { NamedCell } from './server/show-composition.ts'
import type { Ledger } from './server/show-fairness.ts'
import type { BudgetView } from './server/show-budget-lines.ts'
import type { CalendarSeat, PlacedBatch } from './server/store/calendar.ts'
import type { Owing } from './server/store/seat.ts'
import { componentWords } from './words.ts'
import { jointStateWords } from './joint-words.ts'
import { partnerKindWords } from './partner-words.ts'
import type { JointSummary } from './server/store/joint.ts'
import type { PartnerSummary } from './server/store/partner.ts'

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

/** The calendar, one row a batch. */
export const batchColumns: Column<PlacedBatch>[] = [
	{ header: 'Kode', value: (row) => row.code },
	{ header: 'Kegiatan', value: (row) => row.title, width: 40 },
	{ header: 'Angkatan', value: (row) => row.number },
	{ header: 'Mulai minggu', value: (row) => row.firstOn },
	{ header: 'Sampai minggu', value: (row) => row.lastOn },
	{ header: 'Ruang', value: (row) => row.room, width: 28 },
	{ header: 'Tempat', value: (row) => row.place, width: 28 },
	{ header: 'Fasilitator', value: (row) => row.facilitator, width: 28 },
	{ header: 'Penyelenggara', value: (row) => row.organiser },
	{ header: 'Peserta', value: (row) => row.seats },
	{ header: 'Sebab belum ditempatkan', value: (row) => row.problem, width: 60 }
]

const person: Column<CalendarSeat>[] = [
	{ header: 'NIP', value: (row) => row.nip, width: 20 },
	{ header: 'Nama', value: (row) => row.name, width: 32 },
	{ header: 'Jabatan', value: (row) => row.position, width: 32 },
	{ header: 'Unit', value: (row) => row.agency, width: 32 }
]

/** Participants of one batch. */
export const participantColumns: Column<CalendarSeat>[] = person

/** Seats that could not be had. */
export const unseatedColumns: Column<CalendarSeat>[] = [
	...person,
	{ header: 'Kode', value: (row) => row.code },
	{ header: 'Kegiatan', value: (row) => row.title, width: 40 },
	{ header: 'Sebab', value: (row) => row.problem, width: 60 }
]

/** Assessments that would change a composition most. */
export const assessColumns: Column<NamedCell>[] = [
	{ header: 'Perangkat daerah', value: (row) => row.agency, width: 40 },
	{ header: 'Kompetensi', value: (row) => row.competency, width: 40 },
	{ header: 'Pegawai yang belum dinilai', value: (row) => row.people },
	{ header: 'Nilai asesmen (tingkat, kira-kira)', value: (row) => tenths(row.value) }
]

export type LedgerLine = { feature: string; group: string } & Group

const rounded = (value: number | null) => (value === null ? null : tenths(value))

/** The fairness ledger, one row a group; other years to the right. */
export const ledgerColumns = (years: Ledger['years']): Column<LedgerLine>[] => [
	{ header: 'Menurut', value: (row) => row.feature },
	{ header: 'Kelompok', value: (row) => row.group, width: 40 },
	{ header: 'Pegawai', value: (row) => row.now.people },
	{ header: 'Pegawai yang ikut', value: (row) => row.now.seated },
	{ header: 'JP', value: (row) => tenths(row.now.hours) },
	{ header: 'JP per orang', value: (row) => rounded(perHead(row.now, 'hours')) },
	{ header: 'Biaya (Rp)', value: (row) => Math.round(row.now.money) },
	{ header: 'Biaya per orang (Rp)', value: (row) => Math.round(perHead(row.now, 'money') ?? 0) },
	...years.flatMap(({ year, kind }, i): Column<LedgerLine>[] => {
		const at = (row: LedgerLine, of: 'hours' | 'money') => {
			const portion = row.years[i]
			return portion ? rounded(perHead(portion, of)) : null
		}
		return kind === 'counted'
			? [{ header: `JP per orang ${year}, tercatat`, value: (row) => at(row, 'hours') }]
			: [
					{ header: `JP per orang ${year}, rencana`, value: (row) => at(row, 'hours') },
					{ header: `Biaya per orang ${year}, rencana (Rp)`, value: (row) => at(row, 'money') }
				]
	})
]

/** Joint activities, one row each. */
export const jointColumns: Column<JointSummary>[] = [
	{ header: 'Tahun', value: (row) => row.year },
	{ header: 'Kode', value: (row) => row.code },
	{ header: 'Kegiatan', value: (row) => row.title, width: 40 },
	{ header: 'Ketua', value: (row) => row.lead, width: 32 },
	{ header: 'Mitra', value: (row) => row.partners.join('; '), width: 48 },
	{ header: 'Keadaan', value: (row) => jointStateWords[row.state] },
	{ header: 'Sudah menandatangani', value: (row) => row.signed },
	{ header: 'Pihak', value: (row) => row.parties },
	{ header: 'Biaya yang dibagi (Rp)', value: (row) => row.cost }
]

/** Community partners, without how to reach them. */
export const partnerColumns: Column<PartnerSummary>[] = [
	{ header: 'Nama', value: (row) => row.name, width: 32 },
	{ header: 'Jenis', value: (row) => partnerKindWords[row.kind], width: 32 },
	{ header: 'Tempat', value: (row) => row.place, width: 24 },
	{ header: 'Dapat mengajarkan', value: (row) => row.teaches, width: 48 },
	{ header: 'Peran dalam kegiatan', value: (row) => row.parts },
	{ header: 'Nilai dari penyelenggara', value: (row) => rounded(row.score) }
]

/** Lines of a year's budget, one row a part; quarters to the right. */
export const budgetLineColumns: Column<BudgetView['lines'][number]>[] = [
	{ header: 'Kode rekening', value: (row) => row.account },
	{ header: 'Rekening', value: (row) => row.accountName, width: 32 },
	{ header: 'Sub kegiatan', value: (row) => row.subActivity, width: 40 },
	{ header: 'Kode kegiatan', value: (row) => row.code },
	{ header: 'Kegiatan', value: (row) => row.title, width: 40 },
	{ header: 'Sumber dana', value: (row) => row.source },
	{ header: 'Jenis biaya', value: (row) => componentWords[row.kind], width: 24 },
	{ header: 'Uraian', value: (row) => row.label, width: 32 },
	{ header: 'Satuan', value: (row) => row.unit },
	{ header: 'Volume', value: (row) => row.units },
	{ header: 'Harga satuan (Rp)', value: (row) => row.price },
	{ header: 'Jumlah (Rp)', value: (row) => row.amount },
	...[0, 1, 2, 3].map((at): Column<BudgetView['lines'][number]> => ({
		header: `Triwulan ${at + 1} (Rp)`,
		value: (row) => row.quarters[at]
	}))
]
