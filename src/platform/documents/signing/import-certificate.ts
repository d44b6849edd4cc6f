import { authorize } from '../../access/authorize.ts'
import { config } from '../../config.ts'
import type { Context } from '../../context.ts'
import { mayKeepRegister } from '../access.ts'
import { describe, type CertificateFacts } from './certificate.ts'
import { readCredential } from './read-credential.ts'
import { putIntoUse } from './signer.ts'
import { retireCurrent } from './store.ts'

/** Signs with an issuer's certificate from now on; papers that were signed before stay as they are. */
export async function importCertificate(
	ctx: Context,
	{
		file,
		keyFile,
		password
	}: {
		file: Uint8Array
		keyFile?: Uint8Array | undefined
		password: string
	},
	data = config.data
): Promise<CertificateFacts> {
	authorize(mayKeepRegister(ctx.actor))
	const credential = await readCredential(file, { password, keyFile, now: ctx.now })
	await retireCurrent(ctx.db, 'seal', ctx.now)
	await putIntoUse(ctx, { credential, role: 'seal', origin: 'imported' }, data)
	return describe(credential.chain[0]!)
}
