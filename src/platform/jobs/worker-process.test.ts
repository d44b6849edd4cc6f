import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { expect, onTestFinished, test, vi } from 'vitest'
import { runWorker } from './worker-process.ts'

/** A worker that notes each of its starts and, when it is told to stop, that too. */
function givenWorker() {
	const folder = mkdtempSync(join(tmpdir(), 'bina-uji-'))
	onTestFinished(() => rmSync(folder, { recursive: true }))
	const file = join(folder, 'worker.mjs')
	const notes = join(folder, 'notes')
	writeFileSync(
		file,
		`import { appendFileSync } from 'node:fs'
		const note = (word) => appendFileSync(${JSON.stringify(notes)}, word + '\\n')
		process.once('disconnect', () => { note('stopped'); clearInterval(stay) })
		const stay = setInterval(() => {}, 1000)
		note(process.pid)`
	)
	const noted = () => (existsSync(notes) ? readFileSync(notes, 'utf8').trim().split('\n') : [])
	return { file, noted }
}

test('a worker that breaks down is started again, and stops when it is asked to', async () => {
	const { file, noted } = givenWorker()
	const worker = runWorker(file)
	onTestFinished(() => worker.stop())
	await vi.waitFor(() => expect(noted()).toHaveLength(1), 10_000)

	process.kill(Number(noted()[0]), 'SIGKILL')
	await vi.waitFor(() => expect(noted()).toHaveLength(2), 10_000)
	await worker.stop()

	expect(noted().at(-1)).toBe('stopped')
})
