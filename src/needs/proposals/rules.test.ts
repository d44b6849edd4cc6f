import { expect, test } from 'vitest'
import { proposalStates, steps, type Backing, type ProposalState, type Step } from './model.ts'
import { acceptedType } from './evidence.ts'
import { ManyForm, MergeAnswer, ProposalForm } from './forms.ts'
import { joinParts } from './join.ts'
import { backingShown, judgeRound, judgeStep, missingParts, roundState } from './rules.ts'
import { gapSentence, performanceSentence } from './words.ts'

const round = {
	year: 2028,
	opensOn: '2027-10-01',
	closesOn: '2027-12-12',
	closed: false,
	note: '',
	version: 1
}

test.each([
	['2027-09-30', 'before', 'needs.round_not_yet'],
	['2027-10-01', 'open', undefined],
	['2027-12-12', 'open', undefined],
	['2027-12-13', 'over', 'needs.round_over']
])('on %s a round is %s', (today, state, code) => {
	expect(roundState(round, today)).toBe(state)
	expect(judgeRound(round, 2028, today)?.code).toBe(code)
})

test('a round that was closed by hand, or never set, says so with what to do', () => {
	const closed = { ...round, closed: true }
	expect(judgeRound(closed, 2028, '2027-11-01')?.message).toBe(
		'Usulan 2028 sudah ditutup BKPSDM. Hubungi BKPSDM bila masih ada kebutuhan mendesak.'
	)
	expect(roundState(closed, '2027-12-13')).toBe('over')
	expect(judgeRound(undefined, 2028, '2027-11-01')?.code).toBe('needs.round_missing')
})

const whole: Omit<Parameters<typeof judgeStep>[1], 'state'> = {
	...{ agencyId: 'a', title: 'Loket', competencyId: 'k', evidence: 'Keluhan', target: 'Mutu B' },
	...{ targetKind: 'agency', formCode: 'B3', urgency: 'soon', people: 3 },
	...{ authors: ['pengusul'], verifiedBy: null }
}

/** Which steps a state leaves: everything else is refused as being elsewhere. */
const open: Record<ProposalState, Step[]> = {
	draft: ['submit', 'withdraw'],
	proposed: ['verify', 'return', 'reject', 'withdraw'],
	returned: ['submit', 'withdraw'],
	verified: ['validate', 'return', 'reject', 'withdraw'],
	validated: ['reject', 'withdraw'],
	planned: [],
	rejected: [],
	withdrawn: [],
	merged: []
}

test.each(proposalStates)('from %s only these steps lead on', (state) => {
	const taken = steps.filter((step) => !judgeStep(step, { ...whole, state }, 'orang lain'))
	expect(taken.sort()).toEqual([...open[state]].sort())
})

test('who wrote any of it decides nothing, and who verified it does not validate', () => {
	const proposed = { ...whole, state: 'proposed' as const }
	for (const step of ['verify', 'return', 'reject'] as const)
		expect(judgeStep(step, proposed, 'pengusul')?.code).toBe('needs.own_proposal')
	const verified = { ...whole, state: 'verified' as const, verifiedBy: 'verifikator' }
	expect(judgeStep('validate', verified, 'verifikator')?.code).toBe('needs.verified_by_you')
	expect(judgeStep('validate', verified, 'pengusul')?.code).toBe('needs.own_proposal')
	expect(judgeStep('validate', verified, 'sekda')).toBeUndefined()
	expect(judgeStep('return', verified, 'verifikator')).toBeUndefined()
})

test('what is missing is named in the order of the form', () => {
	const draft = { ...whole, evidence: '', urgency: null, people: 0, state: 'draft' as const }
	expect(missingParts(draft)).toEqual(['evidence', 'urgency', 'people'])
	expect(judgeStep('submit', draft, 'pengusul')?.message).toBe(
		'Usulan belum lengkap. Isi dulu: bukti, urgensi, orang atau jabatan.'
	)
})

test('figures of fewer than five people are shown only to those who work with them', () => {
	const of = (people: number) => ({ people }) as Backing
	expect(backingShown(of(4), false)).toBeNull()
	expect(backingShown(of(4), true)).toEqual({ people: 4 })
	expect(backingShown(of(5), false)).toEqual({ people: 5 })
})

test('a joint proposal keeps every text under its agency, the highest urgency and all authors', () => {
	const part = (id: string, given: object) => ({
		...{
			id,
			agencyId: id,
			agency: `Dinas ${id}`,
			evidence: `bukti ${id}`,
			target: `sasaran ${id}`
		},
		...{ targetKind: 'agency' as const, formCode: 'B3', urgency: 'normal' as const, authors: [id] },
		...given
	})
	const parts = [
		part('A', {}),
		part('B', { urgency: 'urgent', targetKind: 'rpjmd', formCode: 'C1' })
	]
	expect(joinParts(parts, { leadId: 'B', title: 'Bersama', competencyId: 'k' })).toEqual({
		agencyId: 'B',
		title: 'Bersama',
		competencyId: 'k',
		evidence: 'Dinas B: bukti B\n\nDinas A: bukti A',
		target: 'Dinas B: sasaran B\n\nDinas A: sasaran A',
		targetKind: 'rpjmd',
		formCode: 'C1',
		urgency: 'urgent',
		authors: ['B', 'A']
	})
})

test('gaps of all the people are said measured and estimated apart', () => {
	const backing: Backing = {
		...{ computedAt: null, people: 3, required: 3 },
		measured: { people: 2, lacking: 1, actual: 2.5, gap: 0.5 },
		estimated: { people: 1, gap: 0.7 },
		performance: { year: 2025, appraised: 2, below: 1 }
	}
	expect(gapSentence(backing)).toBe(
		'1 dari 2 orang yang diukur di bawah syarat: rata-rata 2,5 dari 3,0. 1 orang lain ditaksir kurang rata-rata 0,7 tingkat.'
	)
	const nobody = { ...backing, measured: { people: 0, lacking: 0, actual: null, gap: null } }
	expect(gapSentence(nobody)).toBe(
		'Belum seorang pun dari 3 orang ini diukur. 1 orang ditaksir kurang rata-rata 0,7 tingkat.'
	)
	expect(performanceSentence(backing)).toBe(
		'1 dari 2 orang yang dinilai kinerjanya di bawah Baik; 1 orang belum ada nilainya (terakhir 2025).'
	)
})

const bytes = (...given: number[]) => new Uint8Array([...given, ...Array<number>(8).fill(0)])

test.each([
	['nota.pdf', bytes(0x25, 0x50, 0x44, 0x46), 'application/pdf'],
	['foto.JPG', bytes(0xff, 0xd8, 0xff), 'image/jpeg'],
	['nota.pdf', bytes(0x3c, 0x68, 0x74, 0x6d), undefined],
	['nota.html', bytes(0x3c, 0x68, 0x74, 0x6d), undefined],
	['tanpa-akhiran', bytes(0x25, 0x50, 0x44, 0x46), undefined],
	['besar.png', new Uint8Array(5 * 1024 * 1024 + 1).fill(0x89), undefined]
])('%s is taken as what its first bytes say', (name, content, type) => {
	expect(acceptedType(name, content)).toBe(type)
})

test('a draft may hold as little as its agency; ticks are read with their versions', () => {
	const id = '00000000-0000-4000-8000-000000000009'
	expect(ProposalForm.parse({ id, version: '3', agencyId: id, urgency: '' })).toMatchObject({
		...{ version: 3, title: '', competencyId: null, urgency: null, berkas: null }
	})
	expect(ManyForm.parse({ pilih: `${id}:4` })).toEqual({ pilih: [{ id, version: 4 }] })
	expect(ManyForm.safeParse({}).success).toBe(false)
	const answer = { gabungan: id, proposalId: id, version: '1', answer: 'refused', note: ' ' }
	expect(MergeAnswer.safeParse(answer).error?.issues[0]?.path).toEqual(['note'])
})
