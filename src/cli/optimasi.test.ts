import { execFile, spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { afterAll, expect, test, vi } from 'vitest'
import { generate, SIZES } from '../../bench/generate.ts'
import { check } from '#optimisation/compose/check.ts'
import { isFault } from '#optimisation/fault.ts'
import { readProblem, readResult, writeProblem } from '#optimisation/compose/format.ts'
import { USUAL_SETTINGS, type Problem } from '#optimisation/compose/model.ts'

// Each test starts a few processes.
vi.setConfig({ testTimeout: 60_000 })

const folder = mkdtempSync(join(tmpdir(), 'bina-optimasi-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** No database answers there: these commands ask none. */
const env = { ...process.env, DATABASE_URL: 'postgresql://127.0.0.1:1/none' }
const BINA = [join(process.cwd(), 'src/cli/bina.ts'), 'optimasi']

type Ended = { code: number; stdout: string; stderr: string }

const bina = (...args: string[]) =>
	new Promise<Ended>((resolve) => {
		execFile(
			process.execPath,
			[...BINA, ...args],
			{ env, cwd: process.cwd() },
			(error, stdout, stderr) => resolve({ code: error ? Number(error.code) : 0, stdout, stderr })
		)
	})

const at = (name: string) => join(folder, name)
const put = (name: string, text: string): string => {
	writeFileSync(at(name), text)
	return at(name)
}
const [, example = ''] = /```json\n(.*?)```/s.exec(readFileSync('docs/optimasi-format.md', 'utf8'))!
const text = (name: string) => readFileSync(at(name), 'utf8')
const json = (name: string) => JSON.parse(text(name)) as Record<string, unknown>

test('the example is solved and checked, each time and with either thread count the same', async () => {
	const problem = put('contoh.json', example)
	const one = await bina('susun', problem, '--keluar', at('satu.json'), '--utas', '1')
	expect(one).toMatchObject({ code: 0, stderr: '' })
	expect(one.stdout).toContain('2 angkatan')
	const two = await bina('susun', problem, '--keluar', at('dua.json'), '--utas', '2', '--json')
	expect(JSON.parse(two.stdout)).toMatchObject({ batches: 2, seats: 3, stopped: 'gap' })
	expect(text('dua.json')).toBe(text('satu.json'))

	const checked = await bina('periksa', problem, at('satu.json'), '--json')
	expect(checked).toMatchObject({ code: 0, stderr: '' })
	const { objective, bound } = json('satu.json')
	expect(JSON.parse(checked.stdout)).toEqual({ feasible: true, objective, bound, violations: [] })
	expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([])
})

test('settings of the call win over those of the file', async () => {
	const problem = put('setelan.json', example)
	const call = ['--benih', '7', '--selisih', '0.05', '--langkah', '3']
	await bina('susun', problem, '--keluar', at('setelan-hasil.json'), ...call)
	expect(json('setelan-hasil.json').settings).toEqual({ seed: 7, targetGap: 0.05, steps: 3 })
})

test('a changed plan and a claim too low are violations, with exit 1', async () => {
	const problem = put('asal.json', example)
	await bina('susun', problem, '--keluar', at('hasil.json'))
	const result = json('hasil.json') as { plan: { batches: { people: number[] }[] }; bound: number }

	const low = put('rendah.json', JSON.stringify({ ...result, bound: result.bound - 1 }))
	const claimed = await bina('periksa', problem, low, '--json')
	expect(claimed.code).toBe(1)
	expect(claimed.stderr).toBe('Ada 1 pelanggaran. Perbaiki susunannya, lalu periksa lagi.\n')
	expect(JSON.parse(claimed.stdout)).toMatchObject({
		feasible: false,
		bound: result.bound - 1,
		violations: [{ rule: 'bound', allowed: result.bound - 1 }]
	})

	const [first] = result.plan.batches
	const twice = put(
		'dua-kali.json',
		JSON.stringify({ ...result, plan: { batches: [{ ...first!, people: [0, 0, 9] }] } })
	)
	const changed = await bina('periksa', problem, twice)
	expect(changed.code).toBe(1)
	expect(changed.stdout).toContain(
		'Orang dua kali di satu kegiatan (angkatan 0, kegiatan 0, orang 0)'
	)
	expect(changed.stdout).toContain('Baris tidak ada (angkatan 0, orang 9): 9, batasnya 1')
})

test('a file that is not sound is refused with its field, for machines too', async () => {
	const broken = put('rusak.json', example.replace('"minSeats": 2', '"minSeats": 31'))
	const out = await bina('susun', broken, '--keluar', at('tidak.json'), '--json')
	const sentence = 'Isian problem.activities[0].minSeats (31) lebih besar dari maxSeats (30).'
	expect(out).toMatchObject({ code: 1, stderr: `rusak.json: ${sentence}\n` })
	expect(JSON.parse(out.stdout)).toEqual({
		fault: { file: 'rusak.json', path: 'problem.activities[0].minSeats', sentence }
	})
	const half = put('separuh.json', '{\n\t"format": "bina')
	expect((await bina('periksa', half, half)).stderr).toBe(
		'separuh.json: Isi berkas terputus di baris 2, kolom 17.\n'
	)
	const latin = at('latin.json')
	writeFileSync(latin, Buffer.from([0x7b, 0xe9, 0x7d]))
	expect((await bina('periksa', latin, latin)).stderr).toContain('bukan teks UTF-8')
	expect(readdirSync(folder)).not.toContain('tidak.json')
})

test('wrong calls end with 2, files that cannot be opened or written with 1', async () => {
	const problem = put('benar.json', example)
	const [none, threads, unknown, missing, itself, nowhere, device] = await Promise.all([
		bina('susun', problem),
		bina('susun', problem, '--keluar', at('x.json'), '--utas', '3'),
		bina('periksa', problem, problem, '--cepat'),
		bina('periksa', at('tidak-ada.json'), problem),
		bina('susun', problem, '--keluar', problem),
		bina('susun', problem, '--keluar', at('tidak/ada/x.json')),
		bina('susun', problem, '--keluar', '/dev/null')
	])
	for (const { code, stderr } of [none, threads, unknown]) {
		expect(code).toBe(2)
		expect(stderr).toMatch(/^Pemakaian: bina optimasi (susun|periksa) MASALAH\.json/)
	}
	for (const { code } of [missing, itself, nowhere, device]) expect(code).toBe(1)
	expect(missing.stderr).toContain('tidak-ada.json tidak dapat dibuka')
	expect(text('benar.json')).toBe(example)
})

test('a lock that cannot be kept is named', async () => {
	const file = JSON.parse(example) as { problem: Partial<Problem> }
	file.problem.budget = { total: 0, bySource: [null], byAgency: [null] }
	Object.assign(file.problem, {
		locks: {
			pairs: [{ person: 0, activity: 1, must: true }],
			batches: [{ activity: 0, min: 1 }],
			frozen: [{ activity: 1, month: 3, people: [1] }]
		}
	})
	const problem = put('kunci.json', JSON.stringify(file))
	const { code, stderr } = await bina('susun', problem, '--keluar', at('kunci-hasil.json'))
	expect(code).toBe(0)
	expect(stderr).toContain('Kunci ini tidak dapat dipenuhi: orang 0 wajib ikut kegiatan 1.')
	expect(stderr).toContain('Kunci ini tidak dapat dipenuhi: kegiatan 0 paling sedikit 1 angkatan.')
	expect(stderr).toContain('Kunci ini tidak dapat dipenuhi: angkatan tetap kegiatan 1 di bulan 3.')
})

test('Ctrl-C keeps the best plan so far', async () => {
	const city = generate({ ...SIZES[500], seed: 1 })
	const endless = { ...USUAL_SETTINGS, targetGap: 0, steps: 1_000_000 }
	const problem = put('kota.json', writeProblem(city, endless))
	const child = spawn(
		process.execPath,
		[...BINA, 'susun', problem, '--keluar', at('kota-hasil.json')],
		{
			env
		}
	)
	let stderr = ''
	child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
	const ended = new Promise<number | null>((resolve) => child.on('exit', resolve))
	setTimeout(() => child.kill('SIGINT'), 6_000)

	expect(await ended).toBe(0)
	expect(stderr).toContain('Dihentikan. Susunan terbaik sampai saat itu tetap disimpan.')
	const found = readResult(text('kota-hasil.json'))
	if (isFault(found) || isFault(readProblem(text('kota.json')))) throw new Error('not read back')
	expect(found.plan.batches.length).toBeGreaterThan(0)
	expect(check(city, found.plan).feasible).toBe(true)
})

test('a matching is answered with its proof; a file that is none is named', async () => {
	const page = readFileSync('docs/pasangkan-format.md', 'utf8')
	const [[, problem = ''] = [], [, told = ''] = []] = [...page.matchAll(/```json\n(.*?)```/gs)]
	const file = put('pasangan.json', problem)
	const found = await bina('pasangkan', file, '--json')
	expect(found).toMatchObject({ code: 0, stderr: '' })
	expect(JSON.parse(found.stdout)).toEqual(JSON.parse(told))
	const stable = await bina('pasangkan', file, '--cara', 'stable', '--json')
	expect(JSON.parse(stable.stdout)).toMatchObject({ blockingPairs: 0, objective: 120, dual: 153 })
	expect((await bina('pasangkan', file)).stdout).toContain('2 pasangan')
	const broken = await bina(
		'pasangkan',
		put('rusak.json', problem.replace('"host": 0', '"host": 7')),
		'--json'
	)
	expect(broken.code).toBe(1)
	expect(JSON.parse(broken.stdout)).toMatchObject({ fault: { path: 'problem.pairs[0].host' } })
	expect((await bina('pasangkan', file, '--cara', 'lain')).code).toBe(2)
})
