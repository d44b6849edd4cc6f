import AxeBuilder from '@axe-core/playwright'
import { expect, test as base, type Browser, type Page } from '@playwright/test'
import process from 'node:process'

export type Name = { nip: string; name: string; password: string; purpose: string }

/** Sign-in names of the example city, as the command line printed them. */
export const names = (): Name[] =>
	(JSON.parse(process.env.E2E_NAMES!) as { accounts: Name[] }).accounts

export const city = (): string => process.env.E2E_CITY!
export const empty = (): string => process.env.E2E_EMPTY!

/** Signs in by the form, as a person does. */
export async function signIn(page: Page, purpose: string, at = city()): Promise<Name> {
	const name = names().find((each) => each.purpose === purpose)!
	await page.goto(`${at}/masuk`)
	await page.getByLabel('NIP atau surel').fill(name.nip)
	await page.getByLabel('Kata sandi').fill(name.password)
	await page.getByRole('button', { name: 'Masuk' }).click()
	await expect(page).toHaveURL(/\/beranda$/)
	return name
}

/** No axe finding, no sideways scroll. */
export async function looksSound(page: Page): Promise<void> {
	const { violations } = await new AxeBuilder({ page }).analyze()
	expect(
		violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(', ')}`)
	).toEqual([])
	await fitsAcross(page)
}

async function fitsAcross(page: Page): Promise<void> {
	const overflow = await page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth
	)
	expect(overflow).toBeLessThanOrEqual(0)
}

const DESK = { width: 1366, height: 900 }
const PHONE = { width: 390, height: 844 }

/** Each page answers this person, looks sound on a phone, and fits a desk. */
export async function allLookSound(browser: Browser, purpose: string, pages: readonly string[]) {
	const context = await browser.newContext({ viewport: PHONE })
	const page = await context.newPage()
	await signIn(page, purpose)
	for (const at of pages) {
		await page.setViewportSize(PHONE)
		const answer = await page.goto(at)
		expect(answer!.status(), at).toBe(200)
		await looksSound(page)
		await page.setViewportSize(DESK)
		await fitsAcross(page)
	}
	await context.close()
}

/** A page whose console must stay empty: the Content-Security-Policy speaks there. */
export const test = base.extend<{ quiet: void }>({
	quiet: [
		async ({ page }, use) => {
			const said: string[] = []
			page.on('console', (message) => {
				if (message.type() === 'error' && !/status of (4\d\d|503)/.test(message.text()))
					said.push(message.text())
			})
			page.on('pageerror', (error) => said.push(String(error)))
			await use()
			expect(said).toEqual([])
		},
		{ auto: true }
	]
})

export { expect }
