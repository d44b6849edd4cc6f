import { showCertificate } from '#platform/documents/signing/signer.ts'
import { answer, readCall, say, Usage, withDatabase, type Command } from './command.ts'
import { sayCertificate } from './say-certificate.ts'

export const command: Command = async (args) => {
	const { values, positionals } = readCall(args, () => new Usage(USAGE), {
		json: { type: 'boolean' }
	})
	if (positionals.length > 0) throw new Usage(USAGE)
	await withDatabase(async (ctx) => {
		const certificate = await showCertificate(ctx)
		if (certificate) sayCertificate(certificate, values.json)
		else if (values.json) answer({ certificate: null })
		else
			say(
				'Belum ada sertifikat. Buat dengan: bina sertifikat buat. Atau: bina sertifikat impor FILE.'
			)
	})
}

const USAGE = '[buat | impor FILE [--kunci FILE] [--sandi FILE]] [--json]'
