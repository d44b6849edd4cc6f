import { runInThread, type Listeners as Heard } from '../thread.ts'
import type { Watching } from './compose.ts'
import type { Composition, Problem, Progress, Settings } from './model.ts'

/** Aborting ends the search soon; the promise still gives the best plan found so far. */
export type Listeners = Heard<Progress> & Pick<Watching, 'start' | 'threads'>

export type ComposeWork = Pick<Watching, 'start' | 'threads'> & {
	problem: Problem
	settings: Settings
}

/**
 * Composes in a thread of its own. Rejects only on a defect (a row number out of range, no
 * memory).
 */
export const composeInThread = (
	problem: Problem,
	settings: Settings,
	{ start, threads, ...listeners }: Listeners = {}
): Promise<Composition> =>
	runInThread<ComposeWork, Progress, Composition>(
		new URL('./thread.ts', import.meta.url),
		{ problem, settings, start, threads },
		listeners
	)
