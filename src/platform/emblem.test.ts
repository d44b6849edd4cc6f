import { expect, test } from 'vitest'
import { changeEmblem, readEmblem, removeEmblem } from './change-emblem.ts'
import { tryEmblem } from './documents/try-emblem.ts'
import { emblemOf, MOST_BYTES } from './emblem.ts'
import { testContext } from './testing/context.ts'
import { png } from './testing/png.ts'
import { workJob } from './testing/work-job.ts'

const svg = (inside: string, root = '') =>
	Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"${root}>${inside}</svg>`)
const unfit = { code: 'platform.emblem_unfit' }

test.each([
	['a shape', '<path d="M0 0h9v9z" fill="#a33"/>'],
	['a gradient of its own', '<defs><linearGradient id="a"/></defs><path fill="url(#a)" d="M0 0"/>'],
	['its own part again', '<symbol id="s"/><use href="#s"/>'],
	['words', '<title>Lambang</title><text x="1" y="2">Kota &amp; Nagari</text>']
])('%s is taken', (_, inside) => {
	expect(emblemOf(svg(inside))).toBe(svg(inside).toString())
})

test('comments and declarations are left out', () => {
	const file = `<?xml version="1.0"?><!DOCTYPE svg PUBLIC "x" "y"><!-- a > b -->${svg('<g/>')}\n`
	expect(emblemOf(Buffer.from(file))).toBe(svg('<g/>').toString())
})

test.each([
	['a script', svg('<script>alert(1)</script>')],
	['a handler', svg('<g onclick="x()"/>')],
	['a handler of the root', svg('', ' onload="x()"')],
	['HTML', svg('<foreignObject><b>x</b></foreignObject>')],
	['a style', svg('<style>@import url(https://jahat.example)</style>')],
	['a picture from elsewhere', svg('<image href="https://jahat.example/x.png"/>')],
	['a link', svg('<use xlink:href="https://jahat.example/x.svg#a"/>')],
	['a paint from elsewhere', svg('<g fill="url(https://jahat.example/#a)"/>')],
	['a hidden reference', svg('<g fill="&#117;rl(https://jahat.example)"/>')],
	['an entity', Buffer.from(`<!DOCTYPE svg [<!ENTITY a "b">]>${svg('&a;')}`)],
	['a broken tag', svg('<g <script>')],
	['an attribute without quotes', svg('<g onclick=x()>')],
	['a page', Buffer.from('<html><svg></svg></html>')],
	['two roots', Buffer.from('<svg></svg><b></b>')],
	['nothing', Buffer.alloc(0)],
	['a PNG by its first bytes only', Buffer.from('89504e470d0a1a0a00', 'hex')],
	['a JPEG', Buffer.from('ffd8ffe000104a464946', 'hex')]
])('%s is refused', (_, file) => {
	expect(emblemOf(file)).toMatchObject(unfit)
})

test('what is too big is told so', () => {
	expect(emblemOf(Buffer.alloc(MOST_BYTES + 1))).toMatchObject({ code: 'platform.emblem_too_big' })
})

test('a PNG becomes an SVG of its size; a tiny or huge one is refused', () => {
	expect(emblemOf(png(32))).toMatch(
		/^<svg [^>]*viewBox="0 0 32 32"[^>]*><image [^>]*href="data:image\/png;base64,[\w+/=]+"\/><\/svg>$/
	)
	expect(emblemOf(png(8))).toMatchObject(unfit)
	expect(emblemOf(png(4001))).toMatchObject(unfit)
	const damaged = png(32)
	damaged.writeUInt8(damaged.readUInt8(45) ^ 1, 45)
	expect(emblemOf(damaged)).toMatchObject(unfit)
})

test('an emblem is kept once it can be printed, replaced and removed', async () => {
	const ctx = await testContext()
	const hand = async (bytes: Buffer) => {
		const berkas = new File([new Uint8Array(bytes)], 'lambang')
		const { jobId } = await changeEmblem(ctx, { berkas })
		await workJob(ctx, jobId, tryEmblem)
	}
	expect(await readEmblem(ctx.db)).toBe(null)
	await hand(svg('<path d="M0 0h9v9z"/>'))
	await hand(png(32))
	await hand(svg('<text font-family="Arial" font-size="4" y="5">Kota</text>'))
	// Looks like a PNG, but cannot be read; nor can an SVG whose tags are crossed.
	await expect(hand(png(32, 90))).rejects.toMatchObject(unfit)
	await expect(hand(svg('<g><path d="M0 0"></g></path>'))).rejects.toMatchObject(unfit)
	expect(await readEmblem(ctx.db)).toContain('<text')
	const kept = await ctx.db.selectFrom('platform_file').select('content').execute()
	expect(kept.filter(({ content }) => content.length > 0)).toHaveLength(1)
	await removeEmblem(ctx)
	expect(await readEmblem(ctx.db)).toBe(null)
})
