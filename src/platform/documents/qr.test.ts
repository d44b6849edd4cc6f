import { expect, test } from 'vitest'
import { qrSvg } from './qr.ts'

test('an SVG whose side is the modules and the quiet zone', async () => {
	// 45 characters at level M need version 4, 33 modules (ISO/IEC 18004, table 7); 4 modules around.
	const svg = await qrSvg('https://bina.contoh.go.id/periksa/Qm4tX8aZ2kLp')
	expect(svg).toMatch(/^<svg/)
	expect(svg).toContain('viewBox="0 0 41 41"')
})
