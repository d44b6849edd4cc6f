import type { Context } from '#platform/context.ts'
import { getLoop, type Loop } from './store/loop.ts'

/** The year that is being planned: next year's, in the government's zone. */
export const planningYear = (now: Date): number =>
	Number(new Intl.DateTimeFormat('en', { year: 'numeric', timeZone: 'Asia/Jakarta' }).format(now)) +
	1

/** How far the yearly loop has come, for the spine. Counts only: everybody of the desk may see them. */
export async function showLoop({ db, now }: Context): Promise<Loop & { year: number }> {
	const year = planningYear(now)
	return { year, ...(await getLoop(db, year)) }
}
