import { expect, test } from 'vitest'
import { actorWith, testContext } from '../testing/context.ts'
import { IncidentForm, incidentSteps, leftWords, stepsOf, StepForm } from './incident.ts'
import * as keep from './keep-incidents.ts'
import { waiting } from './waiting.ts'

const now = new Date('2026-11-24T08:00:00+07:00')
const at = (hours: number) => new Date(now.getTime() + hours * 3_600_000)

const form = (typed: object = {}) =>
	IncidentForm.parse({
		...{ title: 'Laptop hilang', knownOn: '2026-11-23', knownTime: '14.30', headCount: '' },
		...{
			happened: 'Diambil dari mobil.',
			data: 'Daftar pegawai',
			people: 'Pegawai',
			handling: 'Akun ditutup.'
		},
		...typed
	})
const step = (id: string, langkah: string, hasil = 'done', catatan = '') =>
	StepForm.parse({ id, langkah, hasil, catatan })

test.each([
	[at(41.5), 'sisa 41 jam'],
	[at(0.5), 'kurang dari satu jam lagi'],
	[at(-2.5), 'lewat 3 jam']
])('until %s it says %s', (due, words) => {
	expect(leftWords(due, now)).toBe(words)
})

test('people and authority are told within 72 hours of knowing', () => {
	const due = stepsOf(now, []).filter(({ certainty }) => certainty === 'B')
	expect(due.map(({ key }) => key)).toEqual(['people', 'authority', 'public'])
	expect(due.every(({ dueAt }) => dueAt.getTime() === at(72).getTime())).toBe(true)
})

test('an incident is written, its clock stands on the start page, and it closes when every step is told', async () => {
	const ctx = await testContext({ now })
	const id = await keep.recordIncident(ctx, form())
	expect(await waiting(ctx)).toMatchObject([
		{ urgency: 'today', badge: 'lewat 14 jam', title: 'Insiden data pribadi: Laptop hilang' }
	])
	await keep.recordStep(ctx, step(id, 'contain'))
	expect(await waiting(ctx)).toMatchObject([{ badge: 'lewat 10 jam' }])
	await expect(keep.closeIncident(ctx, { id, version: 1 })).rejects.toMatchObject({
		code: 'privacy.incident_open_steps'
	})
	for (const { key } of incidentSteps) await keep.recordStep(ctx, step(id, key))
	await keep.recordStep(ctx, step(id, 'public', 'not_needed', 'Dampaknya kecil.'))
	const { incident, steps } = await keep.showIncident(ctx, { id })
	expect(incident).toMatchObject({
		knownAt: new Date('2026-11-23T14:30:00+07:00'),
		headCount: null
	})
	expect(steps.find(({ key }) => key === 'public')?.done).toMatchObject({ outcome: 'not_needed' })
	await keep.closeIncident(ctx, { id, version: 1 })
	expect(await waiting(ctx)).toEqual([])
	await expect(keep.recordStep(ctx, step(id, 'contain'))).rejects.toMatchObject({
		code: 'privacy.incident_closed'
	})
	expect(await keep.listIncidents(ctx, { limit: 25, offset: 0 })).toMatchObject({
		total: 1,
		rows: [{ done: 8 }]
	})
})

test('what is known later is written over the version that was read', async () => {
	const ctx = await testContext({ now })
	const id = await keep.recordIncident(ctx, form())
	await keep.recordIncident(ctx, form({ id, version: '1', headCount: '1471' }))
	expect((await keep.showIncident(ctx, { id })).incident).toMatchObject({
		headCount: 1471,
		version: 2
	})
	await expect(keep.recordIncident(ctx, form({ id, version: '1' }))).rejects.toMatchObject({
		code: 'platform.changed'
	})
})

test('each refusal has its sentence', async () => {
	const ctx = await testContext({ now })
	const future = form({ knownOn: '2026-11-25' })
	await expect(keep.recordIncident(ctx, future)).rejects.toMatchObject({
		code: 'privacy.known_in_future'
	})
	await expect(keep.showIncident(ctx, { id: ctx.newId() })).rejects.toMatchObject({ status: 404 })
	const id = await keep.recordIncident(ctx, form())
	await expect(keep.recordStep(ctx, step(id, 'lain'))).rejects.toMatchObject({
		code: 'privacy.step_unknown'
	})
	const { error } = StepForm.safeParse({ id, langkah: 'public', hasil: 'not_needed' })
	expect(error?.issues[0]?.path).toEqual(['catatan'])
	const planner = { ...ctx, actor: actorWith(['planner']) }
	await expect(keep.recordIncident(planner, form())).rejects.toMatchObject({ status: 403 })
	expect(await waiting(planner)).toEqual([])
})
