import { expect, test } from 'vitest'
import type { Actor } from '#platform/access/actor.ts'
import { systemContext, type Context } from '#platform/context.ts'
import { inTransaction } from '#platform/database/transaction.ts'
import { testContext } from '#platform/testing/context.ts'
import { ownDatabase } from '#platform/testing/own-database.ts'
import { installReference } from '#hours/server/install-reference.ts'
import { givenAgency, givenCompetency } from '#people/testing.ts'
import { mayDecideOn } from '../access.ts'
import { proposalQuery, readProposalQuery } from '../proposals/filters.ts'
import { ProposalForm } from '../proposals/forms.ts'
import { givenProposal, givenRound, personWith } from '../testing.ts'
import {
	returnProposal,
	validateProposal,
	verifyProposal,
	withdrawProposal
} from './decide-proposal.ts'
import { leaveProposal } from './leave-proposal.ts'
import { listProposals } from './list-proposals.ts'
import { listSimilar } from './list-similar.ts'
import {
	answerMerge,
	askMerge,
	askMergeAgain,
	cancelMerge,
	chooseMerge,
	showMerge
} from './merge-proposals.ts'
import { showProposal } from './show-proposal.ts'
import { waiting } from './waiting.ts'
import { saveProposal } from './write-proposal.ts'

async function given(at?: Context) {
	const ctx = at ?? (await testContext())
	await installReference(ctx)
	await givenRound(ctx)
	const competency = await givenCompetency(ctx)
	const [one, two, three] = await Promise.all(
		['Dinas Satu', 'Dinas Dua', 'Dinas Tiga'].map((name) => givenAgency(ctx, { name }))
	)
	const as = (actor: Actor): Context => ({ ...ctx, actor })
	const sent = []
	for (const agency of [one!, two!, three!])
		sent.push(await givenProposal(ctx, agency.id, { competencyId: competency.id }))
	const [a, b, c] = sent as [(typeof sent)[0], (typeof sent)[0], (typeof sent)[0]]
	const ask = (who: Context, pilih: string[]) =>
		askMerge(who, {
			...{ id: a.id, leadId: a.id, title: 'Loket yang ramah, bersama', pilih },
			reason: 'Kompetensinya sama'
		})
	return {
		...{ ctx, as, a, b, c, ask, competency },
		first: as(a.officer),
		second: as(b.officer),
		third: as(c.officer),
		verifier: as(personWith(['verifier'])),
		secretary: as(personWith(['secretary']))
	}
}

const page = { page: 1 }
const agreed = (gabungan: string, { id, version }: { id: string; version: number }) => ({
	...{ gabungan, proposalId: id, version, note: '' },
	answer: 'agreed' as const
})

test('what is alike is found across agencies and made one when all have agreed', async () => {
	const { a, b, c, ask, first, second, third, verifier, secretary, competency } = await given()
	const { similar } = await chooseMerge(first, { id: a.id })
	expect(similar.map(({ number, sameCompetency, open }) => [number, sameCompetency, open])).toEqual(
		[
			[2, true, false],
			[3, true, false]
		]
	)
	expect(await listSimilar(first, { year: 2027, page: 1 })).toMatchObject({
		rows: [{ competencyId: competency.id, proposals: 3, agencies: 3, people: 3 }],
		total: 1
	})
	const { gabungan } = await ask(first, [b.id, c.id])
	expect((await waiting(second)).map(({ key }) => key)).toEqual([`needs.merge.${gabungan}`])
	expect((await showMerge(second, { gabungan })).may).toEqual({
		answer: [b.id],
		askAgain: false,
		cancel: false
	})
	expect(await answerMerge(second, agreed(gabungan, b))).toMatchObject({ jointId: null })
	const { jointId } = await answerMerge(third, agreed(gabungan, c))

	const joint = await showProposal(second, { id: jointId!, ...page })
	expect(joint.proposal).toMatchObject({ state: 'proposed', joint: true, people: 3, number: 4 })
	expect(joint.proposal.agencies.map(({ name }) => name)).toEqual([
		'Dinas Satu',
		'Dinas Dua',
		'Dinas Tiga'
	])
	expect(joint.proposal.evidence).toContain('Dinas Tiga: Keluhan')
	expect(joint.madeOf.map(({ number }) => number)).toEqual([1, 2, 3])
	// Of the others' people only the number is shown.
	expect(joint.named).toMatchObject({ total: 1, unseen: 2 })
	expect((await showProposal(first, { id: a.id, ...page })).proposal).toMatchObject({
		state: 'merged',
		jointId
	})
	const mine = { id: jointId!, version: joint.proposal.version }
	await verifyProposal(verifier, mine)
	await validateProposal(secretary, { ...mine, version: mine.version + 1 })
})

test('one that was edited while it was asked for is not merged: both texts are shown, then all are asked again', async () => {
	const { a, b, ask, first, second } = await given()
	const { gabungan } = await ask(first, [b.id])
	const { proposal } = await showProposal(second, { id: b.id, ...page })
	const { title, version } = proposal
	await saveProposal(
		second,
		ProposalForm.parse({ ...proposal, title: 'Loket dan surat', berkas: undefined })
	)
	for (const read of [version, version + 1])
		await expect(
			answerMerge(second, agreed(gabungan, { id: b.id, version: read }))
		).rejects.toMatchObject({ code: 'needs.text_moved' })
	const shown = await showMerge(first, { gabungan })
	expect(shown.members[1]).toMatchObject({
		edited: true,
		asked: { title },
		now: { title: 'Loket dan surat' }
	})
	expect(shown.may.askAgain).toBe(true)
	await expect(askMergeAgain(first, { gabungan, version: 9 })).rejects.toMatchObject({
		code: 'platform.changed'
	})
	await askMergeAgain(first, { gabungan, version: shown.version })
	const { jointId } = await answerMerge(
		second,
		agreed(gabungan, { id: b.id, version: version + 1 })
	)
	const joint = await showProposal(first, { id: jointId!, ...page })
	expect(joint.madeOf.map((part) => part.title)).toContain('Loket dan surat')
	// Who still writes in the part is told where it went; what they typed is theirs to keep.
	await expect(
		saveProposal(second, ProposalForm.parse({ ...proposal, version: version + 1 }))
	).rejects.toMatchObject({ code: 'needs.proposal_elsewhere' })
	expect(a.id).not.toBe(jointId)
})

test('a refusal ends it with its reason and changes no proposal; taking it back does too', async () => {
	const { a, b, ask, first, second, third } = await given()
	const { gabungan } = await ask(first, [b.id])
	await expect(
		answerMerge(third, { ...agreed(gabungan, b), answer: 'refused', note: 'Beda sasaran' })
	).rejects.toMatchObject({ code: 'needs.merge_unknown' })
	await expect(answerMerge(first, agreed(gabungan, b))).rejects.toMatchObject({ status: 403 })
	await answerMerge(second, { ...agreed(gabungan, b), answer: 'refused', note: 'Beda sasaran' })
	expect(await showMerge(first, { gabungan })).toMatchObject({ state: 'refused' })
	await expect(answerMerge(second, agreed(gabungan, b))).rejects.toMatchObject({
		code: 'needs.merge_settled'
	})
	const again = await ask(first, [b.id])
	await expect(ask(first, [b.id])).rejects.toMatchObject({ code: 'needs.merge_asked' })
	await expect(cancelMerge(second, { ...again, version: 1 })).rejects.toMatchObject({ status: 403 })
	await cancelMerge(first, { ...again, version: 1 })
	expect((await showProposal(first, { id: a.id, ...page })).merge).toBeNull()
	expect((await showProposal(first, { id: a.id, ...page })).proposal.state).toBe('proposed')
})

test('nobody merges what is not theirs, what is one agency’s alone, or what is settled', async () => {
	const { ctx, a, b, c, as, ask, first, third, secretary, verifier } = await given()
	await expect(ask(first, [a.id])).rejects.toMatchObject({ code: 'needs.too_few_to_merge' })
	await expect(ask(third, [b.id])).rejects.toMatchObject({ status: 403 })
	await expect(ask(first, [ctx.newId()])).rejects.toMatchObject({ code: 'needs.proposal_unknown' })
	await verifyProposal(verifier, c)
	await validateProposal(secretary, { id: c.id, version: c.version + 1 })
	await expect(ask(first, [c.id])).rejects.toMatchObject({ code: 'needs.not_mergeable' })
	await expect(ask(as(personWith(['employee'])), [b.id])).rejects.toMatchObject({ status: 403 })
})

test('a joint proposal that its lead takes back sets its parts free again', async () => {
	const { b, ask, first, second, verifier } = await given()
	const { gabungan } = await ask(verifier, [b.id])
	const { members } = await showMerge(first, { gabungan })
	await answerMerge(
		first,
		agreed(gabungan, { id: members[0]!.proposalId, version: members[0]!.version })
	)
	const { jointId } = await answerMerge(second, agreed(gabungan, b))
	const joint = (await showProposal(first, { id: jointId!, ...page })).proposal
	const ref = { id: joint.id, version: joint.version }
	await expect(withdrawProposal(second, ref)).rejects.toMatchObject({ status: 403 })
	await withdrawProposal(first, ref)
	const part = await showProposal(second, { id: b.id, ...page })
	expect(part.proposal).toMatchObject({ state: 'proposed', jointId: null })
	expect(part.history[0]).toMatchObject({ act: 'split' })
})

/** The joint proposal of the three, made by their consent. */
async function joined(all: Awaited<ReturnType<typeof given>>, parts: ('b' | 'c')[]) {
	const { gabungan } = await all.ask(
		all.first,
		parts.map((part) => all[part].id)
	)
	let made: string | null = null
	for (const part of parts) {
		const officer = part === 'b' ? all.second : all.third
		made = (await answerMerge(officer, agreed(gabungan, all[part]))).jointId
	}
	return (await showProposal(all.first, { id: made!, ...page })).proposal
}

test('a partner leaves a joint proposal by itself, with its reason; the others go on without its people and words', async () => {
	const all = await given()
	const joint = await joined(all, ['b', 'c'])
	const leaving = { id: joint.id, version: joint.version, agency: all.b.agencyId }
	const reason = 'Anggaran kami dipotong.'
	expect((await showProposal(all.second, { id: joint.id, ...page })).may.leave).toEqual([
		{ id: all.b.agencyId, name: 'Dinas Dua', kept: null }
	])
	for (const who of [all.first, all.third])
		await expect(leaveProposal(who, { ...leaving, reason })).rejects.toMatchObject({ status: 403 })
	await expect(
		leaveProposal(all.first, { ...leaving, agency: all.a.agencyId, reason })
	).rejects.toMatchObject({ code: 'needs.not_partner' })
	await expect(leaveProposal(all.second, { ...leaving, version: 1, reason })).rejects.toMatchObject(
		{ code: 'platform.changed' }
	)

	expect(await leaveProposal(all.second, { ...leaving, reason })).toEqual({ id: all.b.id })
	const rest = await showProposal(all.first, { id: joint.id, ...page })
	expect(rest.proposal).toMatchObject({ state: 'proposed', people: 2 })
	expect(rest.proposal.agencies.map(({ name }) => name)).toEqual(['Dinas Satu', 'Dinas Tiga'])
	expect(rest.proposal.evidence).toMatch(/^Dinas Satu: .*\n\nDinas Tiga: [^\n]*$/)
	expect(rest.history[0]).toMatchObject({ act: 'leave', reason: `Dinas Dua: ${reason}` })
	const own = await showProposal(all.second, { id: all.b.id, ...page })
	expect(own.proposal).toMatchObject({ state: 'proposed', jointId: null })
	await expect(showProposal(all.second, { id: joint.id, ...page })).rejects.toMatchObject({
		status: 404
	})
})

test('where one agency is left all stand by themselves again; after verification nobody leaves alone', async () => {
	const all = await given()
	const joint = await joined(all, ['b'])
	const leaving = { id: joint.id, agency: all.b.agencyId, reason: 'Sasaran kami berubah.' }
	await verifyProposal(all.verifier, joint)
	await expect(
		leaveProposal(all.second, { ...leaving, version: joint.version + 1 })
	).rejects.toMatchObject({ code: 'needs.leave_by_agreement' })
	const { may } = await showProposal(all.second, { id: joint.id, ...page })
	expect(may.leave).toMatchObject([{ kept: expect.stringContaining('Minta ketuanya') }])

	await returnProposal(all.secretary, {
		...joint,
		version: joint.version + 1,
		reason: 'Diperbaiki'
	})
	await leaveProposal(all.second, { ...leaving, version: joint.version + 2 })
	const states = async (id: string) =>
		(await showProposal(all.first, { id, ...page })).proposal.state
	expect(await states(joint.id)).toBe('withdrawn')
	expect(await states(all.a.id)).toBe('proposed')
})

test('who may not decide for all agencies of a joint proposal has no box for it in the list', async () => {
	const all = await given()
	const joint = await joined(all, ['b'])
	const { rows } = await listProposals(all.first, {
		...proposalQuery(readProposalQuery(new URLSearchParams())),
		year: 2027
	})
	const row = rows.find(({ id }) => id === joint.id)!
	expect(row.agencyIds.toSorted()).toEqual([all.a.agencyId, all.b.agencyId].toSorted())
	expect(mayDecideOn(personWith(['verifier'], [all.a.agencyId]), 'verifier', row.agencyIds)).toBe(
		false
	)
	expect(mayDecideOn(personWith(['verifier']), 'verifier', row.agencyIds)).toBe(true)
})

test('edited at the very moment when it is merged: one of the two is told, and nothing is lost', async () => {
	const { db } = await ownDatabase()
	const all = await given(systemContext(db, 'uji', new Date('2026-11-24T08:00:00+07:00')))
	const { gabungan } = await inTransaction(all.first, (at) =>
		askMerge(at, {
			...{ id: all.a.id, leadId: all.a.id, title: 'Loket bersama', pilih: [all.b.id] },
			reason: 'Kompetensinya sama'
		})
	)
	const { proposal } = await showProposal(all.second, { id: all.b.id, ...page })
	const title = 'Loket dan surat'
	const [saved, answered] = await Promise.allSettled([
		inTransaction(all.second, (at) =>
			saveProposal(at, ProposalForm.parse({ ...proposal, title, berkas: undefined }))
		),
		inTransaction(all.second, (at) => answerMerge(at, agreed(gabungan, all.b)))
	])
	expect([saved.status, answered.status].sort()).toEqual(['fulfilled', 'rejected'])
	const after = await showProposal(all.second, { id: all.b.id, ...page })
	if (saved.status === 'fulfilled') {
		expect(after.proposal).toMatchObject({ title, state: 'proposed' })
		expect(answered).toMatchObject({ reason: { code: 'needs.text_moved' } })
		expect(await showMerge(all.second, { gabungan })).toMatchObject({ state: 'asked' })
	} else {
		expect(saved.reason).toMatchObject({ code: 'needs.proposal_elsewhere' })
		expect(after.proposal).toMatchObject({ title: proposal.title, state: 'merged' })
		const joint = await showProposal(all.first, { id: after.proposal.jointId!, ...page })
		expect(joint.madeOf.map((part) => part.title)).toContain(proposal.title)
	}
})
