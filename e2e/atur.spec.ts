import { allLookSound, city, expect, looksSound, signIn, test } from './people.ts'

const ADMIN = 'Perencana dan administrator'
const DRAWING =
	'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>'
const picture = (text: string) => ({
	...{ name: 'lambang.svg', mimeType: 'image/svg+xml' },
	buffer: Buffer.from(text)
})

test('lambang yang aman dipakai, yang lain ditolak', async ({ page }) => {
	await signIn(page, ADMIN)
	await page.goto(`${city()}/atur`)
	const take = async (text: string) => {
		await page.getByLabel('Gambar lambang').setInputFiles(picture(text))
		await page.getByRole('button', { name: 'Pakai gambar ini' }).click()
	}
	await take(DRAWING.replace('<path', '<script>1</script><path'))
	await expect(page.getByRole('alert')).toContainText('bukan gambar PNG atau SVG polos')
	await take(DRAWING)
	await page.getByRole('link', { name: 'Lihat hasilnya' }).click()
	const emblem = page.getByAltText('Lambang daerah yang dipakai sekarang')
	await expect(emblem).toBeVisible()
	await expect
		.poll(() => emblem.evaluate((img: HTMLImageElement) => img.naturalWidth))
		.toBeGreaterThan(0)
	await looksSound(page)
	await page.getByRole('button', { name: 'Hapus lambang' }).click()
	await expect(page.getByText('Belum ada lambang.')).toBeVisible()
})

test('auditor mencari tindakan, membacanya, dan pembacaan itu tercatat', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false })
	const page = await context.newPage()
	await signIn(page, 'Auditor')
	await page.getByRole('link', { name: 'Atur', exact: true }).click()
	await page.getByRole('link', { name: 'Catatan', exact: true }).click()
	await page.getByLabel('Tindakan', { exact: true }).fill('membuat akun')
	await page.getByRole('button', { name: 'Saring' }).click()
	await page.locator('tbody a').first().click()
	await expect(page.getByText('Sidik isi')).toBeVisible()
	await page.goto(`${city()}/atur/audit?tindakan=audit.seen`)
	await expect(page.locator('tbody tr')).not.toHaveCount(0)
	await expect(page.getByRole('link', { name: 'Surat', exact: true })).toHaveCount(0)
	expect((await page.goto(`${city()}/atur/surat`))!.status()).toBe(403)
	await context.close()
})

test('halaman pengaturan terbaca di HP', async ({ browser }) => {
	const pages = ['', '/acuan?kepastian=unconfirmed', '/pekerjaan', '/audit', '/kesehatan']
	await allLookSound(
		browser,
		ADMIN,
		pages.map((path) => `${city()}/atur${path}`)
	)
})
