import { expect, test } from 'vitest'
import { testContext } from '#platform/testing/context.ts'
import { validateProposal, verifyProposal } from '#needs/server/decide-proposal.ts'
import { showProposal } from '#needs/server/show-proposal.ts'
import { givenProposal, givenRound, personWith } from '#needs/testing.ts'
import { givenCompetency } from '#people/testing.ts'
import { givenActivity, givenCity, givenPlan } from '../testing.ts'
import { acceptComposition, withdrawPlan } from './accept-composition.ts'
import { composeNow, keepComposition } from './compose-now.ts'
import { recallPlan } from './load-plan.ts'
import { listSeated } from './store/composition.ts'
import { findYear } from './store/year.ts'
import { whyProposal } from './why-proposal.ts'

const year = 2027

test('before there is a composition the catalogue alone says what a wish would cost', async () => {
	const ctx = await testContext()
	const competency = await givenCompetency(ctx)
	const wish = { year, competencyId: competency.id, formCode: 'B3', people: [ctx.newId()] }
	expect(await whyProposal(ctx, wish)).toMatchObject({
		...{ run: null, activity: null, cost: null, displaces: null },
		says: 'Belum ada kegiatan di katalog yang menambah kompetensi ini.'
	})
	const activity = await givenActivity(ctx, {
		competencies: [{ competencyId: competency.id, mean: 0.8, sd: 0.2, origin: 'house' }]
	})
	expect(await whyProposal(ctx, wish)).toMatchObject({
		activity: { id: activity.id },
		cost: 5_150_000,
		says: expect.stringContaining('Rencana 2027 belum disusun') as string
	})
})

test('by the accepted plan: seats and four numbers for who is in, what binds for who is not', async () => {
	const ctx = await testContext()
	const { run, competencies, people } = await givenPlan(ctx)
	const seated = await listSeated(ctx.db, run)
	expect(seated.length).toBeGreaterThan(0)
	const answers = await Promise.all(
		competencies.map(({ id }) =>
			whyProposal(ctx, {
				...{ year, competencyId: id, formCode: null },
				people: people.slice(0, 20).map((person) => person.id)
			})
		)
	)
	for (const answer of answers) {
		expect(answer).toMatchObject({ run, accepted: true })
		expect(answer.cost).toBeGreaterThan(0)
		expect(answer.says).toMatch(/^(Masuk|Belum masuk): .*, harga kursi .*; penentu: .+\.$/)
		expect(answer.change).toMatch(/\.$/)
		expect(answer.displaces === null).toBe(answer.says.startsWith('Masuk'))
	}
	expect(answers.some(({ says }) => says.startsWith('Masuk'))).toBe(true)
})

test('accepting a composition says of each validated proposal whether it is served; taking it back lets go', async () => {
	const ctx = await testContext()
	const city = await givenCity(ctx)
	await givenRound(ctx)
	const { education } = city.agencies
	const staff = city.people.filter(({ agencyId }) => agencyId === education.id)
	const sent = await givenProposal(ctx, education.id, {
		competencyId: city.competencies[0]!.id,
		employeeIds: staff.map(({ id }) => id)
	})
	const as = (actor: typeof ctx.actor) => ({ ...ctx, actor })
	await verifyProposal(as(personWith(['verifier'])), sent)
	const verified = { id: sent.id, version: sent.version + 1 }
	await validateProposal(as(personWith(['secretary'])), verified)

	const wish = { year, settings: { seed: 1, targetGap: 0.15, steps: 40 } }
	const run = await keepComposition(ctx, await composeNow(ctx, wish))
	await acceptComposition(ctx, { tahun: year, run, version: 0 })
	const state = async () =>
		(await showProposal(as(sent.officer), { id: sent.id, page: 1 })).proposal
	expect(await state()).toMatchObject({ state: 'planned', plannedRun: run })
	await withdrawPlan(ctx, { tahun: year, version: (await findYear(ctx.db, year))!.version })
	expect(await state()).toMatchObject({ state: 'validated', plannedRun: null })
})

test('a finished composition is unpacked once for many views, and only the last two are kept', async () => {
	const ctx = await testContext()
	const { run } = await givenPlan(ctx)
	const ref = { tahun: year, run }
	const plan = await recallPlan(ctx, ref)
	expect(await recallPlan(ctx, ref)).toBe(plan)
	await expect(recallPlan(ctx, { ...ref, tahun: year + 1 })).rejects.toMatchObject({
		code: 'plan.composition_unknown'
	})
	const wish = { year, settings: { seed: 2, targetGap: 0.15, steps: 40 } }
	for (const seed of [2, 3]) {
		const settings = { ...wish.settings, seed }
		const other = await keepComposition(ctx, await composeNow(ctx, { ...wish, settings }))
		await recallPlan(ctx, { tahun: year, run: other })
	}
	expect(await recallPlan(ctx, ref)).not.toBe(plan)
	expect(await recallPlan(ctx, ref)).toEqual(expect.objectContaining({ plan: plan.plan }))
})
