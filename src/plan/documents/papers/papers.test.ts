import { expect, test } from 'vitest'
import { givenProposal, givenRound } from '#needs/testing.ts'
import type { Context } from '#platform/context.ts'
import type { Paper } from '#platform/documents/paper.ts'
import { testContext } from '#platform/testing/context.ts'
import { givenDecreed } from '../../decision-testing.ts'
import { kindOf, type PaperName, type Stamp } from '../../paper.ts'
import { givenMeeting, givenOfficials } from '../../paper-testing.ts'
import { composePaper } from '../../server/compose-paper.ts'
import { gatherDecree } from '../../server/gather-decree.ts'
import { findInState } from '../../server/store/version.ts'
import { findComposition } from '../../server/store/composition.ts'
import { givenPlan } from '../../testing.ts'
import { activityTable, agencyTable } from './decree.ts'

const stamp: Stamp = {
	number: '7/2026',
	check: { url: 'https://bina.contoh.go.id/periksa/ABCD', qr: '' },
	signing: 'elektronik'
}
const draft: Stamp = { number: null, check: null, signing: 'elektronik' }

async function given() {
	const ctx = await testContext()
	await givenOfficials(ctx)
	const plan = await givenPlan(ctx)
	await givenDecreed(ctx, 1)
	return { ctx, ...plan }
}

const composed = (ctx: Context, name: PaperName, agencyId: string | null = null) =>
	composePaper(ctx, { year: 2027, name, agencyId, issue: name !== 'recap' })

const wordsOf = (paper: Paper) => JSON.stringify(paper.sections)
const rupiah = (text: string | undefined) => Number((text ?? '').replaceAll('.', '') || 0)

test('the annexes of the decree give the cost of the plan to the rupiah, and all of its seats', async () => {
	const { ctx, run } = await given()
	const version = (await findInState(ctx.db, 2027, ['decreed']))!
	const facts = await gatherDecree(ctx, version)
	const { cost } = (await findComposition(ctx.db, run))!
	const seats = facts.lines.reduce((sum, line) => sum + line.seats, 0)
	expect(facts.lines.length).toBeGreaterThan(3)

	for (const [table, seatsAt, costAt] of [
		[activityTable(facts), 6, 7],
		[agencyTable(facts), 2, 4]
	] as const) {
		const sum = (at: number) => table.rows.reduce((all, row) => all + rupiah(row[at]), 0)
		expect([sum(costAt), rupiah(table.foot![costAt])]).toEqual([cost, cost])
		expect([sum(seatsAt), rupiah(table.foot![seatsAt])]).toEqual([seats, seats])
	}
})

test('seats of fewer than five, and what would give them away, are told together', async () => {
	const { ctx } = await given()
	const facts = await gatherDecree(ctx, (await findInState(ctx.db, 2027, ['decreed']))!)
	const [first, ...rest] = facts.lines
	const few = {
		...first!,
		seats: 3,
		cost: 1_234_567,
		held: [{ number: 1, month: 2, seats: 3, cost: 1_234_567 }]
	}
	const table = activityTable({ ...facts, lines: [few, ...rest] })
	expect(table.rows[0]!.slice(6, 8)).toEqual(['*)', '*)'])
	expect(JSON.stringify(table)).not.toContain('1.234.567')
	const sum = table.rows.reduce((all, row) => all + (row[7] === '*)' ? 0 : rupiah(row[7])), 0)
	expect(sum).toBe(rupiah(table.foot![7]))

	const agencies = facts.agencies.map((one, n) => (n === 0 ? { ...one, people: 2 } : one))
	expect(agencyTable({ ...facts, agencies }).rows.map(([label]) => label)).toContain(
		'Perangkat daerah lain, bersama-sama'
	)
})

test('the decree says its number, its day and its law, each with how certain it is', async () => {
	const { ctx } = await given()
	const { write, given: number, on, title } = await composed(ctx, 'decree')
	expect([number, on]).toEqual(['188.45/1/2026', '2026-11-24'])
	expect(title).toContain('Wali Kota Contoh')
	const text = wordsOf(write({ ...stamp, number }))
	for (const words of [
		'NOMOR 188.45/1/2026',
		'pada tanggal 24 November 2026',
		'Peraturan Pemerintah Nomor 11 Tahun 2017',
		'Dari sumber kedua',
		'LAMPIRAN III',
		'Pejabat Satu, S.H.'
	])
		expect(text).toContain(words)
	expect(write(draft)).toMatchObject({ note: 'Konsep, belum bernomor', check: null })
})

test('no paper names somebody who is planned for', async () => {
	const { ctx, agencies } = await given()
	await givenMeeting(ctx)
	for (const name of Object.keys(kindOf) as PaperName[]) {
		const { write } = await composed(ctx, name, name === 'recap' ? agencies.education.id : null)
		const text = wordsOf(write(stamp))
		expect(text).not.toContain('Warga Contoh')
		expect(text.replaceAll(/ /g, '')).not.toMatch(/(?!198503122010011999)\d{18}/)
	}
})

test('the recap tells what its agency lacks, owes and proposed; groups under five are not told', async () => {
	const { ctx, agencies } = await given()
	await givenRound(ctx)
	await givenProposal(ctx, agencies.education.id, { title: 'Menulis surat dengan jelas' })
	await givenProposal(ctx, agencies.community.id, { title: 'Usulan perangkat lain' })
	const { write, title } = await composed(ctx, 'recap', agencies.education.id)
	expect(title).toContain('Dinas Pendidikan Contoh')
	const text = wordsOf(write(stamp))
	expect(text).toContain('Menulis surat dengan jelas')
	expect(text).not.toContain('Usulan perangkat lain')
	expect(text).toMatch(/\d+ pegawai masih berutang [\d.]+ jam pelajaran/)
	expect(text).toContain('"< 5"') // the one person of the proposal
})

test('invitation and minutes name the agencies that proposed, and count their proposals', async () => {
	const { ctx, agencies } = await given()
	await givenRound(ctx)
	await givenProposal(ctx, agencies.education.id)
	await givenProposal(ctx, agencies.education.id)
	await givenMeeting(ctx)
	const invitation = wordsOf((await composed(ctx, 'invitation')).write(stamp))
	expect(invitation).toContain('Senin, 23 November 2026')
	expect(invitation).toContain('["1","Dinas Pendidikan Contoh","2"]')
	const minutes = (await composed(ctx, 'minutes')).write(stamp)
	expect(wordsOf(minutes)).toContain('["","Jumlah","2","0","0","2"]')
	expect(wordsOf(minutes)).toContain('Semua usulan diterima.')
	expect(minutes.sections[1]!.annex).toContain('DAFTAR HADIR')
})

test('covers go from office to office', async () => {
	const { ctx } = await given()
	expect((await composed(ctx, 'cover_secretary')).title).toMatch(/kepada Sekretaris Daerah$/)
	const mayor = (await composed(ctx, 'cover_mayor')).write(stamp)
	expect(mayor.title).toMatch(/kepada Wali Kota Contoh$/)
	expect(mayor.letterhead).toEqual(['PEMERINTAH KOTA CONTOH', 'SEKRETARIAT DAERAH'])
	expect(wordsOf(mayor)).toContain('Pejabat Dua, M.Si.')
})
