// Makes a clone ready to run: packages as the lock file has them, SvelteKit's types and, with the
// argument `bangun`, the built pages. Does only what is missing; two at once are safe.
// Plain JavaScript, because the machine's own Node (20 or later) runs it before ours is there.
// Prints to stderr alone: the stdout of what follows may be JSON.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import { homedir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

process.chdir(path.dirname(path.dirname(fileURLToPath(import.meta.url))))

const BIN = path.resolve('node_modules/.bin')
const LOCK = '.tmp/siapkan' // a link whose target is the number of the process that holds it

/** Each step writes a hash of what it was made from, when it is complete. */
const steps = [
	{
		mark: 'node_modules/.bina-terpasang',
		from: ['package-lock.json'],
		make() {
			say('Memasang paket…')
			const cache = isWritable(homedir()) ? [] : ['--cache=.tmp/npm']
			run('npm', ['ci', '--include=dev', '--loglevel=error', '--no-audit', '--no-fund', ...cache])
			if (!fs.existsSync(`${BIN}/node`) && Number.parseInt(process.versions.node) < 24) {
				quit('Bina membawa Node 24 untuk Linux x64 dan arm64. Di mesin lain, pasang Node 24.')
			}
		}
	},
	{
		mark: 'node_modules/$app/.bina-selaras', // npm removes node_modules/$app whenever it installs
		from: ['package-lock.json', 'vite.config.ts'],
		make: () => run('svelte-kit', ['sync'])
	},
	{
		mark: 'build/.bina-terbangun',
		from: ['package.json', 'package-lock.json', 'vite.config.ts', 'src', 'static', 'demo'],
		make() {
			say('Membangun halaman…')
			run('vite', ['build', '--logLevel=warn'])
		}
	}
].slice(0, process.argv.includes('bangun') ? 3 : 2)

if (!steps.every(isDone)) {
	await lock()
	for (const step of steps) {
		if (isDone(step)) continue
		fs.rmSync(step.mark, { force: true })
		step.make()
		fs.writeFileSync(step.mark, hashOf(step.from))
	}
}

/** @param {{ mark: string, from: string[] }} step */
function isDone({ mark, from }) {
	return fs.existsSync(mark) && fs.readFileSync(mark, 'utf8') === hashOf(from)
}

/**
 * Hash over files and all that is below folders, by name and content; tests do not count.
 * @param {string[]} paths
 */
function hashOf(paths) {
	const hash = createHash('sha256').update(process.platform + process.arch)
	for (const file of paths.flatMap(filesBelow).sort()) {
		if (!file.endsWith('.test.ts')) hash.update(`\0${file}\0`).update(fs.readFileSync(file))
	}
	return hash.digest('hex')
}

/**
 * @param {string} root
 * @returns {string[]}
 */
function filesBelow(root) {
	const found = fs.statSync(root, { throwIfNoEntry: false })
	if (!found) return []
	if (found.isFile()) return [root]
	return fs.readdirSync(root).flatMap((name) => filesBelow(path.join(root, name)))
}

/**
 * Runs a program to its end. npm gets the machine's own Node, since it replaces ours meanwhile.
 * @param {string} program
 * @param {string[]} args
 */
function run(program, args) {
	const machine = (process.env.PATH ?? '').split(':').filter((dir) => !dir.endsWith('/.bin'))
	const PATH = (program === 'npm' ? machine : [BIN, ...machine]).join(':')
	const env = { ...process.env, PATH }
	const { status, error } = spawnSync(program, args, { env, stdio: ['ignore', 2, 2] })
	if (error) say(error.message)
	if (status !== 0) quit(`Persiapan terhenti pada "${program} ${args[0]}".`)
}

/** Waits for whoever prepares this clone now, then takes the lock until this process ends. */
async function lock() {
	fs.mkdirSync('.tmp', { recursive: true })
	for (let waited = false; ; waited = true) {
		try {
			fs.symlinkSync(String(process.pid), LOCK)
			process.on('exit', () => fs.rmSync(LOCK, { force: true }))
			return
		} catch (error) {
			if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error
		}
		if (!waited) say('Menunggu persiapan lain selesai…')
		if (isHeld()) await pause(200)
		else fs.rmSync(LOCK, { force: true })
	}
}

/** Whether the holder still prepares. Its number alone proves nothing: it may be another's by now. */
function isHeld() {
	try {
		return fs.readFileSync(`/proc/${fs.readlinkSync(LOCK)}/cmdline`, 'utf8').includes('siapkan.mjs')
	} catch {
		return false
	}
}

/** @param {string} folder */
function isWritable(folder) {
	try {
		fs.accessSync(folder, fs.constants.W_OK)
		return true
	} catch {
		return false
	}
}

/** @param {string} sentence */
function say(sentence) {
	process.stderr.write(`${sentence}\n`)
}

/** @param {string} sentence */
function quit(sentence) {
	say(sentence)
	process.exit(1)
}
