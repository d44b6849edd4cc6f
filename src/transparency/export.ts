/** The public plan as files. */
import { FEWEST_SHOWN } from '#needs/rules.ts'
import { goalShort } from '#plan/words.ts'
import { monthName } from '#platform/i18n/format.ts'
import type { Column } from '#platform/files/write-table.ts'
import type { PublicActivity, PublicBatch, PublicPlan } from './model.ts'

export type PublicRow = { plan: PublicPlan; activity: PublicActivity; batch: PublicBatch }

/** One row a batch. */
export const publicRows = (plan: PublicPlan): PublicRow[] =>
	plan.activities.flatMap((activity) =>
		activity.batches.map((batch) => ({ plan, activity, batch }))
	)

const HIDDEN = `disembunyikan (dapat memperlihatkan kurang dari ${FEWEST_SHOWN} orang)`

export const publicColumns: Column<PublicRow>[] = [
	{ header: 'Tahun', value: ({ plan }) => plan.year },
	{ header: 'Nomor keputusan', value: ({ plan }) => plan.decree.number },
	{ header: 'Tanggal keputusan', value: ({ plan }) => plan.decree.decreedOn },
	{ header: 'Kode', value: ({ activity }) => activity.code },
	{ header: 'Kegiatan', value: ({ activity }) => activity.title, width: 40 },
	{ header: 'Tujuan', value: ({ activity }) => goalShort[activity.goal] },
	{ header: 'Bentuk', value: ({ activity }) => activity.form },
	{ header: 'Penyelenggara', value: ({ activity }) => activity.organiser },
	{ header: 'Angkatan', value: ({ batch }) => batch.number },
	{ header: 'Bulan', value: ({ batch }) => monthName(batch.month) },
	{ header: 'Kursi', value: ({ batch }) => batch.seats ?? HIDDEN },
	{ header: 'JP', value: ({ activity }) => activity.jp },
	{ header: 'Sumber dana', value: ({ activity }) => activity.source },
	{
		header: 'Biaya penyelenggaraan kegiatan, semua angkatan (Rp)',
		value: ({ activity }) => activity.fixedCost
	},
	{
		header: 'Biaya peserta, semua angkatan (Rp)',
		value: ({ activity }) => activity.participantCost ?? HIDDEN
	},
	{ header: 'Alasan', value: ({ activity }) => activity.reason, width: 60 },
	{ header: 'Sidik rencana (sha256)', value: ({ plan }) => plan.hash }
]

/** The plan with what a reader needs to understand it; `address` is where it was taken from. */
export const publicJson = (
	plan: PublicPlan,
	{ publisher, address, takenAt }: { publisher: string; address: string; takenAt: Date }
) => ({
	metadata: {
		title: `Rencana pengembangan kompetensi ASN ${plan.year}`,
		publisher,
		address,
		takenAt: takenAt.toISOString(),
		language: 'id',
		decree: { number: plan.decree.number, date: plan.decree.decreedOn },
		units: { money: 'rupiah', months: '1-12', shares: '0-1', jp: 'jam pelajaran, 45 menit' },
		hidden: `null: jumlah orang kurang dari ${FEWEST_SHOWN}, atau angka yang dapat memperlihatkannya`,
		hash: 'sha256 atas masukan dan hasil; perencana, auditor, dan inspektorat dapat menghitungnya ulang'
	},
	plan
})
