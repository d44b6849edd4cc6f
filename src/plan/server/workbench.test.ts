import { beforeEach, expect, test } from 'vitest'
import { check } from '#optimisation/compose/check.ts'
import type { Context } from '#platform/context.ts'
import type { Job } from '#platform/jobs/job.ts'
import { actorWith, testContext } from '#platform/testing/context.ts'
import { givenCity } from '../testing.ts'
import { worthOf } from '../what-if.ts'
import { loadStart } from './choose-start.ts'
import { compareCompositions } from './compare-compositions.ts'
import { loadPlan } from './load-plan.ts'
import { openScenario } from './open-scenario.ts'
import { requestComposition } from './request-composition.ts'
import { runComposition } from './run-composition.ts'
import { setLock } from './set-lock.ts'
import { showComposition } from './show-composition.ts'
import { showLocks } from './show-locks.ts'
import { showWorkbench } from './show-workbench.ts'
import { solve } from './solve.ts'
import { findComposition, listBatches } from './store/composition.ts'
import { undoLock } from './undo-lock.ts'
import { findForWhy, whySeats } from './why-seats.ts'

const M = 1_000_000
const year = { tahun: 2027, skenario: 'A' }
const wish = { tahun: 2027, seed: 1, targetGap: 0.15, langkah: 40 }

let ctx: Context
let city: Awaited<ReturnType<typeof givenCity>>
let minutes: number

beforeEach(async () => {
	minutes = 0
	ctx = await testContext()
	city = await givenCity(ctx)
})

/** The same context a minute later: what is done now is after what was done before. */
const later = (): Context => ({ ...ctx, now: new Date(ctx.now.getTime() + ++minutes * 60_000) })

const jobIn = (at: Context): Job => ({
	id: at.newId(),
	db: at.db,
	signal: new AbortController().signal,
	context: () => at,
	progress: async () => {},
	complete: async (write) => {
		await write(at)
	}
})

async function composed(change: Partial<Parameters<typeof requestComposition>[1]> = {}) {
	const at = later()
	const { id } = await requestComposition(at, { ...wish, ...change })
	await runComposition(jobIn(at), { composition: id })
	return { tahun: 2027, run: id }
}

const titled = (n: number) => city.activities[n]!.id
const included = async (ref: { tahun: number; run: string }) =>
	(await showComposition(ctx, ref)).lines.filter((line) => line.included)
const lock = (version: number, kegiatan: string, wanted: 'in' | 'out' | 'free') =>
	setLock(later(), { kind: 'activity', ...year, version, kegiatan, wish: wanted, note: '' })

test('an activity locked in is held, one locked out is not, and undoing takes the last change back', async () => {
	const free = await composed()
	const held = (await included(free)).map((line) => line.activityId)
	const inside = held[0]!
	const outside = city.activities.find(({ id }) => !held.includes(id))?.id ?? held.at(-1)!

	await lock(0, inside, 'out')
	await lock(1, outside, 'in')
	const locked = await composed()
	const after = (await included(locked)).map((line) => line.activityId)
	expect(after).toContain(outside)
	expect(after).not.toContain(inside)
	const out = (await showComposition(ctx, locked)).lines.find((l) => l.activityId === inside)
	expect(out!.reason).toBe('Anda menguncinya keluar. Buka kuncinya untuk memasukkannya lagi.')

	await undoLock(later(), { ...year, version: 2 })
	expect((await showLocks(ctx, year)).locks).toMatchObject([{ activityId: inside, wish: 'out' }])
	await undoLock(later(), { ...year, version: 3 })
	expect(await showLocks(ctx, year)).toMatchObject({ locks: [], scenario: { version: 4 } })
	const history = await ctx.db.selectFrom('plan_lock').select(['number', 'undone_by']).execute()
	expect(history.map((row) => row.undone_by)).toEqual(['Sistem', 'Sistem'])
})

test('a lock that is let go is no lock, and one batch less is a lock of its own', async () => {
	await lock(0, titled(0), 'in')
	await lock(1, titled(0), 'free')
	await setLock(ctx, {
		kind: 'batches',
		...year,
		version: 2,
		kegiatan: titled(0),
		most: 1,
		note: ''
	})
	expect((await showLocks(ctx, year)).locks).toMatchObject([{ kind: 'batches', most: 1 }])
	const { posed } = await loadPlan(ctx, await composed())
	expect(posed.problem.locks.batches).toEqual([{ activity: 0, min: 0, max: 1 }])
	await setLock(ctx, {
		kind: 'batches',
		...year,
		version: 3,
		kegiatan: titled(0),
		most: 0,
		note: ''
	})
	expect((await showLocks(ctx, year)).locks[0]).toMatchObject({ kind: 'activity', wish: 'out' })
})

test('a person is fixed in and another out, by name and with who said so', async () => {
	const free = await composed()
	const { plan, posed } = await loadPlan(ctx, free)
	const batch = plan.batches[0]!
	const kegiatan = posed.keys.activities[batch.activity]!
	const inside = posed.keys.people[batch.people[0]!]!.id
	const seated = plan.batches.filter((b) => b.activity === batch.activity).flatMap((b) => b.people)
	const outside = posed.keys.people.find((_, row) => !seated.includes(row))!.id

	const person = { kind: 'person' as const, ...year, kegiatan }
	await setLock(later(), {
		...person,
		version: 0,
		employeeId: outside,
		wish: 'in',
		note: 'Pelapor'
	})
	await setLock(later(), { ...person, version: 1, employeeId: inside, wish: 'out', note: '' })
	const { locks } = await showLocks(ctx, year)
	expect(locks).toMatchObject([
		{ wish: 'out', person: expect.stringMatching(/^Warga Contoh/), counts: true },
		{ wish: 'in', note: 'Pelapor', madeBy: 'Sistem', activity: expect.any(String) }
	])
	const after = await loadPlan(ctx, await composed())
	const now = after.plan.batches
		.filter((b) => after.posed.keys.activities[b.activity] === kegiatan)
		.flatMap((b) => b.people.map((row) => after.posed.keys.people[row]!.id))
	expect(now).toContain(outside)
	expect(now).not.toContain(inside)
})

test('a frozen month stays as it was, and nothing else comes into it', async () => {
	const free = await composed()
	const before = await listBatches(ctx.db, free.run)
	const { month } = before[0]!
	await setLock(later(), { kind: 'month', ...year, version: 0, month, beku: free.run, note: '' })
	const again = await composed({ pagu: 80 * M, dari: free.run })
	const inMonth = async (run: string) =>
		(await listBatches(ctx.db, run))
			.filter((batch) => batch.month === month)
			.map(({ activityId, seats }) => ({ activityId, seats }))
	const now = await inMonth(again.run)
	expect(now.map(({ activityId }) => activityId)).toEqual(
		(await inMonth(free.run)).map(({ activityId }) => activityId)
	)
	expect((await showComposition(ctx, again)).conflicts).toEqual([])
})

test('asked again with more money, a plan is never worth less, also than a run with money between', async () => {
	const first = await composed({ pagu: 40 * M })
	let best = -Infinity
	for (const pagu of [40 * M, 46 * M, 60 * M]) {
		const again = await composed({ pagu, dari: first.run })
		const { result, startId } = (await findComposition(ctx.db, again.run))!
		expect(startId).not.toBeNull()
		expect(worthOf(result!)).toBeGreaterThanOrEqual(best - 1e-6)
		best = worthOf(result!)
	}
	const { result } = (await findComposition(ctx.db, first.run))!
	expect(best).toBeGreaterThanOrEqual(worthOf(result!) - 1e-6)
	// Every run is kept, and none took another's place.
	expect((await showWorkbench(ctx, 2027)).compositions).toHaveLength(4)
})

test('asked again without a change, the plan stays; the comparison counts seats and people', async () => {
	const first = await composed()
	const again = await composed({ dari: first.run, tetap: 5 })
	const { changed, onlyA, onlyB } = await compareCompositions(ctx, { ...first, lain: again.run })
	expect({ changed, onlyA, onlyB }).toEqual({
		changed: { onlyA: 0, onlyB: 0, people: 0 },
		onlyA: [],
		onlyB: []
	})
	const { posed } = await loadPlan(ctx, again)
	expect(posed.problem.published.worth).toBe(5)
	expect(posed.problem.published.seats.length).toBeGreaterThan(10)
})

test('the answer of a run that was asked again can be computed again', async () => {
	const first = await composed()
	await lock(0, titled(2), 'out')
	const again = await composed({ dari: first.run })
	const { composition, posed, plan } = await loadPlan(ctx, again)
	const start = await loadStart(ctx.db, posed, composition.startId!)
	const { finish, rows } = await solve(posed, composition.settings, { start })
	expect(finish).toMatchObject({ objective: composition.objective, bound: composition.bound })
	expect(rows.seats).toHaveLength(plan.batches.flatMap((batch) => batch.people).length)
	expect(check(posed.problem, plan).feasible).toBe(true)
})

test('locks that contradict are said with the rule and the cheapest repair', async () => {
	for (const [version, { id }] of city.activities.entries()) await lock(version, id, 'in')
	const poor = await composed({ pagu: 20 * M })
	const { conflicts, lines } = await showComposition(ctx, poor)
	expect(lines.some((line) => line.included)).toBe(true)
	expect(conflicts.length).toBeGreaterThan(0)
	for (const { says, repair } of conflicts) {
		expect(says).toMatch(/^Kunci masuk Kegiatan \d bertemu .+\.$/)
		expect(repair).toMatch(/^[A-Z].+\.$/)
	}
	expect(conflicts[0]!.says).toMatch(/bertemu pagu: kurang Rp[\d.,]+ juta\.$/)
	expect(conflicts[0]!.repair).toMatch(
		/^Tambah pagu Rp[\d.,]+ juta, atau lepas kunci masuk Kegiatan/
	)
})

test('a second scenario begins with the locks of the first, and has money of its own', async () => {
	await lock(0, titled(1), 'out')
	await lock(1, titled(2), 'in')
	await lock(2, titled(1), 'free')
	const { scenario } = await openScenario(later(), { ...year, label: 'Loket dulu', pagu: 50 * M })
	expect(scenario).toBe('B')
	const b = { tahun: 2027, skenario: 'B' }
	expect(await showLocks(ctx, b)).toMatchObject({
		scenario: { label: 'Loket dulu', budget: 50 * M },
		locks: [{ activityId: titled(2), wish: 'in' }]
	})
	await setLock(later(), {
		...{ kind: 'activity', ...b, version: 0, kegiatan: titled(3), wish: 'out', note: '' }
	})
	expect((await showLocks(ctx, year)).locks).toHaveLength(1)

	const runA = await composed()
	const runB = await composed({ skenario: 'B' })
	expect((await showComposition(ctx, runB)).budget).toBe(50 * M)
	const bench = await showWorkbench(ctx, 2027, { skenario: 'B' })
	expect(bench.scenarios.map(({ name, current }) => [name, current?.id])).toEqual([
		['A', runA.run],
		['B', runB.run]
	])
	expect(bench.current!.found.id).toBe(runB.run)
})

test('the bench shows the newest run, the chosen one, and whether locks have changed since', async () => {
	expect((await showWorkbench(ctx, 2027)).current).toBeNull()
	const first = await composed({ pagu: 50 * M })
	const second = await composed()
	const { current } = await showWorkbench(later(), 2027)
	expect(current!.found.id).toBe(second.run)
	expect(current!.locksChanged).toBe(false)
	expect(current!.months.length).toBeGreaterThan(0)
	expect(current!.whatIf).toMatchObject({ budget: 60 * M, runs: [{ budget: 50 * M }] })
	expect(current!.whatIf.price).toBeGreaterThanOrEqual(0)
	expect((await showWorkbench(ctx, 2027, { dari: first.run })).current!.found.id).toBe(first.run)

	await lock(0, titled(0), 'out')
	expect((await showWorkbench(later(), 2027)).current!.locksChanged).toBe(true)
	await undoLock(later(), { ...year, version: 1 })
	expect((await showWorkbench(later(), 2027)).current!.locksChanged).toBe(false)
})

test('why and why not, for one activity or for all that a person may join', async () => {
	const ref = await composed()
	const { plan, posed } = await loadPlan(ctx, ref)
	const batch = plan.batches[0]!
	const orang = posed.keys.people[batch.people[0]!]!.id
	const { person, rows } = await whySeats(ctx, ref, { orang })
	expect(person.employeeId).toBe(orang)
	expect(rows[0]).toMatchObject({ seated: true, says: expect.stringMatching(/^Ikut: menutup /) })
	for (const { says, change } of rows) {
		expect(says).toMatch(/harga kursi −?[\d,]+; penentu: .+\.$/)
		expect(change).toMatch(/^[A-Z].+\.$/)
	}
	const kegiatan = posed.keys.activities[batch.activity]!
	expect((await whySeats(ctx, ref, { orang, kegiatan })).rows).toHaveLength(1)
	expect((await findForWhy(ctx, ref, person.nip)).people).toHaveLength(1)
	await expect(whySeats(ctx, ref, { orang: ctx.newId() })).rejects.toMatchObject({
		code: 'plan.person_unknown'
	})
	await expect(whySeats(ctx, ref, { orang, kegiatan: ctx.newId() })).rejects.toMatchObject({
		code: 'plan.activity_unknown'
	})
})

test('whoever sees some agencies only asks about their people only, and reads no names in locks', async () => {
	const ref = await composed()
	const { education, community } = city.agencies
	const head = { ...ctx, actor: actorWith(['agency_head'], [education.id]) }
	const own = (await findForWhy(head, ref, 'Warga')).people
	expect(own.length).toBeGreaterThan(0)
	expect(own.map((person) => person.agency)).not.toContain(community.name)
	const stranger = city.people[1]!.id
	await expect(whySeats(head, ref, { orang: stranger })).rejects.toMatchObject({
		code: 'plan.person_unknown'
	})
	await setLock(ctx, {
		...{ kind: 'person', ...year, version: 0, kegiatan: titled(0), employeeId: stranger },
		...{ wish: 'in', note: '' }
	})
	expect((await showLocks(head, year)).locks[0]!.person).toBeNull()
})

test.each([
	['plan.scenario_unknown', { skenario: 'Z' }],
	['plan.activity_unknown', { kegiatan: '00000000-0000-4000-8000-000000000000' }],
	['platform.changed', { version: 7 }]
])('a lock is refused: %s', async (code, change) => {
	const plain = { kind: 'activity' as const, ...year, version: 0, kegiatan: titled(0) }
	await expect(setLock(ctx, { ...plain, wish: 'in', note: '', ...change })).rejects.toMatchObject({
		code
	})
})

test('what cannot be locked, undone or asked again is refused', async () => {
	const nobody = ctx.newId()
	await expect(
		setLock(ctx, {
			...{ kind: 'person', ...year, version: 0, kegiatan: titled(0), employeeId: nobody },
			...{ wish: 'in', note: '' }
		})
	).rejects.toMatchObject({ code: 'plan.person_unknown' })
	const month = { kind: 'month' as const, ...year, version: 0, month: 3, note: '' }
	await expect(setLock(ctx, { ...month, beku: nobody })).rejects.toMatchObject({
		code: 'plan.composition_unknown'
	})
	const { id } = await requestComposition(ctx, wish)
	await expect(setLock(ctx, { ...month, beku: id })).rejects.toMatchObject({
		code: 'plan.composition_unfinished'
	})
	await expect(requestComposition(ctx, { ...wish, dari: id })).rejects.toMatchObject({
		code: 'plan.composition_unfinished'
	})
	await expect(requestComposition(ctx, { ...wish, dari: nobody })).rejects.toMatchObject({
		code: 'plan.composition_unknown'
	})
	await expect(requestComposition(ctx, { ...wish, skenario: 'C' })).rejects.toMatchObject({
		code: 'plan.scenario_unknown'
	})
	await expect(undoLock(ctx, { ...year, version: 0 })).rejects.toMatchObject({
		code: 'plan.nothing_to_undo'
	})
	await expect(openScenario(ctx, { tahun: 2027, skenario: 'D', label: 'x' })).rejects.toMatchObject(
		{ code: 'plan.scenario_unknown' }
	)
	const reader = { ...ctx, actor: actorWith(['leader']) }
	await expect(undoLock(reader, { ...year, version: 0 })).rejects.toMatchObject({
		code: 'access.refused'
	})
})
