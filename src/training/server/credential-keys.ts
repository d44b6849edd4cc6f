import { createPrivateKey, generateKeyPairSync } from 'node:crypto'
import { authorize } from '#platform/access/authorize.ts'
import { seal, unseal } from '#platform/access/seal.ts'
import { record } from '#platform/audit/record.ts'
import { config } from '#platform/config.ts'
import type { Context } from '#platform/context.ts'
import { mayKeepCredentialKeys } from '../access.ts'
import { keyLost } from '../certificates/refusals.ts'
import { didDocument, didOf, mayIssue, type DidDocument } from '../credential/did.ts'
import type { SigningKey } from '../credential/jwt.ts'
import * as store from './store/credential-key.ts'

const lock = (data: string) => ({
	data,
	secret: 'rahasia-kredensial',
	purpose: 'bina kredensial'
})

/** What a sealed key is bound to: its own number, so that none can be put in another's place. */
const bound = (number: number) => Buffer.from(`kunci-${number}`)

/**
 * The key that signs credentials, made on first use. Two that make it at once get the same. Refused: a data folder without the
 * secret that it is sealed under.
 */
export async function currentKey(ctx: Context, data = config.data): Promise<SigningKey> {
	const row = await store.findCurrentKey(ctx.db)
	if (!row) {
		await makeKey(ctx, data)
		return currentKey(ctx, data)
	}
	const der = unseal(row.sealedKey, bound(row.number), lock(data))
	if (!der) throw keyLost()
	return {
		number: row.number,
		key: createPrivateKey({ key: der, format: 'der', type: 'pkcs8' })
	}
}

async function makeKey(ctx: Context, data: string): Promise<void> {
	const { privateKey, publicKey } = generateKeyPairSync('ed25519')
	const number = await store.nextKeyNumber(ctx.db)
	const der = privateKey.export({ format: 'der', type: 'pkcs8' })
	const isFirst = await store.insertKey(ctx.db, {
		number,
		jwk: publicKey.export({ format: 'jwk' }),
		sealedKey: seal(der, bound(number), lock(data)),
		madeAt: ctx.now
	})
	if (isFirst) await record(ctx, 'training.credential_key_made', { number })
}

/** The issuer with every key that ever signed, for whoever checks a credential; undefined where none may be issued. */
export async function showIssuer(ctx: Context, url = config.url): Promise<DidDocument | undefined> {
	return mayIssue(url) ? didDocument(url, await store.listKeys(ctx.db)) : undefined
}

/** Keys as their keeper sees them, and whether credentials are issued at this address. */
export async function listCredentialKeys(ctx: Context, url = config.url) {
	authorize(mayKeepCredentialKeys(ctx.actor))
	const keys = await store.listKeys(ctx.db)
	return {
		did: mayIssue(url) ? didOf(url) : null,
		url,
		keys: keys.map(({ jwk: _, ...key }) => key)
	}
}

/** Signs with a new key from now on. What earlier keys signed stays valid: their public halves stay. */
export async function rotateCredentialKey(ctx: Context, data = config.data): Promise<void> {
	authorize(mayKeepCredentialKeys(ctx.actor))
	await store.retireCurrentKey(ctx.db, ctx.now)
	await makeKey(ctx, data)
}
