import { Worker } from 'node:worker_threads'
import type { Instance } from './instance.ts'
import { boardFor, Pricing, type Board, type Helper } from './pricing.ts'

/** Cells of the control word: what is asked, and the stretch of the list. */
export const ASKED = 0
export const FROM = 1
export const TO = 2
/** What `ASKED` says. The helper raises it to IDLE when it is there. */
export const AWAY = 0
export const IDLE = 1
export const WORK = 2
export const END = 3

export type HelperData = { on: Instance; board: Board; control: Int32Array }

/** Longer than any stretch takes: a helper that has not answered by then never will. */
const LOST_MS = 30_000

/**
 * Pricing with a second thread at hand. Until it has started, and if it dies, the caller's own
 * thread does everything. Call `close` when done.
 */
export function pricingWithHelper(on: Instance): { pricing: Pricing; close: () => void } {
	const board = boardFor(on)
	const control = new Int32Array(new SharedArrayBuffer(12))
	// The helper needs rows and limits, not the people's own records.
	const problem = { ...on.problem, people: [], activities: [] }
	const workerData: HelperData = { on: { ...on, problem }, board, control }
	const thread = new Worker(new URL('./pricing-thread.ts', import.meta.url), { workerData })
	thread.unref()
	const end = () => {
		Atomics.store(control, ASKED, END)
		Atomics.notify(control, ASKED)
	}
	thread.on('error', end)
	const helper: Helper = {
		start(from, to) {
			if (Atomics.load(control, ASKED) !== IDLE) return false
			control[FROM] = from
			control[TO] = to
			Atomics.store(control, ASKED, WORK)
			Atomics.notify(control, ASKED)
			return true
		},
		finish() {
			Atomics.wait(control, ASKED, WORK, LOST_MS)
			return Atomics.load(control, ASKED) === IDLE
		}
	}
	return { pricing: new Pricing(on, board, helper), close: end }
}
