import { readFileSync } from 'node:fs'
import { allLookSound, city, expect, signIn, test } from './people.ts'

const PLANNER = 'Perencana dan administrator'
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

test('kantor mengunduh tata letak bawaan, mengunggahnya, melihat contohnya, memakainya, lalu kembali; tanpa JavaScript', async ({
	browser
}) => {
	const office = await browser.newContext({ javaScriptEnabled: false })
	const page = await office.newPage()
	await signIn(page, PLANNER)
	await page.getByRole('link', { name: 'Atur', exact: true }).click()
	await page.getByRole('link', { name: 'Templat', exact: true }).click()
	await page.getByRole('link', { name: 'Undangan rapat verifikasi' }).click()
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('link', { name: 'Unduh templat bawaan' }).click()
	])
	const builtIn = readFileSync(await download.path())

	const upload = async (buffer: Buffer) => {
		const file = { name: 'undangan-kami.docx', mimeType: DOCX, buffer }
		await page.getByLabel('Templat Anda').setInputFiles(file)
		await page.getByRole('button', { name: 'Unggah templat' }).click()
	}
	await upload(builtIn.subarray(0, 2000))
	await expect(page.getByRole('alert')).toContainText('rusak atau terpotong')
	await upload(builtIn)
	await expect(page.getByRole('status')).toContainText('Periksa contohnya')
	await expect(page.getByText('Verifikasi bersama', { exact: false }).first()).toBeVisible()
	await page.getByRole('button', { name: 'Pakai versi 1' }).click()
	await expect(page.getByText('memakai templat versi 1')).toBeVisible()
	await page.getByRole('button', { name: 'Kembali ke tata letak bawaan' }).click()
	await expect(page.getByText('memakai tata letak bawaan Bina')).toBeVisible()
	await office.close()
})

test('halaman templat enak dibaca di telepon dan di meja', async ({ browser }) => {
	await allLookSound(browser, PLANNER, [
		`${city()}/atur/templat`,
		`${city()}/atur/templat/keputusan`
	])
})
