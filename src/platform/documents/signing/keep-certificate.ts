import { authorize } from '../../access/authorize.ts'
import { config } from '../../config.ts'
import type { Context } from '../../context.ts'
import { mayKeepRegister, mayReadRegister } from '../access.ts'
import { describe, type CertificateFacts } from './certificate.ts'
import { localSigner } from './signer.ts'
import * as store from './store.ts'

/** Certificates that sign papers here, the one in use first among the newest. */
export async function listCertificates(ctx: Context) {
	authorize(mayReadRegister(ctx.actor))
	return (await store.listSeals(ctx.db)).map(({ chain, ...row }) => {
		const { holder, issuer, notBefore, notAfter } = describe(chain[0]!)
		return { ...row, holder, issuer, notBefore, notAfter }
	})
}

/**
 * Signs with a certificate of the government's own from now on: the one in use where it is such, else a new one; an imported
 * one is put away.
 */
export async function makeCertificate(ctx: Context, data = config.data): Promise<CertificateFacts> {
	authorize(mayKeepRegister(ctx.actor))
	const current = await store.findCurrent(ctx.db, 'seal')
	if (current?.origin === 'imported') await store.retireCurrent(ctx.db, 'seal', ctx.now)
	return (await localSigner(ctx, data)).certificate
}

/** The authority's certificate, for a reader's list of those it trusts; undefined before the first signature. */
export async function downloadAuthority(ctx: Context): Promise<string | undefined> {
	authorize(mayReadRegister(ctx.actor))
	return (await store.findCurrent(ctx.db, 'authority'))?.chain[0]
}
