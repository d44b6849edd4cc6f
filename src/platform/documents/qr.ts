import QRCode from 'qrcode'

/** A QR code as SVG text, with the quiet zone that scanners need; correction level M (15 %). */
export const qrSvg = (text: string): Promise<string> =>
	QRCode.toString(text, { type: 'svg', errorCorrectionLevel: 'M', margin: 4 })
