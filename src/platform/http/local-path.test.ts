import { expect, test } from 'vitest'
import { localPath } from './local-path.ts'

test.each([
	['/rencana/2027?x=1', '/rencana/2027?x=1'],
	[null, '/beranda'],
	['', '/beranda'],
	['https://jahat.example', '/beranda'],
	['//jahat.example', '/beranda'],
	['/\\jahat.example', '/beranda'],
	['/\t/jahat.example', '/beranda'],
	['javascript:alert(1)', '/beranda'],
	['/masuk?ke=/masuk', '/beranda']
])('%s leads to %s', (path, expected) => {
	expect(localPath(path)).toBe(expected)
})
