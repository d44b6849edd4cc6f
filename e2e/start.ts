import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { promisify } from 'node:util'
import { SMTPServer } from 'smtp-server'
import type { OidcSettings } from '../src/platform/access/oidc/settings.ts'
import { startProvider } from '../src/platform/access/oidc/testing.ts'

const EMPTY_PORT = 4310
const CITY_PORT = 4311
const MAIL_PORT = 4312

/**
 * Starts two Bina as a new user would: an empty one that prints its set-up link, and one with a small example city whose
 * sign-in names and passwords the command line prints. Journeys read both from the environment. The city has a mail server and a
 * provider of sign-in.
 */
export default async function start(): Promise<() => Promise<void>> {
	const folders = [
		mkdtempSync(join(tmpdir(), 'bina-e2e-')),
		mkdtempSync(join(tmpdir(), 'bina-e2e-'))
	]
	const post = new SMTPServer({ authOptional: true, disabledCommands: ['STARTTLS'] })
	post.listen(MAIL_PORT, '127.0.0.1')
	// Whoever types a NIP there is vouched for by that NIP.
	const provider = await startProvider(
		`http://127.0.0.1:${CITY_PORT}/masuk/sso/kembali`,
		(login) => ({ nip: login })
	)
	const empty = environment(folders[0]!, EMPTY_PORT)
	const city = {
		...environment(folders[1]!, CITY_PORT),
		SMTP_URL: `smtp://127.0.0.1:${MAIL_PORT}`,
		...oidcEnvironment(provider.settings)
	}

	const [atEmpty, [names, atCity]] = await Promise.all([
		serve(empty, '--kosong'),
		loadCity(city).then(async (names) => [names, await serve(city)] as const)
	])
	const servers = [atEmpty, atCity]

	process.env.E2E_EMPTY = `http://127.0.0.1:${EMPTY_PORT}`
	process.env.E2E_CITY = `http://127.0.0.1:${CITY_PORT}`
	process.env.E2E_SET_UP = /\/siapkan\/\S+/.exec(atEmpty.said)![0]
	process.env.E2E_NAMES = names
	process.env.E2E_DATA = folders[1]!

	return async () => {
		await Promise.all(servers.map(({ child }) => stop(child)))
		provider.server.close()
		await new Promise<void>((closed) => post.close(() => closed()))
		for (const folder of folders) rmSync(folder, { recursive: true, force: true })
	}
}

const oidcEnvironment = (settings: OidcSettings): NodeJS.ProcessEnv => ({
	BINA_OIDC_PENERBIT: settings.issuer,
	BINA_OIDC_KLIEN: settings.client,
	BINA_OIDC_RAHASIA: settings.secret,
	BINA_OIDC_URL_MASUK: settings.authorizeUrl,
	BINA_OIDC_URL_TOKEN: settings.tokenUrl,
	BINA_OIDC_URL_KUNCI: settings.keysUrl,
	BINA_OIDC_NAMA: settings.label
})

/** A small city with a plan that was searched for a short while only; resolves with its sign-in names. */
async function loadCity(env: NodeJS.ProcessEnv): Promise<string> {
	const { stdout } = await promisify(execFile)(
		'node',
		['src/cli/bina.ts', 'contoh', '--pegawai', '150', '--langkah', '5', '--json'],
		{ env }
	)
	return stdout
}

const environment = (data: string, port: number): NodeJS.ProcessEnv => {
	const { BINA_URL: _, DATABASE_URL: __, SMTP_URL: ___, ...rest } = process.env
	const place = { BINA_DATA: data, PORT: String(port), HOST: '127.0.0.1' }
	return { ...rest, ...place, BINA_SANDI_CADANGAN: 'tenun songket silungkang' }
}

/** Resolves when the server says it is ready, with all that it said. */
function serve(
	env: NodeJS.ProcessEnv,
	...args: string[]
): Promise<{ child: ChildProcess; said: string }> {
	return new Promise((resolve, reject) => {
		const child = spawn('node', ['server.js', ...args], {
			env,
			stdio: ['ignore', 'pipe', 'inherit']
		})
		let said = ''
		child.stdout.on('data', (text: Buffer) => {
			said += text.toString()
			if (said.includes('Bina siap:')) resolve({ child, said })
		})
		child.on('exit', (code) => reject(new Error(`server.js ended with ${code}: ${said}`)))
	})
}

const stop = (child: ChildProcess): Promise<unknown> =>
	new Promise((resolve) => {
		child.removeAllListeners('exit').once('exit', resolve)
		child.kill('SIGTERM')
	})
