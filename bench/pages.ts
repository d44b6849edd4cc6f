import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { gunzipSync } from 'node:zlib'
import { addProposals } from './proposals.ts'
import type { Bench, Row } from './run.ts'
import { addVersions } from './versions.ts'

const PORT = 4390
const BASE = `http://127.0.0.1:${PORT}`
const ROUNDS = 15
const PROPOSALS = 1000
const VERSIONS = 40

/** Weight of a first visit and server time of the main pages, on an example city of 3,000 people. */
const bench: Bench = async () => {
	const data = mkdtempSync(join(tmpdir(), 'bina-bench-'))
	const env = { ...process.env, BINA_DATA: data, PORT: String(PORT), HOST: '127.0.0.1' }
	const printed = execFileSync('node', ['src/cli/bina.ts', 'contoh', '--json'], {
		env,
		encoding: 'utf8'
	})
	const { accounts } = JSON.parse(printed) as {
		accounts: { nip: string; password: string; purpose: string }[]
	}
	const server = spawn('node', ['server.js'], { env, stdio: ['ignore', 'pipe', 'inherit'] })
	try {
		await new Promise<void>((resolve) =>
			server.stdout.on('data', (text: Buffer) => text.includes('Bina siap') && resolve())
		)
		const planner = accounts.find(({ purpose }) => purpose.startsWith('Perencana'))!
		const cookie = await signIn(planner.nip, planner.password)
		const rows = [...(await weigh('/masuk', '')), ...(await weigh('/beranda', cookie))]
		const bare = await serverTime('/sehat', '')
		for (const path of [
			'/masuk',
			'/beranda',
			'/pegawai',
			'/pegawai/ip-asn',
			'/pegawai/ip-asn/orang',
			'/pegawai/mutu',
			'/pegawai/mutu/temuan',
			'/kebutuhan',
			'/kebutuhan/jam',
			'/kebutuhan/kewajiban',
			'/kebutuhan/skm',
			'/kebutuhan/prioritas',
			'/rencana',
			'/rencana/katalog'
		]) {
			const ms = await serverTime(path, cookie)
			rows.push(
				row(path, 'server_ms', ms, 'ms', 100),
				row(path, 'ratio_to_health', ms / bare, '×', null)
			)
		}
		const { connection, schema } = JSON.parse(
			execFileSync('node', ['src/cli/bina.ts', 'basisdata', '--json'], { env, encoding: 'utf8' })
		) as { connection: string; schema: string }
		await addProposals(connection, schema, PROPOSALS)
		for (const path of [
			'/kebutuhan/usulan',
			'/kebutuhan/usulan?status=proposed&urut=opd&hal=8',
			'/kebutuhan/usulan?cari=pelayanan',
			'/kebutuhan/usulan/serupa'
		])
			rows.push(
				row(`usulan ${PROPOSALS} ${path}`, 'server_ms', await serverTime(path, cookie), 'ms', 100)
			)
		const year = new Date().getFullYear() + 1
		await until(() => isComposed(`/rencana/${year}/susun`, cookie))
		await addVersions(connection, schema, { year, count: VERSIONS })
		for (const path of [
			`/rencana/${year}/versi`,
			`/rencana/${year}/versi?hal=2`,
			`/rencana/${year}/versi/banding?dari=1&ke=${VERSIONS}`,
			`/rencana/${year}/versi/banding?dari=1&ke=${VERSIONS}&bagian=orang`
		])
			rows.push(
				row(`versi ${VERSIONS} ${path}`, 'server_ms', await serverTime(path, cookie), 'ms', 100)
			)
		rows.push(
			row(
				'satu versi, dengan syaratnya',
				'server_ms',
				await serverTime(`/rencana/${year}/versi/${VERSIONS}`, cookie),
				'ms',
				null
			)
		)
		return { name: 'pages', rows }
	} finally {
		server.kill('SIGTERM')
		await new Promise((resolve) => server.once('exit', resolve))
		rmSync(data, { recursive: true, force: true })
	}
}
export default bench

/** The worker composes the example's first plan beside the pages; its page then names what it spends. */
const isComposed = async (path: string, cookie: string): Promise<boolean> =>
	/dari pagu/.test((await transferred(path, cookie)).text)

async function until(done: () => Promise<boolean>): Promise<void> {
	while (!(await done())) await new Promise((resolve) => setTimeout(resolve, 1000))
}

const row = (
	page: string,
	metric: string,
	value: number,
	unit: string,
	target: number | null
): Row => ({
	case: page,
	metric,
	value: Math.round(value * 10) / 10,
	unit,
	target,
	better: 'lower',
	met: target === null ? null : value <= target
})

async function signIn(nip: string, sandi: string): Promise<string> {
	const answer = await fetch(`${BASE}/masuk`, {
		method: 'POST',
		redirect: 'manual',
		headers: { origin: BASE, accept: 'text/html' },
		body: new URLSearchParams({ nip, sandi })
	})
	return answer.headers
		.getSetCookie()
		.map((line) => line.split(';')[0])
		.join('; ')
}

/** Transferred bytes of a first visit: the page, and all that its HTML names. */
async function weigh(path: string, cookie: string): Promise<Row[]> {
	const page = await transferred(path, cookie)
	const assets = new Set(
		[...page.text.matchAll(/(?:href|src)="(\.{0,2}\/[^"]*_app\/[^"]+)"/g)].map(
			([, url]) => new URL(url!, BASE + path).pathname
		)
	)
	let total = page.bytes
	let script = 0
	for (const asset of assets) {
		const { bytes } = await transferred(asset, cookie)
		total += bytes
		if (asset.endsWith('.js')) script += bytes
	}
	return [
		row(path, 'first_visit_kb', total / 1024, 'KB', 100),
		row(path, 'script_kb', script / 1024, 'KB', 50)
	]
}

async function transferred(path: string, cookie: string): Promise<{ bytes: number; text: string }> {
	const { default: http } = await import('node:http')
	return new Promise((resolve, reject) =>
		http
			.get(BASE + path, { headers: { cookie, 'accept-encoding': 'gzip' } }, (answer) => {
				const parts: Buffer[] = []
				answer.on('data', (part: Buffer) => parts.push(part))
				answer.on('end', () => {
					const body = Buffer.concat(parts)
					const text = answer.headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body
					resolve({ bytes: body.length, text: text.toString('utf8') })
				})
			})
			.on('error', reject)
	)
}

/** Median of warm requests, one after another. */
async function serverTime(path: string, cookie: string): Promise<number> {
	const times: number[] = []
	for (let round = 0; round < ROUNDS; round++) {
		const start = performance.now()
		await transferred(path, cookie)
		times.push(performance.now() - start)
	}
	return times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)]!
}
