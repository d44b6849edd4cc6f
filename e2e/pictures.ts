import { Buffer } from 'node:buffer'
import { mkdirSync, writeFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { articles } from '../src/help/articles.ts'
import { pictureSizes } from '../src/help/model.ts'
import { city, expect, signIn, test } from './people.ts'

const FOLDER = 'static/bantuan'
const QUALITY = 40

/** What the window shows, as WebP: small, and known to every browser that opens Bina. */
async function shot(page: Page): Promise<Buffer> {
	const session = await page.context().newCDPSession(page)
	const { data } = await session.send('Page.captureScreenshot', {
		format: 'webp',
		quality: QUALITY
	})
	return Buffer.from(data, 'base64')
}

mkdirSync(FOLDER, { recursive: true })

for (const { name, page: path, as, size } of articles.flatMap(({ tasks }) =>
	tasks.flatMap(({ picture }) => picture ?? [])
))
	test(name, async ({ page }) => {
		await page.emulateMedia({ colorScheme: 'light' })
		await page.setViewportSize(pictureSizes[size])
		if (as) await signIn(page, as)
		expect((await page.goto(`${city()}${path}`))!.status()).toBe(200)
		expect(new URL(page.url()).pathname).toBe(path)
		await page.evaluate(() => document.fonts.ready)
		writeFileSync(`${FOLDER}/${name}.webp`, await shot(page))
	})
