import process from 'node:process'
import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'
import { passphraseMissing, passphrasesDiffer } from '#platform/backup/refusals.ts'
import { config } from '#platform/config.ts'

/**
 * The passphrase of a backup: from BINA_SANDI_CADANGAN, or typed unseen, `twice` where a slip would lock everybody out. Never from
 * the command's own words, which other people on the machine can read.
 */
export async function askPassphrase({ twice }: { twice: boolean }): Promise<string> {
	if (config.backupPassphrase) return config.backupPassphrase
	if (!process.stdin.isTTY) throw passphraseMissing()
	const passphrase = await typeUnseen('Sandi cadangan: ')
	if (twice && (await typeUnseen('Sekali lagi: ')) !== passphrase) throw passphrasesDiffer()
	return passphrase
}

async function typeUnseen(prompt: string): Promise<string> {
	process.stderr.write(prompt)
	const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() })
	const lines = createInterface({ input: process.stdin, output: nowhere, terminal: true })
	try {
		return await lines.question('')
	} finally {
		lines.close()
		process.stderr.write('\n')
	}
}
