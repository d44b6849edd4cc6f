import QRCode from 'qrcode'

/** Correction level M (15 %), and the quiet zone that scanners need, in modules. */
const LEVEL = 'M'
const MARGIN = 4

/** A QR code as SVG text. */
export const qrSvg = (text: string): Promise<string> =>
	QRCode.toString(text, { type: 'svg', errorCorrectionLevel: LEVEL, margin: MARGIN })

/** The same for a page: the side of its square, and the path of its dark modules. */
export type QrShape = { side: number; path: string }

export function qrShape(text: string): QrShape {
	const { size, data } = QRCode.create(text, { errorCorrectionLevel: LEVEL }).modules
	const dark = [...data].flatMap((module, i) =>
		module ? `M${MARGIN + (i % size)} ${MARGIN + Math.floor(i / size)}h1v1h-1z` : []
	)
	return { side: size + 2 * MARGIN, path: dark.join('') }
}
