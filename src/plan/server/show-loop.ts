import type { Context } from '#platform/context.ts'
import { civilDate } from '#platform/i18n/format.ts'
import { getLoop, type Loop } from './store/loop.ts'

/** The year that is being planned: next year's, in the government's zone. */
export const planningYear = (now: Date): number => Number(civilDate(now).slice(0, 4)) + 1

/** How far the yearly loop has come, for the spine. Counts only: everybody of the desk may see them. */
export async function showLoop({ db, now }: Context): Promise<Loop & { year: number }> {
	const year = planningYear(now)
	return { year, ...(await getLoop(db, year)) }
}
