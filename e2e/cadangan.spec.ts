import { city, expect, looksSound, signIn, test } from './people.ts'

const PHONE = { width: 390, height: 844 }

test('administrator membuat cadangan sekarang, lalu mengatur jadwalnya', async ({ page }) => {
	await signIn(page, 'Perencana dan administrator')
	await page.goto(`${city()}/atur`)
	await page.getByRole('link', { name: 'Cadangan' }).click()
	await expect(page.getByRole('heading', { name: 'Cadangan', exact: true })).toBeVisible()
	await page.getByRole('button', { name: 'Buat cadangan sekarang' }).click()
	await page.getByRole('link', { name: 'Lihat hasilnya' }).click({ timeout: 30_000 })
	await expect(page.getByRole('row', { name: /\.cadangan .* Diminta/ })).toBeVisible()
	await looksSound(page)

	await page.getByLabel('Jam pembuatan').fill('24')
	await page.getByRole('button', { name: 'Simpan jadwal' }).click()
	await expect(page.getByRole('link', { name: 'Jam: Pilih jam dari 0 sampai 23.' })).toBeVisible()
	await page.getByLabel('Jam pembuatan').fill('1')
	await page.getByRole('button', { name: 'Simpan jadwal' }).click()
	await expect(page.getByText('Tersimpan.')).toBeVisible()
	await expect(page.getByLabel('Jam pembuatan')).toHaveValue('1')
	await page.setViewportSize(PHONE)
	await looksSound(page)
})
