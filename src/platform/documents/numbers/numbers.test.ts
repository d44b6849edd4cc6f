import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { system } from '../../access/actor.ts'
import type { Context } from '../../context.ts'
import { inTransaction } from '../../database/transaction.ts'
import { testContext } from '../../testing/context.ts'
import { ownDatabase } from '../../testing/own-database.ts'
import { draftPaper, issuePaper } from '../papers/issue-paper.ts'
import { decree, letter } from '../testing.ts'
import { changeNumbering, showNumbering, type NumberingDraft } from './change-numbering.ts'
import { exportRegister, listRegister } from './list-register.ts'
import { reserveByHand, reserveNumber, voidNumber } from './reserve-number.ts'
import { findNumber } from './store.ts'

const kinds = [letter, decree]
const wish = { title: 'Undangan', on: '2026-11-24' }
const draft: NumberingDraft = {
	jenis: letter.key,
	pola: '{nomor}/{unit}/{tahun}',
	kode: '',
	unit: 'BKD',
	deret: 'surat',
	urut: true,
	berikut: null,
	version: 0
}

test('numbers follow one another within a year and begin again with the next', async () => {
	const ctx = await testContext()
	const numbers = []
	for (const on of ['2026-11-24', '2026-12-31', '2027-01-02'])
		numbers.push((await reserveNumber(ctx, letter, { ...wish, on })).number)
	expect(numbers).toEqual([
		'001/800.2/BKPSDM/2026',
		'002/800.2/BKPSDM/2026',
		'001/800.2/BKPSDM/2027'
	])
})

test('work done twice gets its number once', async () => {
	const ctx = await testContext()
	const first = await reserveNumber(ctx, letter, { ...wish, subject: 'rapat:1' })
	const again = await reserveNumber(ctx, letter, {
		title: 'Lain',
		on: '2026-12-01',
		subject: 'rapat:1'
	})
	expect(again).toEqual(first)
	expect(await findNumber(ctx.db, first.id)).toMatchObject({ title: 'Lain', on: '2026-12-01' })
	expect((await reserveNumber(ctx, letter, { ...wish, subject: 'rapat:2' })).number).toMatch(/^002/)
})

test('forty at once get forty numbers, and one that fails leaves no gap', async () => {
	const { db } = await ownDatabase()
	const ctx: Context = { db, actor: system('uji'), now: new Date(), newId: randomUUID }
	const reserve = (n: number) =>
		inTransaction(ctx, async (tx) => {
			const { number } = await reserveNumber(tx, letter, wish)
			if (n % 4 === 0) throw new Error('dibatalkan')
			return number
		}).catch(() => null)
	const numbers = await Promise.all(Array.from({ length: 40 }, (_, n) => reserve(n)))
	const taken = numbers.filter((number) => number !== null).sort()
	expect(taken).toEqual(
		Array.from({ length: 30 }, (_, n) => `${String(n + 1).padStart(3, '0')}/800.2/BKPSDM/2026`)
	)
})

test('a number of another office is taken as it is, but only once, and only where the kind lets it', async () => {
	const ctx = await testContext()
	const given = '188.45/312/WAKO/2026'
	expect((await reserveNumber(ctx, decree, { ...wish, given })).number).toBe(given)
	await expect(reserveNumber(ctx, letter, { ...wish, given })).rejects.toMatchObject({
		code: 'documents.number_own'
	})
	const forOne = { ...wish, given, subject: 'sk:1' }
	const taken = await reserveNumber(ctx, decree, forOne)
	expect(await reserveNumber(ctx, decree, forOne)).toEqual(taken)
	await expect(reserveNumber(ctx, decree, { ...forOne, subject: 'sk:2' })).rejects.toMatchObject({
		code: 'documents.number_taken'
	})
	const other = { ...decree, key: 'contoh.lain' }
	await expect(reserveNumber(ctx, other, { ...wish, given })).rejects.toMatchObject({
		code: 'documents.number_taken'
	})
})

test('a number without a paper is made void with its reason, and never used again', async () => {
	const ctx = await testContext()
	const { id, number } = await reserveByHand(ctx, kinds, {
		jenis: letter.key,
		judul: 'Undangan',
		tanggal: '2026-11-24',
		nomor: null
	})
	await voidNumber(ctx, { id, alasan: 'Rapat ditiadakan' })
	expect((await reserveNumber(ctx, letter, wish)).number).not.toBe(number)
	expect(await findNumber(ctx.db, id)).toMatchObject({ state: 'void', reason: 'Rapat ditiadakan' })
	await expect(voidNumber(ctx, { id, alasan: 'Lagi' })).rejects.toMatchObject({
		code: 'documents.number_ended'
	})
	await expect(voidNumber(ctx, { id: randomUUID(), alasan: 'x' })).rejects.toMatchObject({
		code: 'documents.number_unknown'
	})
	await expect(
		reserveByHand(ctx, kinds, { jenis: 'x.y', judul: 'x', tanggal: '2026-11-24', nomor: null })
	).rejects.toMatchObject({ code: 'documents.kind_unknown' })
})

test('a number that was made void meanwhile is not used by a paper', async () => {
	const ctx = await testContext()
	const paper = await draftPaper(ctx, { kind: letter, ...wish })
	await voidNumber(ctx, { id: paper.numberId!, alasan: 'Tidak jadi' })
	await expect(
		issuePaper(ctx, paper, { pdf: Buffer.from('%PDF-1.7'), fileName: 'x' })
	).rejects.toMatchObject({ code: 'documents.number_ended' })
})

test('a changed pattern holds from the next number on', async () => {
	const ctx = await testContext()
	await reserveNumber(ctx, letter, wish)
	await changeNumbering(ctx, kinds, { ...draft, version: 1 })
	expect((await reserveNumber(ctx, letter, wish)).number).toBe('2/BKD/2026')
	expect(await showNumbering(ctx, kinds, letter.key)).toMatchObject({
		next: 3,
		example: '3/BKD/2026',
		version: 2
	})
})

test('who changes what somebody else changed, or a pattern that cannot be used, is refused', async () => {
	const ctx = await testContext()
	await changeNumbering(ctx, kinds, draft)
	const change = (given: Partial<NumberingDraft>) =>
		changeNumbering(ctx, kinds, { ...draft, version: 1, ...given })
	await expect(change({ version: 0 })).rejects.toMatchObject({ code: 'platform.changed' })
	await expect(change({ pola: '{nomor}' })).rejects.toMatchObject({
		code: 'documents.pattern_wrong',
		message: 'Pola harus memuat {tahun}. Perbaiki pola nomornya.'
	})
	await expect(change({ jenis: 'x.y' })).rejects.toMatchObject({ code: 'documents.kind_unknown' })
})

test('a year may begin at another number; once it runs, only kinds with gaps jump, and forward', async () => {
	const ctx = await testContext()
	await changeNumbering(ctx, kinds, { ...draft, berikut: 41 })
	expect((await reserveNumber(ctx, letter, wish)).number).toBe('41/BKD/2026')
	await expect(
		changeNumbering(ctx, kinds, { ...draft, berikut: 50, version: 1 })
	).rejects.toMatchObject({ code: 'documents.series_begun' })

	const other = { ...draft, jenis: decree.key, deret: 'keputusan', urut: false }
	await reserveNumber(ctx, decree, wish)
	await changeNumbering(ctx, kinds, { ...other, berikut: 9, version: 1 })
	expect((await reserveNumber(ctx, decree, wish)).number).toBe('9/BKD/2026')
	await expect(
		changeNumbering(ctx, kinds, { ...other, berikut: 9, version: 2 })
	).rejects.toMatchObject({ code: 'documents.next_too_small' })
})

test('the register is filtered, sorted and paged; papers without a number stand in it', async () => {
	const ctx = await testContext()
	for (const title of ['Alfa', 'Beta', 'Gama']) await reserveNumber(ctx, letter, { ...wish, title })
	await reserveNumber(ctx, letter, { title: 'Tahun lain', on: '2025-01-01' })
	const bare = await draftPaper(ctx, { kind: decree, ...wish, title: 'Rekap', numbered: false })
	await issuePaper(ctx, bare, { pdf: Buffer.from('%PDF-1.7'), fileName: 'rekap' })

	const page = { sort: 'nomor', descending: true, limit: 2, offset: 0 } as const
	const { rows, total, years } = await listRegister(ctx, { year: 2026 }, page)
	expect([total, years]).toEqual([4, [2026, 2025]])
	expect(rows.map(({ title }) => title)).toContain('Rekap')
	const found = await exportRegister(ctx, { search: 'bet', kind: letter.key, state: 'reserved' })
	expect(found.map(({ number, title }) => [number, title])).toEqual([
		['002/800.2/BKPSDM/2026', 'Beta']
	])
	expect((await exportRegister(ctx, { search: '100%' })).length).toBe(0)
})

test('a given number is taken up where it is reserved for the kind, and refused once it is used', async () => {
	const ctx = await testContext()
	const given = '188.45/7/2026'
	const wish = { title: 'Keputusan', on: '2026-11-24', subject: 'uji:1', given }
	const byHand = await reserveByHand(ctx, kinds, {
		...{ jenis: decree.key, judul: 'Keputusan', tanggal: '2026-11-24', nomor: given }
	})
	expect(await reserveNumber(ctx, decree, wish)).toEqual(byHand)
	expect(await reserveNumber(ctx, decree, wish)).toEqual(byHand)
	await voidNumber(ctx, { id: byHand.id, alasan: 'Batal' })
	await expect(reserveNumber(ctx, decree, wish)).rejects.toMatchObject({
		code: 'documents.number_taken'
	})
})
