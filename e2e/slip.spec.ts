import { readFile } from 'node:fs/promises'
import { extractText } from 'unpdf'
import { city, expect, looksSound, signIn, test } from './people.ts'

const ADMIN = 'Perencana dan administrator'
const PASSWORD = 'kain-tenun-silungkang'

test('admin mencetak slip satu perangkat daerah, dan seorang pegawai masuk dengan kodenya', async ({
	page,
	browser
}) => {
	await signIn(page, ADMIN)
	await page.goto(`${city()}/atur/akun`)
	await page.getByRole('link', { name: 'Slip aktivasi' }).click()
	const row = page.getByRole('row', { name: /^Dinas Kesehatan/ })
	await looksSound(page)
	await row.getByRole('button').click()
	await page.getByRole('link', { name: 'Lihat hasilnya' }).click({ timeout: 60_000 })
	await looksSound(page)
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('link', { name: 'Unduh PDF untuk dicetak' }).click()
	])
	const { text } = await extractText(new Uint8Array(await readFile(await download.path())), {
		mergePages: true
	})
	const [, name, code] =
		/Aktifkan akun Bina Anda\s+(.+?)\s*\n?\s*NIP[\s\S]+?kode ini: ([A-Z2-9-]{19})/.exec(text)!
	await page.goto(`${city()}/atur/akun?cari=${encodeURIComponent(name!)}`)
	const account = page.getByRole('row', { name: name! }).first()
	await expect(account).toContainText('Belum diaktifkan')
	const nip = (await account.locator('td').first().innerText()).replaceAll(/\D/g, '')

	const phone = await browser.newContext({ javaScriptEnabled: false })
	const own = await phone.newPage()
	await own.goto(`${city()}/aktivasi`)
	await own.getByLabel('Kode pada slip').fill(code!)
	await own.getByLabel('Kata sandi baru').fill(PASSWORD)
	await own.getByLabel('Ketik kata sandi sekali lagi').fill(PASSWORD)
	await own.getByRole('button', { name: 'Aktifkan akun' }).click()
	await own.goto(`${city()}/masuk`)
	await own.getByLabel('NIP atau surel').fill(nip)
	await own.getByLabel('Kata sandi').fill(PASSWORD)
	await own.getByRole('button', { name: 'Masuk' }).click()
	await expect(own).toHaveURL(/\/beranda$/)
	await phone.close()
})
