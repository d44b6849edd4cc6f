import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
	chmodSync,
	copyFileSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { beforeEach, expect, onTestFinished, test } from 'vitest'

// A clone in small: `npm` here is a script that notes its call and installs scripts that do the same.
let clone: string

beforeEach(() => {
	clone = mkdtempSync(join(tmpdir(), 'bina-uji-'))
	onTestFinished(() => rmSync(clone, { recursive: true }))
	for (const folder of ['scripts', 'bin', 'src']) mkdirSync(join(clone, folder))
	copyFileSync('scripts/siapkan.mjs', join(clone, 'scripts/siapkan.mjs'))
	for (const file of ['package.json', 'package-lock.json', 'vite.config.ts', 'src/app.html']) {
		writeFileSync(join(clone, file), '1')
	}
	script(
		'bin/npm',
		`echo "$1" >> calls; echo bunyi; sleep 0.3; rm -rf node_modules; mkdir -p node_modules/.bin 'node_modules/$app'
		printf '#!/bin/sh\\necho svelte-kit >> calls\\n' > node_modules/.bin/svelte-kit
		printf '#!/bin/sh\\necho vite >> calls; mkdir -p build\\n' > node_modules/.bin/vite
		touch node_modules/.bin/node; chmod 755 node_modules/.bin/*`
	)
})

function script(file: string, text: string): void {
	writeFileSync(join(clone, file), `#!/bin/sh\n${text}\n`)
	chmodSync(join(clone, file), 0o755)
}

async function prepare(...args: string[]) {
	const child = spawn(process.execPath, ['scripts/siapkan.mjs', ...args], {
		cwd: clone,
		env: { PATH: `${join(clone, 'bin')}:/usr/bin:/bin`, HOME: clone },
		stdio: ['ignore', 'pipe', 'pipe']
	})
	let [stdout, stderr] = ['', '']
	child.stdout.on('data', (text) => (stdout += text))
	child.stderr.on('data', (text) => (stderr += text))
	const [status] = await once(child, 'close')
	return { status: status as number, stdout, stderr }
}

/** What was called since the last time one asked. */
function calls(): string[] {
	const file = join(clone, 'calls')
	if (!existsSync(file)) return []
	const noted = readFileSync(file, 'utf8').trim().split('\n')
	rmSync(file)
	return noted
}

let version = 1
const change = (file: string) => writeFileSync(join(clone, file), `${++version}`)

test('a fresh clone gets everything once, and says nothing on stdout', async () => {
	const first = await prepare('bangun')
	expect(first).toMatchObject({ status: 0, stdout: '' })
	expect(first.stderr).toContain('Memasang paket…')
	expect(calls()).toEqual(['ci', 'svelte-kit', 'vite'])

	expect(await prepare('bangun')).toEqual({ status: 0, stdout: '', stderr: '' })
	expect(calls()).toEqual([])
})

test('without `bangun` nothing is built', async () => {
	await prepare()
	expect(calls()).toEqual(['ci', 'svelte-kit'])
})

test('only what changed is made again; a test is no source', async () => {
	await prepare('bangun')
	calls()
	change('src/app.html')
	await prepare('bangun')
	expect(calls()).toEqual(['vite'])
	change('src/a.test.ts')
	await prepare('bangun')
	expect(calls()).toEqual([])
	change('package-lock.json')
	await prepare('bangun')
	expect(calls()).toEqual(['ci', 'svelte-kit', 'vite'])
	rmSync(join(clone, 'node_modules/$app'), { recursive: true }) // as npm install does
	mkdirSync(join(clone, 'node_modules/$app'))
	await prepare('bangun')
	expect(calls()).toEqual(['svelte-kit'])
})

test('two at once install once', async () => {
	const both = await Promise.all([prepare('bangun'), prepare('bangun')])
	expect(both.map(({ status }) => status)).toEqual([0, 0])
	expect(calls()).toEqual(['ci', 'svelte-kit', 'vite'])
})

test('a lock whose holder is gone, or is another program by now, is taken over', async () => {
	for (const pid of ['4194303', String(process.pid)]) {
		mkdirSync(join(clone, '.tmp'), { recursive: true })
		symlinkSync(pid, join(clone, '.tmp/siapkan'))
		change('package-lock.json')
		expect((await prepare()).status).toBe(0)
		expect(calls()).toEqual(['ci', 'svelte-kit'])
	}
})

test('a step that fails is named, ends with 1, and is tried again', async () => {
	await prepare()
	calls()
	script('node_modules/.bin/vite', 'echo vite >> calls; exit 7')
	const failed = await prepare('bangun')
	expect(failed.status).toBe(1)
	expect(failed.stderr).toContain('Persiapan terhenti pada "vite build".')
	expect(existsSync(join(clone, '.tmp/siapkan'))).toBe(false)
	await prepare('bangun')
	expect(calls()).toEqual(['vite', 'vite'])
})
