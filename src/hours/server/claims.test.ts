import { Buffer } from 'node:buffer'
import { expect, test } from 'vitest'
import { createAccount } from '#platform/access/accounts.ts'
import { loadActor } from '#platform/access/load-actor.ts'
import { findAccount } from '#platform/access/store.ts'
import type { Context } from '#platform/context.ts'
import { listOwnLetters, showOwnLetter } from '#platform/mail/outbox.ts'
import { actorWith, testContext } from '#platform/testing/context.ts'
import { givenEmployee } from '#people/testing.ts'
import { claimQuery, readClaimQuery } from '../claims/filters.ts'
import { ClaimForm } from '../claims/forms.ts'
import { givenHours } from '../testing.ts'
import { acceptClaim, acceptMany, refuseClaim, returnClaim } from './decide-claim.ts'
import { installReference } from './install-reference.ts'
import { listClaims, showClaim, takeClaimEvidence } from './list-claims.ts'
import { sendClaim } from './send-claim.ts'
import { showHours } from './show-hours.ts'
import { listOwnClaims, reviewOwnClaim } from './show-own-claims.ts'
import { takeBack } from './take-back.ts'
import { waiting } from './waiting.ts'
import { saveClaim, withdrawClaim } from './write-claim.ts'

const typed = {
	title: 'Arsip Digital',
	organiser: 'BPSDM Provinsi',
	certificate: '800/12/2026',
	formCode: 'B3',
	startedOn: '2026-03-02',
	completedOn: '2026-03-04',
	jp: '24'
}
const proof = () => new File([Buffer.from('%PDF-1.7 bukti')], 'sertifikat.pdf')
const form = (given: Record<string, unknown> = {}) =>
	ClaimForm.parse({ ...typed, berkas: proof(), ...given })
const list = (address = '') => claimQuery(readClaimQuery(new URLSearchParams(address)))

/** A person of an agency, the officer of it, and one of another agency. */
async function given() {
	const ctx = await testContext()
	await installReference(ctx)
	const person = await givenEmployee(ctx)
	const other = await givenEmployee(ctx)
	const accountId = await createAccount(ctx, {
		...{ name: 'Yusra', nip: person.nip, email: 'yusra@kota.go.id' },
		grants: []
	})
	const actor = await loadActor(ctx.db, (await findAccount(ctx.db, accountId))!, ctx.now)
	return {
		ctx,
		person,
		own: { ...ctx, actor },
		officer: { ...ctx, actor: actorWith(['agency_officer'], [person.agencyId]) },
		stranger: { ...ctx, actor: actorWith(['agency_officer'], [other.agencyId]) }
	}
}

/** Saved and sent; its id and version. */
async function sent(own: Context, more: Record<string, unknown> = {}) {
	const { id } = await saveClaim(own, form(more))
	await sendClaim(own, { id, version: 1 })
	return { id, version: 2 }
}

test('a claim is looked at, sent, verified by the agency’s officer, and stands in the ledger with its reason', async () => {
	const { ctx, person, own, officer, stranger } = await given()
	const { id } = await saveClaim(own, form({ formCode: 'B6', jp: '8,5', title: 'Seminar' }))
	const { worth, twins, claim } = await reviewOwnClaim(own, { id })
	expect(claim).toMatchObject({ state: 'draft', jp: 8.5, fileName: 'sertifikat.pdf' })
	expect(worth).toMatchObject({ counted: 12, rulesVersion: '2026-1' })
	expect(twins).toEqual([])
	await expect(showClaim(officer, { id })).rejects.toMatchObject({ status: 404 })

	await sendClaim(own, { id, version: 1 })
	expect(await waiting(officer)).toMatchObject([{ title: '1 klaim JP menunggu verifikasi' }])
	expect(await waiting(stranger)).toEqual([])
	await expect(showClaim(stranger, { id })).rejects.toMatchObject({ status: 404 })
	expect((await takeClaimEvidence(officer, { id })).bytes.toString()).toBe('%PDF-1.7 bukti')
	await expect(takeClaimEvidence(stranger, { id })).rejects.toMatchObject({ status: 404 })

	await acceptClaim(officer, { id, version: 2 })
	const hours = await showHours(ctx, { employeeId: person.id, year: 2026 })
	expect(hours.entries).toMatchObject([
		{ title: 'Seminar', claimed: 8.5, counted: 12, source: 'claim', certificate: '800/12/2026' }
	])
	expect(hours.entries[0]!.reason).toContain('4 JP sehari')
	const { rows } = await listOwnLetters(own, { limit: 9, offset: 0 })
	expect(rows).toMatchObject([{ subject: 'Klaim "Seminar" diakui' }])
	const letter = await showOwnLetter(own, rows[0]!)
	expect(letter.content!.paragraphs).toContain('JP yang diakui: 12 dari 8,5.')
	await expect(acceptClaim(officer, { id, version: 3 })).rejects.toMatchObject({
		code: 'hours.claim_not_sent'
	})
})

test('what is sent back with a reason is mended with another file and sent again', async () => {
	const { own, officer } = await given()
	const ref = await sent(own)
	await returnClaim(officer, { ...ref, reason: 'Fotonya buram.' })
	expect(await waiting(own)).toMatchObject([{ title: '1 klaim JP Anda dikembalikan' }])

	const better = new File([Buffer.from('%PDF-1.7 terang')], 'terang.pdf')
	await saveClaim(own, form({ id: ref.id, version: 3, berkas: better }))
	await sendClaim(own, { id: ref.id, version: 4 })
	expect((await takeClaimEvidence(officer, ref)).bytes.toString()).toBe('%PDF-1.7 terang')
	await refuseClaim(officer, { id: ref.id, version: 5, reason: 'Bukan kegiatan Anda.' })
	const { rows } = await listOwnClaims(own, { limit: 25, offset: 0 })
	expect(rows).toMatchObject([{ state: 'refused', reason: 'Bukan kegiatan Anda.', counted: null }])
	await expect(saveClaim(own, form({ id: ref.id, version: 6 }))).rejects.toMatchObject({
		code: 'hours.claim_settled'
	})
})

test('the same course never counts twice, what is alike is shown', async () => {
	const { ctx, own, officer, person } = await given()
	await givenHours(ctx, {
		employeeId: person.id,
		...{ title: 'Arsip Digital', startedOn: '2026-03-02', on: '2026-03-04', jp: 24 }
	})
	const same = await saveClaim(own, form({ title: 'ARSIP DIGITAL' }))
	await expect(sendClaim(own, { id: same.id, version: 1 })).rejects.toMatchObject({
		code: 'hours.already_counted'
	})
	await withdrawClaim(own, { id: same.id, version: 1 })

	const alike = await sent(own, { title: 'Pelatihan Arsip Digital' })
	const { twins } = await showClaim(officer, alike)
	expect(twins).toMatchObject([{ source: 'entry', title: 'Arsip Digital', same: false }])

	// Another claim of the same certificate, however it is written.
	const again = await saveClaim(own, form({ title: 'Kearsipan', certificate: '800-12-2026' }))
	expect((await reviewOwnClaim(own, again)).twins).toMatchObject([{ source: 'claim', same: true }])
	const result = await acceptMany(officer, { pilih: [alike] })
	expect(result).toEqual({
		done: 0,
		refused: [{ title: 'Pelatihan Arsip Digital', code: 'hours.needs_look' }]
	})

	// It came by an import meanwhile.
	const late = await sent(own, { title: 'Kota Cerdas', certificate: '', completedOn: '2026-03-05' })
	await givenHours(ctx, { employeeId: person.id, title: 'kota cerdas', on: '2026-03-05' })
	await expect(acceptClaim(officer, late)).rejects.toMatchObject({ code: 'hours.already_counted' })
})

test('many plain claims are verified at once; an entry taken back makes room for a new claim', async () => {
	const { ctx, own, officer, person } = await given()
	const more = { certificate: '' }
	const plain = await sent(own, { ...more, title: 'Loket Ramah', jp: '8' })
	const capped = await sent(own, { ...more, title: 'Belajar Daring', formCode: 'C3', jp: '30' })
	const moved = await sent(own, { ...more, title: 'Gizi Ibu', jp: '6' })
	const many = [plain, capped, { ...moved, version: 9 }]
	const { done, refused } = await acceptMany(officer, { pilih: many })
	expect(done).toBe(1)
	expect(refused.map(({ code }) => code).sort()).toEqual(['hours.needs_look', 'platform.changed'])

	const { entries } = await showHours(ctx, { employeeId: person.id, year: 2026 })
	await takeBack(ctx, { entryId: entries[0]!.id, reason: 'Salah orang.' })
	expect((await reviewOwnClaim(own, plain)).claim).toMatchObject({ counted: 8, takenBack: true })
	await expect(sent(own, { ...more, title: 'Loket Ramah' })).resolves.toBeDefined()
})

test('the queue: the oldest first, overdue, by name, never one’s own', async () => {
	const { ctx, own, officer, person } = await given()
	await sent({ ...own, now: new Date('2026-11-01T08:00:00+07:00') }, { title: 'Lama' })
	await sent(own, { title: 'Baru', certificate: '' })
	const shown = async (address: string, reader = officer) =>
		(await listClaims(reader, list(address))).rows.map(({ title }) => title)
	expect(await shown('')).toEqual(['Lama', 'Baru'])
	expect(await shown('urut=umur')).toEqual(['Baru', 'Lama'])
	expect(await shown('keadaan=late')).toEqual(['Lama'])
	expect(await shown('keadaan=accepted')).toEqual([])
	expect(await shown('cari=bar')).toEqual(['Baru'])
	expect(await shown(`cari=${person.nip.slice(0, 9)}`)).toHaveLength(2)
	expect((await listClaims(officer, list())).counts).toEqual({ waiting: 2, late: 1 })
	expect(await waiting(officer)).toMatchObject([{ urgency: 'today', badge: '1 lewat tenggat' }])

	const self = { ...ctx, actor: actorWith(['agency_officer'], [person.agencyId], person.id) }
	expect(await shown('', self)).toEqual([])
	const { rows } = await listClaims(officer, list())
	await expect(acceptClaim(self, rows[0]!)).rejects.toMatchObject({ code: 'hours.own_claim' })
	await expect(acceptClaim(officer, { ...rows[0]!, version: 1 })).rejects.toMatchObject({
		code: 'platform.changed'
	})
})

test('what cannot be claimed is refused, each with its sentence', async () => {
	const { own } = await given()
	const save = (more: Record<string, unknown>) => saveClaim(own, form(more))
	await expect(save({ berkas: null })).rejects.toMatchObject({ code: 'hours.evidence_missing' })
	await expect(save({ completedOn: '2026-11-25' })).rejects.toMatchObject({
		code: 'hours.not_yet_completed'
	})
	await expect(save({ formCode: 'Z9' })).rejects.toMatchObject({ code: 'hours.form_unknown' })
	expect(ClaimForm.safeParse({ ...typed, jp: 'banyak' }).success).toBe(false)
	expect(ClaimForm.safeParse({ ...typed, startedOn: '2026-03-05' }).success).toBe(false)
	const { id } = await save({})
	const elsewhere = { ...own, actor: { ...own.actor, employeeId: own.newId() } }
	await expect(reviewOwnClaim(elsewhere, { id })).rejects.toMatchObject({ status: 404 })
	await withdrawClaim(own, { id, version: 1 })
	expect((await takeClaimEvidence(own, { id })).bytes).toHaveLength(0)
})
