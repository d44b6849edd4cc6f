import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { renderProgramme } from '#plan/documents/programme.ts'
import { givenProgramme } from '#plan/documents/testing.ts'
import { readCredential } from './read-credential.ts'
import { signerWith, type Signer } from './signer.ts'
import { mayor, secretary } from './testing.ts'
import { findSignatures } from './verify.ts'

/** Judged by tools that are not ours: OpenSSL, poppler's pdfsig with NSS, qpdf. */
const folder = mkdtempSync(join(tmpdir(), 'bina-tanda-tangan-'))
const at = (name: string) => join(folder, name)
const run = (command: string, ...options: string[]) =>
	spawnSync(command, options, { encoding: 'utf8', maxBuffer: 100_000_000, cwd: folder })
const isInstalled = (command: string) => run('which', command).status === 0
/** pdfsig judges only with a store of certificates, which certutil makes. */
const canJudge = isInstalled('pdfsig') && isInstalled('certutil')
const openssl = (...options: string[]) =>
	expect(run('openssl', ...options)).toMatchObject({ status: 0 })

const kinds = ['rsa', 'ec'] as const

/** Certificates as OpenSSL makes them, and the plan's own programme signed with each. */
beforeAll(async () => {
	const subject = (name: string) => `/C=ID/O=Contoh/CN=${name}`
	openssl(
		...'req -x509 -newkey rsa:2048 -nodes -days 90 -keyout ca.key -out ca.pem'.split(' '),
		'-subj',
		subject('Otoritas Contoh')
	)
	const programme = await renderProgramme(givenProgramme())
	writeFileSync(at('program.pdf'), programme)
	const signers = new Map<string, Signer>()
	for (const kind of kinds) {
		const key = kind === 'rsa' ? ['rsa:2048'] : ['ec', '-pkeyopt', 'ec_paramgen_curve:P-256']
		openssl(
			'req',
			'-newkey',
			...key,
			'-nodes',
			'-keyout',
			`${kind}.key`,
			'-out',
			`${kind}.csr`,
			'-subj',
			subject(`Segel ${kind}`)
		)
		openssl(
			...`x509 -req -in ${kind}.csr -CA ca.pem -CAkey ca.key -CAcreateserial -days 60 -out ${kind}.pem`.split(
				' '
			)
		)
		openssl(
			...`pkcs12 -export -inkey ${kind}.key -in ${kind}.pem -certfile ca.pem -passout pass:rahasiá -out ${kind}.p12`.split(
				' '
			)
		)
		const now = new Date()
		const file = readFileSync(at(`${kind}.p12`))
		const credential = await readCredential(file, { password: 'rahasiá', now })
		expect(credential.chain.length).toBe(2)
		signers.set(kind, signerWith(credential))
	}
	const now = new Date()
	// pdfsig of Debian 12 takes no certificate twice in one file, so the other one signs second.
	for (const kind of kinds) {
		const once = await signers.get(kind)!.sign(programme, { ...secretary, at: now })
		writeFileSync(at(`${kind}.pdf`), once)
		const other = signers.get(kind === 'rsa' ? 'ec' : 'rsa')!
		writeFileSync(at(`${kind}-dua.pdf`), await other.sign(once, { ...mayor, at: now }))
	}
	if (!isInstalled('certutil')) return
	run('certutil', '-N', '-d', folder, '--empty-password')
	run('certutil', '-A', '-d', folder, '-n', 'ca', '-t', 'CT,C,C', '-i', at('ca.pem'))
})
afterAll(() => rmSync(folder, { recursive: true }))

describe.each(kinds)('signed with %s', (kind) => {
	test('OpenSSL finds a CAdES signature over what the file says', () => {
		const pdf = readFileSync(at(`${kind}.pdf`))
		const range = /\/ByteRange \[0 (\d+) +(\d+) +(\d+)/.exec(pdf.toString('latin1'))!
		const [from = 0, to = 0] = range.slice(1).map(Number)
		writeFileSync(at('isi'), Buffer.concat([pdf.subarray(0, from), pdf.subarray(to)]))
		const hex = pdf.toString('latin1', from + 1, to - 1)
		const length = 4 + parseInt(hex.slice(4, 8), 16)
		writeFileSync(at('cms'), Buffer.from(hex, 'hex').subarray(0, length))
		const verified = run(
			'openssl',
			...'cms -verify -cades -binary -inform DER -in cms -content isi -CAfile ca.pem -out /dev/null -purpose any'.split(
				' '
			)
		)
		expect(verified).toMatchObject({ status: 0 })
		expect(verified.stderr).toContain('CAdES Verification successful')
	})

	test.runIf(canJudge)('pdfsig finds both valid, trusted, and the last over all', () => {
		const told = run('pdfsig', '-nssdir', folder, at(`${kind}-dua.pdf`)).stdout
		expect(told.match(/Signature is Valid/g)).toHaveLength(2)
		expect(told.match(/Certificate is Trusted/g)).toHaveLength(2)
		expect(told.match(/ETSI\.CAdES\.detached/g)).toHaveLength(2)
		expect(told.match(/^ {2}- Total document signed/gm)).toHaveLength(1)
		expect(told.match(/Not total document signed/g)).toHaveLength(1)
	})

	test.runIf(canJudge)('pdfsig sees one changed byte', () => {
		const pdf = readFileSync(at(`${kind}.pdf`))
		pdf[5000]! ^= 1
		writeFileSync(at('rusak.pdf'), pdf)
		expect(run('pdfsig', '-nssdir', folder, at('rusak.pdf')).stdout).toContain('Digest Mismatch')
	})

	test.runIf(isInstalled('qpdf'))(
		'qpdf finds nothing wrong, and the paper is PDF/A and tagged as before',
		() => {
			const marks = (name: string) => {
				const objects = run('qpdf', '--json=2', '--json-key=qpdf', at(name)).stdout
				const count = (text: string) => objects.split(text).length - 1
				return [
					count('"/S": "/TD"'),
					count('"/S": "/TH"'),
					count('"/OutputIntents"'),
					count('"/Lang": "u:id-ID"')
				]
			}
			expect(run('qpdf', '--check', at(`${kind}-dua.pdf`))).toMatchObject({ status: 0, stderr: '' })
			expect(marks(`${kind}-dua.pdf`)).toEqual(marks('program.pdf'))
			expect(run('qpdf', '--show-object=trailer', at(`${kind}-dua.pdf`)).stdout).toContain('/ID')
		}
	)

	test.runIf(isInstalled('verapdf'))('veraPDF finds it to be PDF/A-2a still', () => {
		expect(
			run('verapdf', '--flavour', '2a', '--format', 'text', at(`${kind}-dua.pdf`)).stdout
		).toMatch(/^PASS/m)
	})

	test('our own check agrees', async () => {
		expect(await findSignatures(readFileSync(at(`${kind}-dua.pdf`)))).toMatchObject([
			{ intact: true, whole: false, name: secretary.name, holder: `Segel ${kind}` },
			{ intact: true, whole: true, name: mayor.name, issuer: 'Otoritas Contoh' }
		])
	})

	test('a wrong password and an old lock have their sentences', async () => {
		const p12 = readFileSync(at(`${kind}.p12`))
		const now = new Date()
		await expect(readCredential(p12, { password: 'salah', now })).rejects.toMatchObject({
			code: 'signing.password_wrong'
		})
		const legacy = run(
			'openssl',
			...`pkcs12 -export -legacy -inkey ${kind}.key -in ${kind}.pem -passout pass:x -out lama.p12`.split(
				' '
			)
		)
		if (legacy.status !== 0) return
		await expect(
			readCredential(readFileSync(at('lama.p12')), { password: 'x', now })
		).rejects.toMatchObject({ code: 'signing.old_format' })
	})
})
