import { expect, test as base, type Browser, type Page } from '@playwright/test'
import axe from 'axe-core'
import process from 'node:process'

declare global {
	interface Window {
		axe: typeof axe
	}
}

type Cookies = Awaited<ReturnType<ReturnType<Page['context']>['cookies']>>

export type Name = { nip: string; name: string; password: string; purpose: string }

/** Sign-in names of the example city, as the command line printed them. */
export const names = (): Name[] =>
	(JSON.parse(process.env.E2E_NAMES!) as { accounts: Name[] }).accounts

export const city = (): string => process.env.E2E_CITY!
export const empty = (): string => process.env.E2E_EMPTY!

/** Cookies of whoever was signed in before: a password is typed once by each worker. */
const sessions = new Map<string, Cookies>()

/** Signs in as a person does, by the form where no session is left from before, and comes to the home page. */
export async function signIn(page: Page, purpose: string, at = city()): Promise<Name> {
	const name = names().find((each) => each.purpose === purpose)!
	const context = page.context()
	const key = `${at} ${name.nip}`
	await context.clearCookies()
	await context.addCookies(sessions.get(key) ?? [])
	await page.goto(`${at}/beranda`)
	if (new URL(page.url()).pathname === '/masuk') {
		await page.getByLabel('NIP atau surel').fill(name.nip)
		await page.getByLabel('Kata sandi').fill(name.password)
		await page.getByRole('button', { name: 'Masuk' }).click()
	}
	await expect(page).toHaveURL(/\/beranda$/)
	sessions.set(key, await context.cookies(at))
	return name
}

/** What axe finds in the page, a line each. Our pages have no frames, so one run in the page itself sees all. */
async function axeFindings(page: Page): Promise<string[]> {
	await page.evaluate(axe.source)
	return page.evaluate(async () => {
		const { violations } = await window.axe.run({ resultTypes: ['violations'] })
		return violations.map(
			({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(', ')}`
		)
	})
}

/** No axe finding, no sideways scroll. */
export async function looksSound(page: Page): Promise<void> {
	expect(await axeFindings(page)).toEqual([])
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
