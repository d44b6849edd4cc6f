import { authorize } from '#platform/access/authorize.ts'
import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { changed } from '#platform/http/refusals.ts'
import { mayCompose } from '../access.ts'
import type { LockChange } from '../lock-forms.ts'
import {
	activityUnknown,
	compositionUnfinished,
	compositionUnknown,
	personUnknown,
	scenarioUnknown
} from '../refusals.ts'
import { findActivity } from './store/activity.ts'
import { findComposition } from './store/composition.ts'
import * as store from './store/lock.ts'
import { nameOf } from './store/seat.ts'

/** Where a change of locks leads back to. */
export type LockedScenario = { year: number; scenario: string; activityId: string | null }

/** Sets a lock of a scenario, or lets it go. Nothing is composed; the next one asked for keeps it. */
export async function setLock(ctx: Context, change: LockChange): Promise<LockedScenario> {
	authorize(mayCompose(ctx.actor))
	const { tahun: year, skenario, version } = change
	const scenario = await store.findScenario(ctx.db, year, skenario)
	if (!scenario) throw scenarioUnknown()
	await mustExist(ctx, change)

	if (scenario.version !== version || !(await store.countChange(ctx.db, scenario))) throw changed()
	const lock = {
		...NOTHING,
		...rowOf(change),
		id: ctx.newId(),
		number: (await store.countLocks(ctx.db, year, skenario)) + 1,
		note: change.note,
		madeBy: ctx.actor.name,
		madeAt: ctx.now
	}
	await store.insertLock(ctx.db, scenario, lock)
	const { kind, wish, activityId, employeeId, most, month, compositionId } = lock
	await record(
		ctx,
		'plan.lock_set',
		{ year, scenario: skenario, kind, wish, activityId, employeeId, most, month, compositionId },
		lock.id
	)
	return { year, scenario: skenario, activityId }
}

const NOTHING = {
	activityId: null,
	employeeId: null,
	most: null,
	month: null,
	compositionId: null
}

type Subject = Pick<store.LockRow, 'kind' | 'wish'> & Partial<store.LockRow>

function rowOf(change: LockChange): Subject {
	switch (change.kind) {
		case 'activity':
			return { kind: 'activity', wish: change.wish, activityId: change.kegiatan }
		case 'person':
			return {
				kind: 'person',
				wish: change.wish,
				activityId: change.kegiatan,
				employeeId: change.employeeId
			}
		case 'batches':
			// No batch at all is said in one way only.
			if (change.most === 0) return { kind: 'activity', wish: 'out', activityId: change.kegiatan }
			return change.most === undefined
				? { kind: 'batches', wish: 'free', activityId: change.kegiatan }
				: { kind: 'batches', wish: 'most', activityId: change.kegiatan, most: change.most }
		case 'month':
			return change.beku === undefined
				? { kind: 'month', wish: 'free', month: change.month }
				: { kind: 'month', wish: 'frozen', month: change.month, compositionId: change.beku }
	}
}

async function mustExist({ db }: Context, change: LockChange): Promise<void> {
	if (change.kind === 'month') {
		if (change.beku === undefined) return
		const composition = await findComposition(db, change.beku)
		if (!composition || composition.year !== change.tahun) throw compositionUnknown()
		if (!composition.result) throw compositionUnfinished()
		return
	}
	if (!(await findActivity(db, change.kegiatan))) throw activityUnknown()
	if (change.kind === 'person' && !(await nameOf(db, change.employeeId))) throw personUnknown()
}
