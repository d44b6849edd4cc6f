import { allLookSound, city, expect, looksSound, signIn, test } from './people.ts'

const PHONE = { width: 390, height: 844 }

test('pegawai yang bingung membuka bantuan halamannya di telepon, lalu kembali', async ({
	browser
}) => {
	const phone = await browser.newContext({ viewport: PHONE, javaScriptEnabled: false })
	const page = await phone.newPage()
	await signIn(page, 'Pegawai')
	await page.goto(`${city()}/saya/klaim?keadaan=accepted`)
	await page.getByRole('link', { name: 'Bantuan untuk halaman ini' }).click()
	await expect(
		page.getByRole('heading', { name: 'Melaporkan pelatihan dari tempat lain' })
	).toBeVisible()
	const picture = page.getByRole('img', { name: 'Formulir klaim kegiatan di telepon.' })
	await picture.scrollIntoViewIfNeeded()
	expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(390)
	await page.getByRole('link', { name: 'Kembali ke halaman tadi' }).click()
	await expect(page).toHaveURL(/\/saya\/klaim\?keadaan=accepted$/)
	await phone.close()
})

test('siapa pun mencari bantuan tanpa akun', async ({ page }) => {
	await page.goto(`${city()}/bantuan?untuk=warga`)
	await page.getByLabel('Apa yang ingin Anda kerjakan?').fill('lupa password')
	await page.getByRole('button', { name: 'Cari' }).click()
	await page.getByRole('link', { name: 'Masuk, keluar, dan kata sandi' }).click()
	await expect(page.getByText('Minta slip aktivasi baru kepada admin.')).toBeVisible()
	await page.goto(`${city()}/bantuan/masuk?dari=//tempat.lain`)
	await expect(page.getByRole('link', { name: 'Kembali ke halaman tadi' })).toBeHidden()
	await page.goto(`${city()}/bantuan?cari=xyzzy`)
	await expect(page.getByText('Belum ada bantuan dengan kata itu.')).toBeVisible()
	await looksSound(page)
})

test('bantuan terbaca di telepon dan di meja', async ({ browser }) => {
	await allLookSound(browser, 'Pegawai', [
		`${city()}/bantuan`,
		`${city()}/bantuan/kode-masuk`,
		`${city()}/bantuan/usulan-warga`
	])
})
