import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { StandIn } from '../../access/actor.ts'
import { givenAccount, NIP } from '../../access/testing.ts'
import { Government, recordGovernment } from '../../settings.ts'
import { actorWith } from '../../testing/context.ts'
import { givenIssued, letter } from '../testing.ts'
import { outsideKinds } from './outside.ts'
import { showPaper } from './show-paper.ts'
import { listSigners, signHere } from './sign-here.ts'

const [outside] = outsideKinds
const official = (name: string, nip: string) => ({ title: 'Kepala', name, nip, rank: '' })
const code = (expected: string) => ({ code: `documents.${expected}` })

/** A planner's account; the head of the office has this NIP. */
async function given(nip: string) {
	const { ctx, own } = await givenAccount('planner')
	const government = { drafter: official('Yusnita', nip), authority: official('Wali Kota', '') }
	await recordGovernment(ctx, Government.parse(government), 0)
	return { ctx, own }
}

test('of all planners only the head signs as the head, by the NIP of the account', async () => {
	const head = await given(NIP)
	expect(await listSigners(head.own, outside!.key)).toMatchObject([
		{ office: 'drafter', name: 'Yusnita' }
	])
	const other = await given('197001011990011001')
	expect(await listSigners(other.own, outside!.key)).toEqual([])
	const { id } = await givenIssued(other.ctx, { kind: outside! })
	await expect(
		signHere(other.own, { id, sebagai: 'drafter', maksud: 'Menetapkan' })
	).rejects.toMatchObject(code('official_missing'))
	await expect(
		signHere(other.own, { id, sebagai: 'authority', maksud: 'Menetapkan' })
	).rejects.toMatchObject({ status: 403 })
})

test('a paper that a slice makes is signed where the slice says', async () => {
	const { ctx } = await given('')
	const mayor = { ...ctx, actor: actorWith(['mayor']) }
	expect(await listSigners(mayor, letter.key)).toEqual([])
	const { id } = await givenIssued(ctx, { kind: letter })
	await expect(
		signHere(mayor, { id, sebagai: 'authority', maksud: 'Menetapkan' })
	).rejects.toMatchObject(code('signed_where_made'))
})

test('who stands in for the mayor signs by their own name, on behalf of the mayor', async () => {
	const { ctx } = await given('')
	const mayor = actorWith(['mayor'])
	const principal = { id: 'akun:wali', name: 'Wali Kota', person: 'wali' }
	const standIn: StandIn = {
		...{ delegationId: randomUUID(), role: 'mayor', scope: 'all', principal, lastOn: '2026-11-30' }
	}
	const deputy = { ...ctx, actor: { ...mayor, name: 'Wakil Contoh', standsIn: [standIn] } }
	const { id } = await givenIssued(ctx, { kind: outside! })
	await signHere(deputy, { id, sebagai: 'authority', maksud: 'Menetapkan' })
	expect((await showPaper(ctx, outsideKinds, id)).signatures).toMatchObject([
		{ name: 'Wakil Contoh', title: 'a.n. Kepala' }
	])
})
