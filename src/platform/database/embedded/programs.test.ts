import { spawnSync } from 'node:child_process'
import {
	chmodSync,
	cpSync,
	existsSync,
	lstatSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	renameSync,
	rmSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { newOwner } from './account.ts'
import { findPrograms } from './programs.ts'
import { givenFolder } from './testing.ts'

const npm = dirname(dirname(findPrograms({}, [])))
const folder = mkdtempSync(join(tmpdir(), 'bina-uji-'))
const shipped = join(folder, 'native')
let place: string

beforeAll(() => {
	chmodSync(folder, 0o755)
	cpSync(npm, folder, { recursive: true, verbatimSymlinks: true })
	return () => rmSync(folder, { recursive: true })
})

beforeEach(() => {
	place = join(givenFolder(), 'tempat')
	chmodSync(join(shipped, 'bin/postgres'), 0o755)
})

const find = () => findPrograms(newOwner, [place], shipped)

const linksIn = (lib: string) =>
	readdirSync(lib).filter((name) => lstatSync(join(lib, name)).isSymbolicLink())

/** What the programs say when the server's account runs them. */
const version = (programs: string) =>
	spawnSync(join(programs, 'initdb'), ['--version'], { ...newOwner, cwd: '/', encoding: 'utf8' })
		.stdout

test('programs within reach are run where npm put them', () => {
	expect(find()).toBe(join(shipped, 'bin'))
	expect(existsSync(place)).toBe(false)
})

test('links that npm did not make are made', () => {
	const lib = join(shipped, 'lib')
	const links = linksIn(lib)
	expect(links).toContain('libpq.so.5')
	for (const link of links) rmSync(join(lib, link))

	expect(find()).toBe(join(shipped, 'bin'))
	expect(linksIn(lib)).toEqual(links)
})

test('where those links are not ours to make, a copy gets them', () => {
	const lib = join(shipped, 'lib')
	for (const link of linksIn(lib)) rmSync(join(lib, link))
	chmodSync(lib, 0o500)

	const programs = find()

	chmodSync(lib, 0o755)
	expect(programs.startsWith(place)).toBe(true)
	expect(version(programs)).toMatch(/^initdb \(PostgreSQL\) 18/)
})

test('programs out of reach are copied once to where everyone can run them', () => {
	chmodSync(join(shipped, 'bin/postgres'), 0o600)

	const programs = find()

	expect(programs.startsWith(place)).toBe(true)
	expect(version(programs)).toMatch(/^initdb \(PostgreSQL\) 18/)
	const { ino } = lstatSync(programs)
	expect(lstatSync(find()).ino).toBe(ino)
})

test('a copy that others could have changed is not run', () => {
	chmodSync(join(shipped, 'bin/postgres'), 0o600)
	const home = dirname(dirname(find()))
	chmodSync(home, 0o777)

	expect(find).toThrow(expect.objectContaining({ code: 'database.platform' }))
})

test('a copy that was cut short is not taken for a whole one', () => {
	chmodSync(join(shipped, 'bin/postgres'), 0o600)
	const home = dirname(dirname(find()))
	renameSync(home, `${home}.123`)
	mkdirSync(join(`${home}.123`, 'native/bin'), { recursive: true })

	expect(version(find())).toMatch(/^initdb \(PostgreSQL\) 18/)
})
