import { expect, test } from 'vitest'
import { findAccountByName, listScopes } from '#platform/access/store.ts'
import { Refusal } from '#platform/refusal.ts'
import { readGovernment } from '#platform/settings.ts'
import { testContext } from '#platform/testing/context.ts'
import { listOwed } from '#hours/server/list-owed.ts'
import { proposalQuery, readProposalQuery } from '#needs/proposals/filters.ts'
import { listProposals } from '#needs/server/list-proposals.ts'
import { listSurveys } from '#needs/server/list-surveys.ts'
import { tryWeights } from '#needs/server/weigh-needs.ts'
import { listDays } from '#plan/server/edit-days.ts'
import { showAbsence } from '#plan/server/edit-absence.ts'
import { listRooms } from '#plan/server/edit-rooms.ts'
import { posePlan } from '#plan/server/pose-plan.ts'
import { USUAL_SETTINGS } from '#optimisation/compose/model.ts'
import { installReference } from '../src/cli/install-reference.ts'
import { city } from './city.ts'
import { installCity } from './install.ts'
import { isEmpty } from './store.ts'

const today = '2026-11-24'

test('a city of 200 is written once, and its plan can be posed', async () => {
	const ctx = await testContext()
	await installReference(ctx)
	await installReference(ctx)
	expect(await isEmpty(ctx.db)).toBe(true)

	const signIns = await installCity(ctx, city({ people: 200, today }), 2027)

	expect(await listOwed(ctx, 2027)).toHaveLength(200)
	expect(await readGovernment(ctx.db)).toMatchObject({ short: 'Kota Sawahlunto', example: true })
	expect(signIns.map(({ purpose }) => purpose)).toEqual([
		'Perencana dan administrator',
		'Kepala perangkat daerah',
		'Kepala perangkat daerah mitra',
		'Pimpinan daerah',
		'Verifikator BKPSDM',
		'Sekretaris Daerah',
		'Petugas kepegawaian',
		'Auditor',
		'Atasan langsung',
		'Pegawai',
		'Wali Kota'
	])
	const scopes = await Promise.all(
		signIns.slice(0, 2).map(async ({ nip }) => {
			const account = await findAccountByName(ctx.db, nip)
			expect(account?.mustChange).toBe(false)
			return listScopes(ctx.db, account!.id)
		})
	)
	expect(scopes[0]).toMatchObject({ planner: 'all', administrator: 'all' })
	// Dinas Pendidikan and its 60 schools.
	expect(scopes[1]!.agency_head).toHaveLength(61)

	const { states } = await listProposals(
		ctx,
		proposalQuery(readProposalQuery(new URLSearchParams()))
	)
	expect(states).toMatchObject({ draft: 1, verified: 1, validated: 2, returned: 1, rejected: 1 })

	const { silent } = await tryWeights(ctx, undefined)
	expect(silent).toEqual({ performance: false, skm: false, rpjmd: false })
	expect((await listSurveys(ctx, { filter: {}, sort: 'ikm', descending: false })).surveyed).toBe(12)

	const { problem } = await posePlan(ctx, { year: 2027, settings: USUAL_SETTINGS })
	expect(problem.activities).toHaveLength(100)
	expect(problem.people).toHaveLength(200)

	expect((await listRooms(ctx)).rooms).toHaveLength(12)
	expect((await showAbsence(ctx)).absence.counters).toHaveLength(2)
	expect((await listDays(ctx, 2027)).days).toHaveLength(28)

	await expect(installCity(ctx, city({ people: 10, today }), 2027)).rejects.toThrow(Refusal)
})
