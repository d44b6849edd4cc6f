import { execFile } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { credentialOf } from '../src/training/credential/achievement.ts'
import { didDocument } from '../src/training/credential/did.ts'
import { readCredential, signCredential } from '../src/training/credential/jwt.ts'
import { givenCertified, issuer } from '../src/training/credential/testing.ts'
import type { Bench, Row } from './run.ts'

const PEOPLE = 500
const CREDENTIALS = 2000
const ROUNDS = 3

type Whole = { issued: number; seconds: number; memory: number; grown: number }

/** 500 signed certificates in a job, their memory, and the credentials beside them. */
const bench: Bench = async () => {
	const folder = await mkdtemp(join(tmpdir(), 'bina-bench-'))
	try {
		const wholes: Whole[] = []
		for (let n = 0; n < ROUNDS; n++) wholes.push(await issueWhole(join(folder, `kota-${n}`)))
		if (wholes.some(({ issued }) => issued !== PEOPLE)) throw new Error('not all were issued')
		const middle = (metric: keyof Whole) => median(wholes.map((one) => one[metric]))
		const rounds = []
		for (let n = 0; n < ROUNDS; n++) rounds.push(await credentials())
		const name = `${PEOPLE} certificates`
		return {
			name: 'certificates',
			rows: [
				row(name, 'seconds', middle('seconds'), 's', 30, 'lower'),
				row(name, 'memory', middle('memory'), 'MB', 450, 'lower'),
				row(name, 'second half to first', middle('grown'), '×', 1.25, 'lower'),
				row(
					'credentials',
					'issued',
					median(rounds.map(({ issued }) => issued)),
					'/s',
					100,
					'higher'
				),
				row('credentials', 'verified', median(rounds.map(({ read }) => read)), '/s', 1000, 'higher')
			]
		}
	} finally {
		await rm(folder, { recursive: true })
	}
}
export default bench

/** Issues all of them in a city of its own. */
async function issueWhole(data: string): Promise<Whole> {
	const whole = fileURLToPath(new URL('certificates-whole.ts', import.meta.url))
	const env = { ...process.env, BINA_DATA: data, BINA_URL: issuer.url }
	const { stdout } = await promisify(execFile)(process.execPath, [whole, String(PEOPLE), data], {
		env
	})
	return JSON.parse(stdout) as Whole
}

async function credentials(): Promise<{ issued: number; read: number }> {
	const { privateKey, publicKey } = generateKeyPairSync('ed25519')
	const document = didDocument(issuer.url, [
		{ number: 1, jwk: publicKey.export({ format: 'jwk' }) }
	])
	const jwts: string[] = []
	const issuing = performance.now()
	for (let n = 0; n < CREDENTIALS; n++) {
		const certified = givenCertified({ code: `KODE-${n}`, statusIndex: n })
		jwts.push(await signCredential(credentialOf(certified, issuer), { number: 1, key: privateKey }))
	}
	const reading = performance.now()
	for (const jwt of jwts)
		if (!(await readCredential(jwt, document))) throw new Error('one was not valid')
	const done = performance.now()
	return {
		issued: perSecond(reading - issuing),
		read: perSecond(done - reading)
	}
}

const perSecond = (ms: number) => Math.round((CREDENTIALS / ms) * 1000)
const median = (values: number[]) => values.toSorted((a, b) => a - b)[values.length >> 1]!

const row = (
	name: string,
	metric: string,
	value: number,
	unit: string,
	target: number,
	better: Row['better']
): Row => ({
	case: name,
	metric,
	value: Math.round(value * 100) / 100,
	unit,
	target,
	better,
	met: better === 'lower' ? value <= target : value >= target
})
