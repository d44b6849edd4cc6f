import { authorize } from '../../access/authorize.ts'
import { record } from '../../audit/record.ts'
import type { Context } from '../../context.ts'
import { mayKeepRegister } from '../access.ts'
import type { PaperKind } from '../papers/kind.ts'
import { kindUnknown, numberEnded, numberOwn, numberTaken, numberUnknown } from '../refusals.ts'
import { formatNumber } from './pattern.ts'
import * as store from './store.ts'

export type Reservation = { readonly id: string; readonly number: string }

export type NumberWish = {
	readonly title: string
	/** Civil date of the paper; its year says which numbers it is of. */
	readonly on: string
	/** What it is for: asked again for the same, the same number is answered. */
	readonly subject?: string | null
	/** The number that another office gave, where the kind lets it. */
	readonly given?: string | null
}

/**
 * Reserves the next number of a kind, in the caller's transaction: those who ask at once wait for
 * one another, and a transaction that is rolled back leaves no gap. A given number that is reserved
 * for the kind already is taken up. Refused: a given number where the kind's follow one another; a
 * number that is taken (also by constraint). Permission is the caller's.
 */
export async function reserveNumber(
	ctx: Context,
	kind: PaperKind,
	{ title, on, subject = null, given = null }: NumberWish
): Promise<Reservation> {
	const { series, pattern, code, unit, gapless } = await store.lockNumbering(ctx.db, kind)
	if (given && gapless) throw numberOwn()
	const year = Number(on.slice(0, 4))
	const known = given && (await store.findByText(ctx.db, series, given))
	if (known && !isFor(known, kind.key, subject)) throw numberTaken()
	const earlier = subject && (await store.findReserved(ctx.db, kind.key, subject))
	const kept = known || (earlier && earlier.year === year && !given ? earlier : undefined)
	if (kept) {
		await store.recordReserved(ctx.db, kept.id, { title, on, subject })
		return { id: kept.id, number: kept.number }
	}
	if (earlier)
		await store.endNumber(ctx.db, earlier.id, {
			state: 'void',
			reason: 'Diganti nomor lain untuk naskah yang sama',
			at: ctx.now
		})

	const sequence = given ? null : await store.takeNext(ctx.db, series, year)
	const number = given ?? formatNumber(pattern, { sequence: sequence!, code, unit, on })
	const id = ctx.newId()
	await store.insertNumber(ctx.db, {
		...{ id, kind: kind.key, series, year, sequence, number, title, on, subject },
		by: ctx.actor.id,
		at: ctx.now
	})
	await record(ctx, 'documents.number_reserved', { kind: kind.key, number }, id)
	return { id, number }
}

/** A number that waits for its paper: for this one, or given before it was known for which. */
const isFor = (
	known: { state: string; kind: string; subject: string | null },
	kind: string,
	subject: string | null
): boolean =>
	known.state === 'reserved' &&
	known.kind === kind &&
	subject !== null &&
	(known.subject === null || known.subject === subject)

/** The same by hand, for a paper that is made elsewhere. `kinds`: all that the slices have. */
export async function reserveByHand(
	ctx: Context,
	kinds: readonly PaperKind[],
	{
		jenis,
		judul,
		tanggal,
		nomor
	}: {
		jenis: string
		judul: string
		tanggal: string
		nomor: string | null
	}
): Promise<Reservation> {
	authorize(mayKeepRegister(ctx.actor))
	const kind = kinds.find(({ key }) => key === jenis)
	if (!kind) throw kindUnknown()
	return reserveNumber(ctx, kind, { title: judul, on: tanggal, given: nomor })
}

/** A reserved number whose paper will not come stays in the register, with the reason. */
export async function voidNumber(
	ctx: Context,
	{ id, alasan }: { id: string; alasan: string }
): Promise<void> {
	authorize(mayKeepRegister(ctx.actor))
	const row = await store.findNumber(ctx.db, id)
	if (!row) throw numberUnknown()
	if (!(await store.endNumber(ctx.db, id, { state: 'void', reason: alasan, at: ctx.now })))
		throw numberEnded(row.state === 'void' ? 'batal' : 'dipakai')
	await record(ctx, 'documents.number_voided', { number: row.number, reason: alasan }, id)
}
