import { globSync, readFileSync, writeFileSync } from 'node:fs'
import process from 'node:process'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { installReference as installHours } from '#hours/server/install-reference.ts'
import { requestTranscript } from '#hours/server/make-transcript.ts'
import { showHours } from '#hours/server/show-hours.ts'
import { installReference as installNeeds } from '#needs/server/install-reference.ts'
import { installReference as installProfessionalism } from '#professionalism/server/install-reference.ts'
import { showAgency } from '#people/server/show-agency.ts'
import { showEmployee } from '#people/server/show-employee.ts'
import { givenAgency, givenEmployee } from '#people/testing.ts'
import { roles } from '#platform/access/actor.ts'
import type { Context } from '#platform/context.ts'
import { Refusal } from '#platform/refusal.ts'
import { testContext } from '#platform/testing/context.ts'
import { actions, holder, renderMatrix, SOME_AGENCY } from './access-matrix.ts'
import { probes } from './testing/access-probes.ts'

const PAGE = 'docs/access.md'

/** Every role, given for the whole government and for one agency. */
const holders = roles.flatMap((role) => [holder(role, 'all'), holder(role, [SOME_AGENCY])])

/** What a use case answers whom it is not for. */
const refusals = ['access.refused', 'people.not_employee']

/** The code of the refusal, or 'done'; what else is thrown is a defect. Leaves nothing written. */
async function answerOf(ctx: Context, work: (ctx: Context) => Promise<unknown>): Promise<string> {
	await sql`savepoint probe`.execute(ctx.db)
	try {
		await work(ctx)
		return 'done'
	} catch (error) {
		if (error instanceof Refusal) return error.code
		throw error
	} finally {
		await sql`rollback to savepoint probe`.execute(ctx.db)
	}
}

test('the page says what the code says', () => {
	if (process.env.BINA_TULIS) writeFileSync(PAGE, renderMatrix())
	expect(readFileSync(PAGE, 'utf8')).toBe(renderMatrix())
})

test('every action is tried', () => {
	expect(Object.keys(probes).sort()).toEqual(Object.keys(actions).sort())
})

// Own sessions and one's own password belong to whoever is signed in, whatever their role.
const roleless = [
	'src/platform/jobs/show.ts',
	'src/platform/access/own.ts',
	'src/platform/access/authorize.ts'
]

test('every use case that asks permission is tried', () => {
	const tried = ['src/access-matrix.test.ts', ...globSync('src/testing/*-probes.ts')]
		.map((file) => readFileSync(file, 'utf8'))
		.join('')
	const asking = globSync([
		'src/*/server/*.ts',
		'src/platform/*.ts',
		'src/platform/access/*.ts',
		'src/platform/backup/*.ts',
		'src/platform/mail/*.ts',
		'src/platform/privacy/*.ts',
		'src/platform/audit/*.ts',
		'src/platform/jobs/*.ts',
		'src/platform/documents/*/*.ts'
	])
		.filter((file) => !file.endsWith('.test.ts') && !roleless.includes(file))
		.filter((file) => readFileSync(file, 'utf8').includes('authorize('))
	expect(asking.length).toBeGreaterThan(40)
	expect(asking.filter((file) => !tried.includes(file.replace('src/', '#')))).toEqual([])
})

const cases = Object.entries(probes).flatMap(([action, useCases]) =>
	Object.entries(useCases).map(([name, work]) => ({ action, name, work }))
)

test.each(cases)('$action: $name refuses whom the matrix refuses, and nobody else', async (one) => {
	const may = actions[one.action]!
	const ctx = await testContext()
	await installHours(ctx)
	await installNeeds(ctx)
	await installProfessionalism(ctx)
	for (const actor of holders) {
		const answer = await answerOf({ ...ctx, actor }, one.work)
		const who = `${actor.name} ${Object.values(actor.scopes).join()}`
		expect([who, refusals.includes(answer)]).toEqual([who, !may(actor)])
	}
})

test('no role given for one agency shows the people of another', async () => {
	const ctx = await testContext()
	const agency = await givenAgency(ctx)
	const person = await givenEmployee(ctx, { agencyId: agency.id })
	for (const role of roles) {
		const elsewhere = { ...ctx, actor: holder(role, [SOME_AGENCY]) }
		const answers = [
			await answerOf(elsewhere, (as) => showEmployee(as, { id: person.id })),
			await answerOf(elsewhere, (as) => showHours(as, { employeeId: person.id, year: 2026 })),
			await answerOf(elsewhere, (as) => requestTranscript(as, { id: person.id })),
			await answerOf(elsewhere, (as) => showAgency(as, { id: agency.id }))
		]
		expect([role, ...answers]).toEqual([role, ...answers.map(() => 'access.refused')])
	}
})
