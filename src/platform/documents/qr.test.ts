import { expect, test } from 'vitest'
import { qrShape, qrSvg } from './qr.ts'

test('an SVG whose side is the modules and the quiet zone', async () => {
	// 45 characters at level M need version 4, 33 modules (ISO/IEC 18004, table 7); 4 modules around.
	const svg = await qrSvg('https://bina.contoh.go.id/periksa/Qm4tX8aZ2kLp')
	expect(svg).toMatch(/^<svg/)
	expect(svg).toContain('viewBox="0 0 41 41"')

	const { side, path } = qrShape('https://bina.contoh.go.id/periksa/Qm4tX8aZ2kLp')
	expect(side).toBe(41)
	// The finder's upper edge: seven dark modules behind the quiet zone, then a light one.
	expect(path).toMatch(/^(M\d+ 4h1v1h-1z){7}/)
	expect(path).toContain('M10 4h1')
	expect(path).not.toContain('M11 4h1')
})
