import { Refusal } from '../../refusal.ts'

/** The government's own provider of sign-in (OpenID Connect), with every address written out. */
export type OidcSettings = {
	issuer: string
	client: string
	/** None for a public client: PKCE alone then guards the code. */
	secret: string | undefined
	authorizeUrl: string
	tokenUrl: string
	keysUrl: string
	/** Asked for the NIP where the ID token does not carry it. */
	profileUrl: string | undefined
	nipClaim: string
	scope: string
	/** What people call it, on the link of the sign-in page. */
	label: string
}

const REQUIRED = ['PENERBIT', 'KLIEN', 'URL_MASUK', 'URL_TOKEN', 'URL_KUNCI'] as const

export const oidcIncomplete = (missing: string) =>
	new Refusal(
		503,
		'access.oidc_incomplete',
		`Masuk bersama belum lengkap. Isi ${missing}, atau hapus semua BINA_OIDC_.`
	)

export const oidcUnsafe = (name: string) =>
	new Refusal(
		503,
		'access.oidc_unsafe',
		`${name} harus alamat https yang lengkap. Periksa alamatnya.`
	)

/** Reads `BINA_OIDC_*`; undefined where none is set. Refuses half a configuration and addresses that can be listened to. */
export function readOidc(
	env: Readonly<Record<string, string | undefined>>
): OidcSettings | undefined {
	const read = (name: string) => env[`BINA_OIDC_${name}`]?.trim() || undefined
	if (!Object.keys(env).some((name) => name.startsWith('BINA_OIDC_') && env[name])) return undefined
	const missing = REQUIRED.find((name) => !read(name))
	if (missing) throw oidcIncomplete(`BINA_OIDC_${missing}`)
	for (const name of ['URL_MASUK', 'URL_TOKEN', 'URL_KUNCI', 'URL_PROFIL'])
		if (read(name) && !isSafe(read(name)!)) throw oidcUnsafe(`BINA_OIDC_${name}`)
	return {
		issuer: read('PENERBIT')!,
		client: read('KLIEN')!,
		secret: read('RAHASIA'),
		authorizeUrl: read('URL_MASUK')!,
		tokenUrl: read('URL_TOKEN')!,
		keysUrl: read('URL_KUNCI')!,
		profileUrl: read('URL_PROFIL'),
		nipClaim: read('KLAIM_NIP') ?? 'nip',
		scope: read('CAKUPAN') ?? 'openid',
		label: read('NAMA') ?? 'layanan masuk bersama'
	}
}

/** https, or this machine. */
function isSafe(address: string): boolean {
	if (!URL.canParse(address)) return false
	const { protocol, hostname } = new URL(address)
	return protocol === 'https:' || ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
}
