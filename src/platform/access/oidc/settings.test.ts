import { expect, test } from 'vitest'
import { readOidc } from './settings.ts'

const full = {
	BINA_OIDC_PENERBIT: 'https://masuk.example.go.id',
	BINA_OIDC_KLIEN: 'bina',
	BINA_OIDC_URL_MASUK: 'https://masuk.example.go.id/auth',
	BINA_OIDC_URL_TOKEN: 'https://masuk.example.go.id/token',
	BINA_OIDC_URL_KUNCI: 'https://masuk.example.go.id/jwks'
}

test('nothing set is no provider, and empty is nothing', () => {
	expect(readOidc({ PATH: '/bin', BINA_OIDC_KLIEN: '' })).toBeUndefined()
})

test('what is not said is usual', () => {
	expect(readOidc(full)).toMatchObject({ nipClaim: 'nip', scope: 'openid', secret: undefined })
})

test.each([
	['access.oidc_incomplete', { ...full, BINA_OIDC_URL_KUNCI: ' ' }],
	['access.oidc_unsafe', { ...full, BINA_OIDC_URL_TOKEN: 'http://masuk.example.go.id/token' }],
	['access.oidc_unsafe', { ...full, BINA_OIDC_URL_PROFIL: 'profil' }]
])('refused with %s', (code, env) => {
	expect(() => readOidc(env)).toThrow(expect.objectContaining({ code }) as Error)
})
