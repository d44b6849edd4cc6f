import { setTimeout as pause } from 'node:timers/promises'
import type { Work } from './kill.ts'
import { work as writer } from './kill-writer.ts'

/** Wrong on purpose: acknowledges what it never writes. */
export const work: Work = {
	...writer,
	async write(_, acknowledge) {
		for (let id = 1; ; id++) {
			acknowledge(String(id))
			await pause(10)
		}
	}
}
