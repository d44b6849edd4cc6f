import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { killRounds, type Outcome } from './kill.ts'

/** Rounds on a folder of the test's own. How long each writes is drawn from 50..850 ms, the same in every run. */
export function killRoundsOf(work: URL, rounds: number): Promise<Outcome> {
	const folder = mkdtempSync(join(tmpdir(), 'bina-uji-'))
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
	return killRounds(folder, work.pathname, {
		rounds,
		lasting: (round) => 50 + ((round * 331 + 400) % 800)
	})
}
