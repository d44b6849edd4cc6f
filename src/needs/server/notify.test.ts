import { expect, test } from 'vitest'
import { anonymous } from '#platform/access/actor.ts'
import { givenPerson } from '#platform/access/testing.ts'
import { lettersOf } from '#platform/mail/testing.ts'
import { testContext } from '#platform/testing/context.ts'
import { installReference } from '#hours/server/install-reference.ts'
import { givenAgency } from '#people/testing.ts'
import { givenMessage, givenProposal, givenRound } from '../testing.ts'
import { decideMany, returnProposal } from './decide-proposal.ts'
import { dropContact } from './moderate-message.ts'
import { replyMessage } from './reply-message.ts'

test('whoever wrote proposals gets one letter of all that was decided at once', async () => {
	const ctx = await testContext()
	await installReference(ctx)
	await givenRound(ctx)
	const { id: agencyId } = await givenAgency(ctx)
	const rina = await givenPerson(ctx, { name: 'Rina', role: 'agency_officer', agencyId })
	const verifier = { ...ctx, actor: await givenPerson(ctx, { name: 'Vera', role: 'verifier' }) }
	const secretary = { ...ctx, actor: await givenPerson(ctx, { name: 'Sekda', role: 'secretary' }) }
	const proposals = []
	for (const title of ['Loket', 'Arsip', 'Pajak'])
		proposals.push(await givenProposal(ctx, agencyId, { officer: rina, title }))

	const [loket, ...others] = proposals
	await returnProposal(verifier, { ...loket!, reason: 'Bukti kurang' })
	const told = () => lettersOf(ctx, 'needs.proposal_decided')
	expect(await told()).toMatchObject([
		{
			...{ to: 'Rina', address: 'rina@kota.go.id', subject: 'Usulan "Loket" dikembalikan' },
			link: { path: `/kebutuhan/usulan/${loket!.id}` }
		}
	])
	expect((await told())[0]!.paragraphs!.join()).toContain('Alasannya: Bukti kurang')

	await decideMany(verifier, { pilih: others })
	expect(await told()).toHaveLength(1)
	await decideMany(secretary, {
		pilih: others.map(({ id, version }) => ({ id, version: version + 1 }))
	})
	expect((await told()).map(({ subject }) => subject).sort()).toEqual([
		'2 usulan Anda sudah diputuskan',
		'Usulan "Loket" dikembalikan'
	])
})

test('a citizen with an e-mail address is told that there is an answer, and forgotten when asked', async () => {
	const ctx = await testContext()
	const staff = { ...ctx, actor: await givenPerson(ctx, { name: 'Vera', role: 'verifier' }) }
	const ask = (contact: string) =>
		givenMessage({ ...ctx, actor: anonymous }, { contact: { name: 'Siti', contact } })
	const answer = (id: string) =>
		replyMessage(staff, {
			...{ id, version: 1, jawaban: 'Loket ditambah.', tampil: 'tidak' as const },
			...{ pertanyaan: '', periksa: false, lanjut: 'selesai' as const }
		})
	const [phone, mail] = [await ask('0812-3456-7890'), await ask('siti@contoh.id')]
	await answer(phone.id)
	await answer(mail.id)
	const letters = () => lettersOf(ctx, 'needs.message_answered')
	expect(await letters()).toMatchObject([
		{ to: 'Siti', address: 'siti@contoh.id', link: { path: '/usulan/lacak' } }
	])
	expect(JSON.stringify(await letters())).not.toContain('Loket ditambah')
	await dropContact(staff, { id: mail.id, version: 2 })
	expect(await letters()).toMatchObject([{ to: '', address: null, state: 'cancelled' }])
})
