import { city, expect, looksSound, names, signIn, test } from './people.ts'

test('pegawai membuka halamannya di telepon', async ({ browser }) => {
	const context = await browser.newContext({
		viewport: { width: 390, height: 844 },
		hasTouch: true,
		isMobile: true
	})
	const page = await context.newPage()
	await signIn(page, 'Pegawai')
	await looksSound(page)
	await page.goto(`${city()}/saya`)
	await expect(page.getByRole('heading', { level: 1, name: 'Pengembangan saya' })).toBeVisible()
	await expect(
		page
			.getByText('belum dinilai')
			.or(page.getByText(/dari 20 JP/))
			.first()
	).toBeVisible()
	await looksSound(page)
	await context.close()
})

test('pegawai tidak dapat membuka impor, pengaturan, kesenjangan, atau katalog', async ({
	page
}) => {
	await signIn(page, 'Pegawai')
	for (const path of ['/pegawai/impor', '/atur', '/atur/akun', '/rencana/katalog', '/kebutuhan']) {
		const answer = await page.goto(city() + path)
		expect(answer!.status(), path).toBe(403)
	}
})

test('perencana mencari pegawai dan membuka satu orang', async ({ page }) => {
	await signIn(page, 'Perencana dan administrator')
	await page.goto(`${city()}/pegawai`)
	await looksSound(page)
	const { nip } = names().find(({ purpose }) => purpose === 'Pegawai')!
	await page.goto(`${city()}/pegawai?cari=${nip}`)
	await page.locator('main table').getByRole('link').first().click()
	await expect(page.getByText(nip.slice(0, 8))).toBeVisible()
	await looksSound(page)
})
