// What `npm test` runs, in order; a stage that fails does not keep the others from running. The last line is the count.
import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import process from 'node:process'

type Count = { passed: number; failed: number }

const REPORTS = '.tmp/uji'
rmSync(REPORTS, { recursive: true, force: true })
mkdirSync(REPORTS, { recursive: true })

// The suites start some hundred processes and threads of the same modules: each is stripped of its types and compiled once.
process.env.NODE_COMPILE_CACHE ??= resolve('.tmp/uji/modul')

/** Runs a program with its output passed on; true when it exits 0. */
function run(program: string, ...args: string[]): Promise<boolean> {
	process.stdout.write(`\n── ${program} ${args.join(' ')}\n`)
	return new Promise((resolve) => {
		const child = spawn(program, args, { stdio: 'inherit' })
		child.on('error', () => resolve(false))
		child.on('exit', (code) => resolve(code === 0))
	})
}

/** A stage without tests of its own counts as one. */
const stage = async (program: string, ...args: string[]): Promise<Count> =>
	(await run(program, ...args)) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }

/** A runner's own count; a run that left no report, or failed without a failed test, is one failure. */
async function suite(
	report: string,
	count: (report: never) => Count,
	program: string,
	...args: string[]
): Promise<Count> {
	const ok = await run(program, ...args)
	try {
		const counted = count(JSON.parse(readFileSync(`${REPORTS}/${report}`, 'utf8')) as never)
		if (counted.passed === 0) return { passed: 0, failed: Math.max(1, counted.failed) }
		return ok || counted.failed > 0 ? counted : { ...counted, failed: 1 }
	} catch {
		return { passed: 0, failed: 1 }
	}
}

const vitest = ({
	numPassedTests,
	numTotalTests
}: {
	numPassedTests: number
	numTotalTests: number
}): Count => ({
	passed: numPassedTests,
	failed: numTotalTests - numPassedTests
})

const playwright = ({
	stats
}: {
	stats: { expected: number; unexpected: number; flaky: number; skipped: number }
}): Count => ({
	passed: stats.expected,
	failed: stats.unexpected + stats.flaky + stats.skipped
})

const counts = [
	await stage('svelte-check', '--tsgo', '--fail-on-warnings', '--output', 'human'),
	// Each of these two keeps one core busy.
	...(await Promise.all([
		stage('eslint', '.'),
		stage('prettier', '--check', '--log-level', 'warn', '.')
	])),
	await suite(
		'vitest.json',
		vitest,
		'vitest',
		'run',
		'--reporter=default',
		'--reporter=json',
		`--outputFile.json=${REPORTS}/vitest.json`
	),
	await suite('playwright.json', playwright, 'playwright', 'test')
]
const total = counts.reduce((sum, count) => ({
	passed: sum.passed + count.passed,
	failed: sum.failed + count.failed
}))

process.stdout.write(`\n${total.passed} passed, ${total.failed} failed\n`)
process.exitCode = total.failed > 0 ? 1 : 0
