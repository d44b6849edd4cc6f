import { readFileSync } from 'node:fs'
import { city, expect, looksSound, signIn, test } from './people.ts'

const YEAR = new Date().getFullYear() + 1
const PLANNER = 'Perencana dan administrator'

test('perencana menetapkan lantai, melihat harganya, lalu membaca buku keadilan', async ({
	page
}) => {
	test.setTimeout(240_000)
	await signIn(page, PLANNER)
	await page.goto(`${city()}/rencana/${YEAR}/anggaran`)
	await page.getByLabel('Perempuan (%)').fill('120')
	await page.getByRole('button', { name: 'Simpan anggaran' }).click()
	await expect(page.getByText('Paling besar 100.').first()).toBeVisible({ timeout: 20_000 })
	await expect(page.getByLabel('Perempuan (%)')).toHaveValue('120')
	await page.getByLabel('Perempuan (%)').fill('70')
	await page.getByRole('button', { name: 'Simpan anggaran' }).click()
	await expect(page.getByText('Anggaran tersimpan.')).toBeVisible()
	await looksSound(page)

	await page.goto(`${city()}/rencana/${YEAR}/susun`)
	await page.getByRole('button', { name: 'Susun ulang' }).click()
	const result = page.getByRole('link', { name: 'Lihat hasilnya' })
	await expect(result).toBeVisible({ timeout: 120_000 })
	await page.goto(`${city()}/rencana/${YEAR}/susun`)
	await page
		.getByRole('table', { name: `Susunan ${YEAR}` })
		.getByRole('link')
		.first()
		.click()

	await expect(page.getByText(/^Dalam delapan dari sepuluh kemungkinan/)).toBeVisible()
	await expect(page.getByRole('region', { name: 'Isi nilai rencana' })).toContainText(
		'Kesenjangan terukur yang tertutup'
	)
	const floors = page.getByRole('region', { name: 'Lantai kursi dan harganya' })
	await expect(floors.getByRole('row', { name: /^Perempuan/ })).toContainText('70%')
	await expect(floors).toContainText('pilihan kantor, bukan ketentuan hukum')
	await expect(
		page.getByRole('region', { name: 'Kegiatan yang belum pernah dievaluasi' })
	).toBeVisible()
	const assess = page.getByRole('region', { name: 'Asesmen yang paling mengubah rencana' })
	await expect(assess).toBeVisible()
	await looksSound(page)

	await page.goto(`${city()}/rencana/${YEAR}/keadilan`)
	await expect(page.getByText(/Perempuan mendapat [\d,.]+ JP per orang/)).toBeVisible()
	await expect(page.getByRole('table', { name: /menurut jenis kelamin/ }).first()).toBeVisible()
	await looksSound(page)
	const download = page.waitForEvent('download')
	await page.getByRole('link', { name: 'CSV', exact: true }).click()
	const text = readFileSync((await (await download).path())!, 'utf8')
	expect(text).toContain('Jenis kelamin,Perempuan')
})

test('buku keadilan dan susunan dapat dibaca di telepon', async ({ browser }) => {
	const context = await browser.newContext({ viewport: { width: 390, height: 844 } })
	const page = await context.newPage()
	await signIn(page, PLANNER)
	for (const path of ['keadilan', 'anggaran']) {
		await page.goto(`${city()}/rencana/${YEAR}/${path}`)
		await looksSound(page)
	}
	await context.close()
})

test('pegawai menyatakan disabilitas dan mencabutnya, juga tanpa JavaScript', async ({
	browser
}) => {
	const context = await browser.newContext({
		viewport: { width: 390, height: 844 },
		javaScriptEnabled: false
	})
	const page = await context.newPage()
	await signIn(page, 'Pegawai')
	await page.goto(`${city()}/saya`)
	await page.getByRole('button', { name: 'Saya penyandang disabilitas' }).click()
	await expect(page.getByText('Pernyataan Anda tersimpan.')).toBeVisible()
	await expect(page.getByText(/^Anda menyatakan diri penyandang disabilitas sejak/)).toBeVisible()
	await page.getByRole('button', { name: 'Cabut pernyataan' }).click()
	await expect(page.getByText('Ini tidak wajib.')).toBeVisible()
	await context.close()
})
