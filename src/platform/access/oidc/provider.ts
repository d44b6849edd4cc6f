import { createHash } from 'node:crypto'
import { createRemoteJWKSet, errors, jwtVerify, type JWTPayload } from 'jose'
import { log } from '../../log.ts'
import { Refusal } from '../../refusal.ts'
import { oidcRefused, oidcSilent } from '../refusals.ts'
import type { OidcSettings } from './settings.ts'

const PATIENCE = 10_000 // ms
const CLOCK_TOLERANCE = 60 // s
const OLDEST = 600 // s
/** Signatures by a key pair alone: with a shared secret, whoever can verify can also sign. */
const ALGORITHMS = ['RS256', 'PS256', 'ES256', 'ES384', 'EdDSA']

export type Provider = { settings: OidcSettings; keys: ReturnType<typeof createRemoteJWKSet> }

/** A provider with its keys, which are fetched when the first token comes. */
export const makeProvider = (settings: OidcSettings): Provider => ({
	settings,
	keys: createRemoteJWKSet(new URL(settings.keysUrl), { timeoutDuration: PATIENCE })
})

export type Departure = { state: string; nonce: string; verifier: string }

/** Where the browser is sent to: authorization code with PKCE. */
export function departureUrl(
	{ settings }: Provider,
	{ state, nonce, verifier }: Departure,
	back: string
): string {
	const url = new URL(settings.authorizeUrl)
	const asked = {
		response_type: 'code',
		client_id: settings.client,
		redirect_uri: back,
		scope: settings.scope,
		state,
		nonce,
		code_challenge: createHash('sha256').update(verifier).digest('base64url'),
		code_challenge_method: 'S256'
	}
	for (const [name, value] of Object.entries(asked)) url.searchParams.set(name, value)
	return url.href
}

/**
 * Trades a code for what the provider says of the person: the claims of an ID token that it signed, for us, for this nonce,
 * just now; with those of the profile where it has one. Refused when it does not answer, or the token is not what it must be.
 */
export async function claimsOf(
	provider: Provider,
	code: string,
	{ nonce, verifier }: Pick<Departure, 'nonce' | 'verifier'>,
	back: string
): Promise<JWTPayload> {
	const { settings, keys } = provider
	const tokens = await tradeCode(settings, code, verifier, back)
	try {
		const { payload } = await jwtVerify(tokens.id_token, keys, {
			...{ issuer: settings.issuer, audience: settings.client, algorithms: ALGORITHMS },
			...{ clockTolerance: CLOCK_TOLERANCE, maxTokenAge: OLDEST },
			requiredClaims: ['sub', 'exp', 'iat', 'nonce']
		})
		if (payload['nonce'] !== nonce) throw new errors.JWTInvalid('nonce of another sign-in')
		if (payload['azp'] !== undefined && payload['azp'] !== settings.client)
			throw new errors.JWTInvalid('made for another client')
		return payload[settings.nipClaim] === undefined && settings.profileUrl
			? { ...payload, ...(await profileOf(settings.profileUrl, tokens.access_token, payload.sub!)) }
			: payload
	} catch (error) {
		if (error instanceof Refusal) throw error
		log('warn', 'oidc token', { error })
		const isToken = error instanceof errors.JOSEError && !(error instanceof errors.JWKSTimeout)
		throw isToken ? oidcRefused() : oidcSilent()
	}
}

type Tokens = { id_token: string; access_token: string }

async function tradeCode(
	{ tokenUrl, client, secret }: OidcSettings,
	code: string,
	verifier: string,
	back: string
): Promise<Tokens> {
	const body = new URLSearchParams({
		...{ grant_type: 'authorization_code', code, redirect_uri: back, code_verifier: verifier },
		...(!secret && { client_id: client })
	})
	const basic = secret && [client, secret].map(encodeURIComponent).join(':')
	const answer = await ask(tokenUrl, {
		method: 'POST',
		body,
		headers: {
			accept: 'application/json',
			...(basic && { authorization: `Basic ${Buffer.from(basic).toString('base64')}` })
		}
	})
	const { id_token, access_token } = answer
	if (typeof id_token !== 'string') throw oidcRefused()
	return { id_token, access_token: String(access_token ?? '') }
}

async function profileOf(url: string, token: string, subject: string): Promise<JWTPayload> {
	const profile = await ask(url, { headers: { authorization: `Bearer ${token}` } })
	if (profile['sub'] !== subject) throw oidcRefused()
	return profile
}

/** One answer of the provider as JSON. What it says when it refuses goes to the log, not to the page. */
async function ask(url: string, request: RequestInit): Promise<Record<string, unknown>> {
	let response: Response
	try {
		response = await fetch(url, {
			...request,
			redirect: 'error',
			signal: AbortSignal.timeout(PATIENCE)
		})
	} catch (error) {
		log('error', 'oidc silent', { error })
		throw oidcSilent()
	}
	const text = await response.text()
	if (response.ok && text.startsWith('{')) return JSON.parse(text) as Record<string, unknown>
	log('warn', 'oidc refused', { status: response.status })
	throw response.status >= 500 ? oidcSilent() : oidcRefused()
}
