import { record } from '../../audit/record.ts'
import { config } from '../../config.ts'
import type { Context } from '../../context.ts'
import { readGovernment, type Government } from '../../settings.ts'
import {
	describe,
	makeAuthority,
	makeSeal,
	openCredential,
	type CertificateFacts,
	type Credential
} from './certificate.ts'
import { signDetached } from './cms.ts'
import { makeRoom, type Signatory } from './make-room.ts'
import { certificateExpired } from './read-credential.ts'
import { openKey, sealKey } from './seal-key.ts'
import * as store from './store.ts'

/** Signs papers. One that stands outside (BSrE) has no key here: its files are taken in by `accept-signed.ts`. */
export type Signer = {
	/** The certificate that readers see. */
	readonly certificate: CertificateFacts
	/** The PDF with a signature behind it; its first bytes are the PDF as it was. */
	sign(pdf: Uint8Array, who: Signatory): Promise<Uint8Array>
}

/** Bytes of a CAdES signature beside its certificates. */
const BESIDE = 2500
const DAY = 86_400_000
const RENEW_BEFORE = 30 * DAY

/** Signs with a key that is at hand. */
export function signerWith(credential: Credential): Signer {
	let opened: ReturnType<typeof openCredential> | undefined
	return {
		certificate: describe(credential.chain[0]!),
		async sign(pdf, who) {
			const key = await (opened ??= openCredential(credential))
			const size = key.chain.reduce((sum, der) => sum + der.byteLength, BESIDE)
			const { bytes, from, to } = makeRoom(pdf, who, size)
			const content = Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)])
			const signature = await signDetached(content, key)
			bytes.write(Buffer.from(signature).toString('hex'), from + 1, 'latin1')
			return bytes
		}
	}
}

/**
 * The government's own seal: imported, or made here on first use with an authority of its own, and
 * made anew a month before it ends. Two that make it at once get the same. Refused: an imported one
 * that has ended, a data folder without the secret of the keys.
 */
export async function localSigner(ctx: Context, data = config.data): Promise<Signer> {
	return signerWith(await currentCredential(ctx, 'seal', data))
}

/** Facts of the certificate in use, or undefined before the first signature. */
export async function showCertificate(
	ctx: Context
): Promise<(CertificateFacts & { origin: 'local' | 'imported' }) | undefined> {
	const row = await store.findCurrent(ctx.db, 'seal')
	return row && { ...describe(row.chain[0]!), origin: row.origin }
}

async function currentCredential(
	ctx: Context,
	role: 'authority' | 'seal',
	data: string
): Promise<Credential> {
	const row = await store.findCurrent(ctx.db, role)
	if (row && row.notAfter.getTime() - ctx.now.getTime() > (isLocal(row) ? RENEW_BEFORE : 0))
		return { chain: row.chain, key: openKey(row.sealedKey, row.fingerprint, data) }
	if (row && !isLocal(row)) throw certificateExpired(row.notAfter)
	if (row) await store.retireCurrent(ctx.db, role, ctx.now)

	const names = namesOf(await readGovernment(ctx.db))
	const made =
		role === 'authority'
			? await makeAuthority(names.authority, ctx.now)
			: await makeSeal(names.seal, await currentCredential(ctx, 'authority', data), ctx.now)
	if (await putIntoUse(ctx, { credential: made, role, origin: 'local' }, data)) return made
	return currentCredential(ctx, role, data)
}

const isLocal = ({ origin }: store.CertificateRow) => origin === 'local'

/** Keeps a credential as the one in use, its key sealed; false when somebody else's came first. */
export async function putIntoUse(
	ctx: Context,
	{
		credential,
		role,
		origin
	}: {
		credential: Credential
		role: 'authority' | 'seal'
		origin: 'local' | 'imported'
	},
	data = config.data
): Promise<boolean> {
	const { fingerprint, notAfter, holder } = describe(credential.chain[0]!)
	const id = ctx.newId()
	const isFirst = await store.insertCertificate(ctx.db, {
		...{ id, role, origin, fingerprint, notAfter },
		chain: [...credential.chain],
		sealedKey: sealKey(credential.key, fingerprint, data),
		madeAt: ctx.now
	})
	if (isFirst) await record(ctx, 'documents.certificate_kept', { role, origin, holder }, id)
	return isFirst
}

const namesOf = ({ name, short, unit, example }: Government) => {
	const said = (text: string) => (example ? `${text} (contoh)` : text)
	return {
		authority: { organisation: name, name: said(`Otoritas Bina ${short}`) },
		seal: { organisation: name, name: said(`Segel ${unit} ${short}`) }
	}
}
