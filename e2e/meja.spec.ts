import type { Page } from '@playwright/test'
import { city, expect, looksSound, signIn, test } from './people.ts'

const YEAR = new Date().getFullYear() + 1
const PLANNER = 'Perencana dan administrator'
const bench = (query = '') => `${city()}/rencana/${YEAR}/susun${query}`

/** Locks the first line out that may be, and answers its title. */
async function lockOut(page: Page): Promise<string> {
	const button = page.getByRole('button', { name: /^Kunci keluar: / }).first()
	const title = (await button.getAttribute('aria-label'))!.replace('Kunci keluar: ', '')
	await button.click()
	await expect(page.getByRole('button', { name: `Kunci keluar: ${title}` })).toHaveAttribute(
		'aria-pressed',
		'true'
	)
	return title
}

/** Asks again and waits for the bench with the new run on it; the job's page goes on by itself. */
async function askAgain(page: Page, button: string): Promise<void> {
	await page.getByRole('button', { name: button }).click()
	const done = page.getByRole('link', { name: 'Lihat hasilnya' })
	await expect(done).toBeVisible({ timeout: 60_000 })
	await done.click()
	await expect(page.getByRole('heading', { name: `Susun rencana ${YEAR}` })).toBeVisible()
}

test('perencana mengunci kegiatan, menyusun ulang, membandingkan, lalu mengurungkan kuncinya', async ({
	page
}) => {
	test.setTimeout(180_000)
	await signIn(page, PLANNER)
	await page.goto(bench())
	await looksSound(page)
	const locked = await lockOut(page)
	await expect(page.getByText('Kunci berubah sejak susunan ini dihitung.')).toBeVisible()

	await askAgain(page, 'Susun ulang')
	await expect(page.getByText('Susunan ini dihitung dengan kunci itu.')).toBeVisible()
	const row = page.getByRole('row').filter({ has: page.getByRole('link', { name: locked }) })
	await expect(row).toContainText('Anda menguncinya keluar')
	await looksSound(page)

	await page.getByRole('link', { name: 'Bandingkan dengan sebelumnya' }).click()
	await expect(page.getByText('B memasukkan')).toBeVisible()
	await looksSound(page)

	await page.goto(bench())
	await page.getByRole('button', { name: 'Urungkan kunci terakhir' }).click()
	await expect(page.getByText('Belum ada kunci.')).toBeVisible()
	await expect(page.getByText('Kunci berubah sejak susunan ini dihitung.')).toBeVisible()
})

test('pagu yang dicoba dijawab seketika, dan dihitung bila diminta', async ({ page }) => {
	test.setTimeout(180_000)
	await signIn(page, PLANNER)
	await page.goto(bench())
	const panel = page.getByRole('region', { name: 'Bagaimana bila pagu berubah?' })
	await expect(panel.getByText('Ini pagu susunan yang ditampilkan.')).toBeVisible()
	const slider = panel.getByLabel('Geser pagu yang dicoba')
	await slider.focus()
	for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowRight')
	await expect(panel.getByRole('status')).toHaveText(/^Rp[\d.,]+ (juta|miliar) lagi /)
	await looksSound(page)

	const before = await page.getByRole('heading', { name: /dari pagu/ }).textContent()
	await askAgain(page, 'Hitung dengan pagu ini')
	await expect(page.getByRole('heading', { name: /dari pagu/ })).not.toHaveText(before!)
})

test('mengapa seseorang ikut atau tidak, dan ia dikunci masuk', async ({ page }) => {
	await signIn(page, PLANNER)
	await page.goto(bench())
	await page.locator('main table').first().getByRole('link').first().click()
	await looksSound(page)
	await page
		.getByRole('link', { name: /^Mengapa .+ ikut$/ })
		.first()
		.click()
	await expect(page.getByText(/^Ikut: menutup .+; penentu: /)).toBeVisible()
	await page.getByRole('link', { name: 'Semua kegiatan orang ini' }).click()
	await looksSound(page)
	await page
		.getByRole('button', { name: /^Kunci masuk: / })
		.first()
		.click()
	await expect(page.getByText('Kunci tersimpan.')).toBeVisible()
	await page.getByRole('link', { name: 'menyusun ulang' }).click()
	await expect(page.getByText(/^Masuk: .+ pada /)).toBeVisible()
	await page.getByRole('button', { name: 'Urungkan kunci terakhir' }).click()
	await expect(page.getByText('Belum ada kunci.')).toBeVisible()
})

test('tanpa JavaScript, di telepon: skenario kedua, kunci, perkiraan, bulan beku, urungkan', async ({
	browser
}) => {
	test.setTimeout(180_000)
	const context = await browser.newContext({
		javaScriptEnabled: false,
		viewport: { width: 390, height: 844 }
	})
	const page = await context.newPage()
	await signIn(page, PLANNER)
	await page.goto(bench())
	await page.getByText('Buka skenario baru').click()
	await page.getByLabel('Nama skenario').fill('Loket dulu')
	await page.getByRole('button', { name: 'Buka skenario' }).click()
	await expect(page.getByRole('link', { name: 'Skenario B, Loket dulu' })).toHaveAttribute(
		'aria-current',
		'page'
	)
	await page.getByText('Coba dengan pengaturan lain').click()
	await page.getByLabel('Langkah pencarian').fill('5')
	await page.getByRole('button', { name: 'Susun rencana' }).click()
	await expect(page.getByRole('link', { name: 'Lihat hasilnya' })).toBeVisible({ timeout: 90_000 })
	await page.getByRole('link', { name: 'Lihat hasilnya' }).click()

	const locked = await lockOut(page)
	await page.getByRole('button', { name: 'Bekukan', exact: true }).click()
	await expect(page.getByText(/^Beku: /)).toBeVisible()
	const panel = page.getByRole('region', { name: 'Bagaimana bila pagu berubah?' })
	await panel.getByLabel('Pagu yang dicoba').fill('9.000.000.000')
	await panel.getByRole('button', { name: 'Lihat perkiraan' }).click()
	await expect(panel.getByRole('status')).toHaveText(/lagi (menutup|tidak menutup)/)

	await page.getByRole('button', { name: 'Urungkan kunci terakhir' }).click()
	await expect(page.getByText(/^Beku: /)).toHaveCount(0)
	await page.getByRole('button', { name: 'Urungkan kunci terakhir' }).click()
	await expect(page.getByRole('button', { name: `Kunci keluar: ${locked}` })).toHaveAttribute(
		'aria-pressed',
		'false'
	)
	const overflow = await page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth
	)
	expect(overflow).toBeLessThanOrEqual(0)
	await context.close()
})

test('pembaca melihat meja tanpa kunci yang dapat diubah', async ({ page }) => {
	await signIn(page, 'Kepala perangkat daerah')
	const answer = await page.goto(bench())
	if (answer!.status() !== 200) return
	await expect(page.getByRole('button', { name: /^Kunci / })).toHaveCount(0)
	await expect(page.getByRole('button', { name: 'Susun ulang' })).toHaveCount(0)
	await looksSound(page)
})
