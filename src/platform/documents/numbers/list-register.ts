import { authorize } from '../../access/authorize.ts'
import type { Context } from '../../context.ts'
import { shortDate } from '../../i18n/format.ts'
import type { Column } from '../../files/write-table.ts'
import { mayReadRegister } from '../access.ts'
import { numberUnknown } from '../refusals.ts'
import type { PaperKind } from '../papers/kind.ts'
import { stateWords } from '../words.ts'
import { stateOf } from './state.ts'
import * as store from './store.ts'

const MOST_ROWS = 100_000

/** A page of the register: numbers, and papers without one. */
export async function listRegister(
	ctx: Context,
	filter: store.RegisterFilter,
	page: Parameters<typeof store.listRegister>[2]
) {
	authorize(mayReadRegister(ctx.actor))
	const { rows, total } = await store.listRegister(ctx.db, filter, page)
	return { rows, total, years: await store.listYears(ctx.db) }
}

/** All of the register that the filter lets through, for a spreadsheet. */
export async function exportRegister(ctx: Context, filter: store.RegisterFilter) {
	authorize(mayReadRegister(ctx.actor))
	const all = { sort: 'nomor', descending: false, limit: MOST_ROWS, offset: 0 } as const
	return (await store.listRegister(ctx.db, filter, all)).rows
}

/** A number with what became of it. */
export async function showNumber(ctx: Context, kinds: readonly PaperKind[], id: string) {
	authorize(mayReadRegister(ctx.actor))
	const row = await store.findNumber(ctx.db, id)
	if (!row) throw numberUnknown()
	return { ...row, label: labelOf(kinds, row.kind) }
}

export const registerColumns = (kinds: readonly PaperKind[]): Column<store.RegisterRow>[] => [
	{ header: 'Nomor', width: 28, value: ({ number }) => number },
	{ header: 'Jenis', width: 28, value: ({ kind }) => labelOf(kinds, kind) },
	{ header: 'Judul', width: 60, value: ({ title }) => title },
	{ header: 'Tanggal', value: ({ on }) => shortDate(on) },
	{ header: 'Keadaan', value: (row) => stateWords[stateOf(row)] },
	{ header: 'Alasan batal', width: 40, value: ({ reason }) => reason },
	{ header: 'Tanda tangan', value: ({ signatures }) => signatures }
]

/** A kind that no slice makes any more keeps its key for a name. */
export const labelOf = (kinds: readonly PaperKind[], key: string): string =>
	kinds.find((kind) => kind.key === key)?.label ?? key
