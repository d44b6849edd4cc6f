import { expect, test } from 'vitest'
import { deviceWords } from './device.ts'

test.each([
	[
		'Mozilla/5.0 (Linux; Android 13; SM-A135F) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Mobile Safari/537.36',
		'Chrome di telepon Android'
	],
	[
		'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Safari/537.36 Edg/120.0.0.0',
		'Edge di komputer Windows'
	],
	[
		'Mozilla/5.0 (iPhone; CPU iPhone OS 17_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.1 Mobile/15E148 Safari/604.1',
		'Safari di iPhone'
	],
	['curl/8.5.0', 'Perangkat tidak dikenal'],
	[null, 'Perangkat tidak dikenal']
])('%s', (agent, words) => {
	expect(deviceWords(agent)).toBe(words)
})
