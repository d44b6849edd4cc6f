import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { anonymous, system } from '../../access/actor.ts'
import type { Context } from '../../context.ts'
import { inTransaction } from '../../database/transaction.ts'
import { getKeptFile } from '../../files/kept-file.ts'
import { testContext } from '../../testing/context.ts'
import { ownDatabase } from '../../testing/own-database.ts'
import { signerWith } from '../signing/signer.ts'
import { appended, givenSeal, mayor, secretary } from '../signing/testing.ts'
import { findSignatures } from '../signing/verify.ts'
import { decree, givenIssued, letter, paperBytes } from '../testing.ts'
import { acceptSigned } from './accept-signed.ts'
import { answerCode, checkPaper, judgeFile } from './check-paper.ts'
import { printedCode, readCode } from './code.ts'
import { draftPaper, issuePaper } from './issue-paper.ts'
import { issueSealed, sealPdf } from './issue-sealed.ts'
import { outsideKinds } from './outside.ts'
import {
	downloadPaper,
	listPapersOf,
	showPaper,
	withdrawOwnPaper,
	withdrawPaper
} from './show-paper.ts'
import { signPaper } from './sign-paper.ts'
import { reserveNumber } from '../numbers/reserve-number.ts'
import { usePaperNumber } from './use-number.ts'

const kinds = [letter, decree]
const wish = (paperId: string) => ({
	...{ paperId, name: mayor.name, title: mayor.title, reason: mayor.reason }
})
const signer = async () => signerWith((await givenSeal()).seal)
const code = (expected: string) => ({ code: `documents.${expected}` })

test('an issued paper has its number, its check page, and its file', async () => {
	const ctx = await testContext()
	const { id, draft } = await givenIssued(ctx, { subject: 'rapat:1' })
	expect(draft.check.url).toMatch(/\/periksa\/[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}$/)
	expect(draft.check.qr).toMatch(/^<svg/)
	expect(await showPaper(ctx, kinds, id)).toMatchObject({
		number: '001/800.2/BKPSDM/2026',
		label: 'Surat contoh',
		signatures: [],
		withdrawnAt: null
	})
	expect(await listPapersOf(ctx, 'rapat:1')).toMatchObject([{ id, signatures: [] }])
	const { bytes, name } = await downloadPaper(ctx, { id, format: 'pdf' })
	expect([name, Buffer.from(bytes).equals(await paperBytes())]).toEqual(['undangan.pdf', true])
	await expect(downloadPaper(ctx, { id, format: 'docx' })).rejects.toMatchObject(
		code('paper_unknown')
	)
	await expect(showPaper(ctx, kinds, randomUUID())).rejects.toMatchObject(code('paper_unknown'))
})

test('what is no PDF, or too large, is not issued', async () => {
	const ctx = await testContext()
	const draft = await draftPaper(ctx, { kind: letter, title: 'Uji', on: '2026-11-24' })
	const issue = (pdf: Buffer) => issuePaper(ctx, draft, { pdf, fileName: 'uji' })
	await expect(issue(Buffer.from('<html>'))).rejects.toMatchObject(code('not_pdf'))
	await expect(issue(Buffer.alloc(20 * 1024 * 1024 + 1))).rejects.toMatchObject(
		code('paper_too_large')
	)
})

test('two officials sign one after the other, and each once', async () => {
	const ctx = await testContext()
	const { id } = await givenIssued(ctx)
	const seal = await signer()
	const second = { ...wish(id), name: secretary.name, title: secretary.title }
	await signPaper(ctx, second, seal)
	const { fileId } = await signPaper(ctx, wish(id), seal)
	expect((await showPaper(ctx, kinds, id)).signatures).toMatchObject([
		{ name: secretary.name, origin: 'local', holder: 'Segel Contoh' },
		{ name: mayor.name, issuer: 'Otoritas Contoh' }
	])
	const { bytes } = await getKeptFile(ctx.db, fileId)
	expect((await findSignatures(bytes)).map(({ intact }) => intact)).toEqual([true, true])
	await expect(signPaper(ctx, wish(id), seal)).rejects.toMatchObject(code('signed_already'))
	await expect(signPaper(ctx, wish(randomUUID()), seal)).rejects.toMatchObject(
		code('paper_unknown')
	)
})

test('papers of a subject come with the signatures of each', async () => {
	const ctx = await testContext()
	const subject = 'rapat:2'
	const [bare, signed] = [await givenIssued(ctx, { subject }), await givenIssued(ctx, { subject })]
	await signPaper(ctx, wish(signed.id), await signer())
	const found = await listPapersOf(ctx, subject)
	const names = (id: string) =>
		found.find((paper) => paper.id === id)!.signatures.map(({ name }) => name)
	expect([names(bare.id), names(signed.id)]).toEqual([[], [mayor.name]])
	expect(await listPapersOf(ctx, 'rapat:3')).toEqual([])
})

test('two who sign at once are both in the file', async () => {
	const { db } = await ownDatabase()
	const ctx: Context = { db, actor: system('uji'), now: new Date(), newId: randomUUID }
	const { id } = await inTransaction(ctx, givenIssued)
	const seal = await signer()
	await Promise.all(
		['Satu', 'Dua', 'Tiga'].map((name) =>
			inTransaction(ctx, (tx) => signPaper(tx, { ...wish(id), name }, seal))
		)
	)
	const paper = await showPaper(ctx, kinds, id)
	const found = await findSignatures((await getKeptFile(db, paper.fileId)).bytes)
	expect(found.map(({ intact, name }) => [intact, name])).toEqual(
		paper.signatures.map(({ name }) => [true, name])
	)
	expect(paper.signatures.length).toBe(3)
})

test('the check page says what, when and who, and nothing to those without the code', async () => {
	const ctx = { ...(await testContext()), actor: anonymous }
	const { id, draft } = await givenIssued(ctx)
	await signPaper(ctx, wish(id), await signer())
	const check = await checkPaper(ctx, kinds, ` ${printedCode(draft.code).toLowerCase()} `)
	expect(check).toMatchObject({
		label: 'Surat contoh',
		number: '001/800.2/BKPSDM/2026',
		title: 'Undangan rapat contoh',
		signatures: [{ name: mayor.name, title: 'Wali Kota Contoh' }],
		withdrawnAt: null
	})
	expect(await checkPaper(ctx, kinds, 'ABCD-EFGH-JKMN')).toBeUndefined()
	expect(await checkPaper(ctx, kinds, "'; drop table")).toBeUndefined()
	expect(readCode('abcd efgh')).toBeUndefined()

	const closed = await givenIssued(ctx, { kind: decree, title: 'Hukuman disiplin Warga Contoh' })
	expect(JSON.stringify(await checkPaper(ctx, kinds, closed.draft.code))).not.toContain('Warga')
})

test('a paper that was signed before it was issued is one file with one signature', async () => {
	const ctx = await testContext()
	const kind = { ...letter, checkPath: '/sertifikat', takenBackAt: 'di Pelatihan' }
	const draft = await draftPaper(ctx, { kind, title: 'Sertifikat', on: '2026-11-24' })
	expect(draft.check.url).toMatch(/\/sertifikat\/[A-Z2-9]{4}-/)
	const original = await paperBytes()
	const sealed = await sealPdf(original, mayor, await signer())
	const { id } = await issueSealed(ctx, draft, sealed, 'sertifikat')
	const paper = await showPaper(ctx, [kind], id)
	expect(paper.signatures).toMatchObject([{ name: mayor.name, origin: 'local' }])
	const bytes = (format: Uint8Array) =>
		judgeFile(ctx, [kind], { typed: draft.code, bytes: format, address })
	expect((await bytes(sealed.pdf)).comparison).toBe('same')
	expect((await bytes(original)).comparison).toBe('earlier')
	const withdraw = () => withdrawPaper(ctx, [kind], { id, version: paper.version, alasan: 'Uji' })
	await expect(withdraw()).rejects.toMatchObject(code('taken_back_elsewhere'))
	await withdrawOwnPaper(ctx, { id, alasan: 'Salah nama' })
	expect((await showPaper(ctx, [kind], id)).withdrawnAt).toEqual(ctx.now)
})

const address = '203.0.113.7'

test('a file is compared with the paper as it stands, found by its code or by itself', async () => {
	const ctx = await testContext()
	const { id, draft } = await givenIssued(ctx)
	const original = Buffer.from(await paperBytes())
	const { fileId } = await signPaper(ctx, wish(id), await signer())
	const paper = Buffer.from((await getKeptFile(ctx.db, fileId)).bytes)
	const judge = async (bytes: Uint8Array, typed: string | null) => {
		const judged = await judgeFile(ctx, kinds, { typed, bytes, address })
		return [judged.comparison, judged.paper !== null]
	}
	const changed = Buffer.from(paper)
	changed[3000] = changed[3000]! ^ 1
	const longer = Buffer.concat([paper, Buffer.from('\n')])
	const other = Buffer.from('%PDF-1.7 lain')
	const large = Buffer.alloc(20 * 1024 * 1024 + 1)
	expect(await judge(paper, draft.code)).toEqual(['same', true])
	expect(await judge(original, draft.code)).toEqual(['earlier', true])
	expect(await judge(longer, draft.code)).toEqual(['more', true])
	expect(await judge(Buffer.concat([original, other]), draft.code)).toEqual(['more', true])
	expect(await judge(changed, draft.code)).toEqual(['changed', true])
	expect(await judge(other, draft.code)).toEqual(['other', true])
	expect(await judge(large, draft.code)).toEqual(['too_large', false])
	expect(await judge(paper, null)).toEqual(['same', true])
	expect(await judge(original, null)).toEqual(['earlier', true])
	expect(await judge(longer, null)).toEqual(['more', true])
	expect(await judge(changed, null)).toEqual(['changed', false])
	expect(await judge(other, null)).toEqual(['other', false])
	await expect(judge(paper, 'ABCD-EFGH-JKMN')).rejects.toMatchObject(code('check_code_unknown'))
})

test('guessed codes and files to be compared are counted by address', async () => {
	const ctx = { ...(await testContext()), actor: anonymous }
	const { draft } = await givenIssued(ctx)
	const ask = (typed: string, from = address) => answerCode(ctx, kinds, { typed, address: from })
	for (let i = 0; i < 20; i++) expect(await ask('ABCD-EFGH-JKMN')).toHaveProperty('problem')
	expect(await ask(draft.code)).toMatchObject({ problem: expect.stringContaining('Coba lagi') })
	expect(await ask(draft.code, '203.0.113.8')).toHaveProperty('paper')

	const judge = () =>
		judgeFile(ctx, kinds, { typed: null, bytes: Buffer.from('%PDF-1.7'), address })
	for (let i = 0; i < 60; i++) await judge()
	await expect(judge()).rejects.toMatchObject(code('too_many_files'))
})

test('a paper signed outside is taken in when it is ours with a signature behind it', async () => {
	const ctx = await testContext()
	const { id, draft } = await givenIssued(ctx)
	const outside = await signer()
	const signed = Buffer.from(await outside.sign(await paperBytes(), mayor))
	expect(await acceptSigned(ctx, { id, bytes: signed })).toEqual({ added: 1 })
	expect((await showPaper(ctx, kinds, id)).signatures).toMatchObject([
		{ name: 'Segel Contoh', origin: 'outside', holder: 'Segel Contoh' }
	])
	expect(await judgeFile(ctx, kinds, { typed: draft.code, bytes: signed, address })).toMatchObject({
		comparison: 'same'
	})

	const attempt = (bytes: Uint8Array) => acceptSigned(ctx, { id, bytes })
	await expect(attempt(signed)).rejects.toMatchObject(code('nothing_signed'))
	await expect(attempt(await paperBytes())).rejects.toMatchObject(code('not_ours'))
	const again = Buffer.from(await outside.sign(signed, secretary))
	const broken = Buffer.from(again)
	broken[broken.lastIndexOf('/Reason') + 9] = 0x58
	await expect(attempt(broken)).rejects.toMatchObject(code('signature_broken'))
	const longer = Buffer.concat([again, Buffer.from('% lebih')])
	await expect(attempt(longer)).rejects.toMatchObject(code('not_inspectable'))
	await expect(attempt(Buffer.alloc(20 * 1024 * 1024 + 1))).rejects.toMatchObject(
		code('paper_too_large')
	)
	expect(await attempt(again)).toEqual({ added: 1 })
})

test('a paper that was withdrawn says so, and nobody signs it any more', async () => {
	const ctx = await testContext()
	const { id, draft } = await givenIssued(ctx)
	const withdraw = (version: number) =>
		withdrawPaper(ctx, kinds, { id, version, alasan: 'Salah tanggal' })
	await expect(withdraw(9)).rejects.toMatchObject({ code: 'platform.changed' })
	await withdraw(1)
	expect((await checkPaper(ctx, kinds, draft.code))!.withdrawnAt).toEqual(ctx.now)
	await expect(withdraw(2)).rejects.toMatchObject(code('paper_withdrawn'))
	await expect(signPaper(ctx, wish(id), await signer())).rejects.toMatchObject(
		code('paper_withdrawn')
	)
	await expect(acceptSigned(ctx, { id, bytes: Buffer.from('x') })).rejects.toMatchObject(
		code('paper_withdrawn')
	)
})

test('a number reserved by hand gets its paper once', async () => {
	const ctx = await testContext()
	const wish = { title: 'Dibuat di luar', on: '2026-11-24' }
	const { id } = await reserveNumber(ctx, outsideKinds[0]!, wish)
	const bytes = Buffer.from(await (await signer()).sign(await paperBytes(), mayor))
	const use = async (bytes: Uint8Array, number = id) =>
		usePaperNumber(ctx, [letter, ...outsideKinds], { id: number, bytes, publik: false })
	const made = await reserveNumber(ctx, letter, wish)
	await expect(use(bytes, made.id)).rejects.toMatchObject(code('made_here'))
	const page = Number(/(\d+) 0 obj\s*<<[^>]*\/Type \/Page\b/.exec(bytes.toString('latin1'))![1])
	const redrawn = appended(bytes, { [page]: '<</Type /Page /MediaBox [0 0 1 1]>>' })
	await expect(use(redrawn)).rejects.toMatchObject(code('content_added'))
	const broken = Buffer.from(bytes)
	broken[2000] = broken[2000]! ^ 1
	await expect(use(broken)).rejects.toMatchObject(code('signature_broken'))
	const paper = await use(bytes)
	expect(await showPaper(ctx, outsideKinds, paper.id)).toMatchObject({
		title: 'Dibuat di luar',
		isPublic: false,
		signatures: [{ name: 'Segel Contoh', origin: 'outside', holder: 'Segel Contoh' }]
	})
	await expect(use(bytes)).rejects.toMatchObject(code('number_ended'))
	await expect(
		usePaperNumber(ctx, kinds, { id: randomUUID(), bytes: Buffer.alloc(0), publik: true })
	).rejects.toMatchObject(code('number_unknown'))
})
