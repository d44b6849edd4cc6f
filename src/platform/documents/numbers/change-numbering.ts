import { authorize } from '../../access/authorize.ts'
import { record } from '../../audit/record.ts'
import type { Context } from '../../context.ts'
import { changed } from '../../http/refusals.ts'
import { civilDate } from '../../i18n/format.ts'
import { mayKeepRegister, mayReadRegister } from '../access.ts'
import type { PaperKind } from '../papers/kind.ts'
import { kindUnknown, nextTooSmall, patternWrong, seriesBegun } from '../refusals.ts'
import { formatNumber, judgePattern } from './pattern.ts'
import * as store from './store.ts'

/** How a kind's numbers are written just now, and what the next would be. */
export async function showNumbering(ctx: Context, kinds: readonly PaperKind[], key: string) {
	authorize(mayReadRegister(ctx.actor))
	const kind = kinds.find((one) => one.key === key)
	if (!kind) throw kindUnknown()
	const numbering = (await store.findNumbering(ctx.db, key)) ?? { ...kind.numbering, version: 0 }
	const today = civilDate(ctx.now)
	const next = await store.showNext(ctx.db, numbering.series, Number(today.slice(0, 4)))
	return {
		label: kind.label,
		...numbering,
		next,
		example: formatNumber(numbering.pattern, { ...numbering, sequence: next, on: today })
	}
}

/** How the numbers of every kind are written, with the next of each. */
export async function listNumberings(ctx: Context, kinds: readonly PaperKind[]) {
	authorize(mayReadRegister(ctx.actor))
	const today = civilDate(ctx.now)
	const kept = await store.listNumberings(ctx.db, Number(today.slice(0, 4)))
	return kinds.map(({ key, label, numbering: usual }) => {
		const numbering = kept.find((one) => one.key === key) ?? { ...usual, next: 1 }
		const { pattern, gapless, series, next } = numbering
		const example = formatNumber(pattern, { ...numbering, sequence: next, on: today })
		return { key, label, series, gapless, example }
	})
}

/** What the next number would look like if it were written so; the sentence where it cannot be. */
export async function previewNumbering(
	ctx: Context,
	{ pola, kode, unit, deret, berikut }: Omit<NumberingDraft, 'jenis' | 'urut' | 'version'>
): Promise<{ example: string } | { problem: string }> {
	authorize(mayReadRegister(ctx.actor))
	const problem = judgePattern(pola)
	if (problem) return { problem: patternWrong(problem).message }
	const on = civilDate(ctx.now)
	const sequence = berikut ?? (await store.showNext(ctx.db, deret, Number(on.slice(0, 4))))
	return { example: formatNumber(pola, { sequence, code: kode, unit, on }) }
}

export type NumberingDraft = {
	jenis: string
	pola: string
	kode: string
	unit: string
	deret: string
	urut: boolean
	/** The number with which this year goes on; null leaves it. */
	berikut: number | null
	version: number
}

/**
 * Changes how the numbers of a kind are written, from the next one on. Refused: a pattern that
 * cannot be used; a next number that is taken; where numbers follow one another, any other next
 * number once the year has one.
 */
export async function changeNumbering(
	ctx: Context,
	kinds: readonly PaperKind[],
	{ jenis: key, version, ...draft }: NumberingDraft
): Promise<void> {
	authorize(mayKeepRegister(ctx.actor))
	if (!kinds.some((kind) => kind.key === key)) throw kindUnknown()
	const problem = judgePattern(draft.pola)
	if (problem) throw patternWrong(problem)
	const { pola: pattern, kode: code, unit, deret: series, urut: gapless } = draft
	if (
		!(await store.recordNumbering(ctx.db, key, { pattern, code, unit, series, gapless, version }))
	)
		throw changed()

	const year = Number(civilDate(ctx.now).slice(0, 4))
	const isNew =
		draft.berikut !== null && draft.berikut !== (await store.showNext(ctx.db, series, year))
	if (isNew) {
		const greatest = await store.greatestNumber(ctx.db, series, year)
		if (gapless && greatest > 0) throw seriesBegun()
		if (draft.berikut! <= greatest) throw nextTooSmall(greatest)
		await store.recordNext(ctx.db, series, year, draft.berikut!)
	}
	await record(ctx, 'documents.numbering_changed', { kind: key, pattern, series, gapless })
}
