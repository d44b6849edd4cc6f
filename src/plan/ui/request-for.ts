/**
 * A request id of its own for each of several forms of a page, made of the page's: the same page and name give the same id.
 * Only its last twelve digits are the name's.
 */
export function requestFor(requestId: string, name: string): string {
	let sum = 0
	for (const letter of name) sum = (sum * 31 + letter.codePointAt(0)!) % 0xffff_ffff_ffff
	const own = (Number.parseInt(requestId.slice(-12), 16) + sum) % 0xffff_ffff_ffff
	return requestId.slice(0, -12) + own.toString(16).padStart(12, '0')
}
