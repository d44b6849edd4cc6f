import { allLookSound, city, expect, looksSound, signIn, test } from './people.ts'

const PLANNER = 'Perencana dan administrator'

test('siapa pun memeriksa sertifikat tanpa akun dan tanpa JavaScript', async ({ browser }) => {
	const phone = await browser.newContext({
		viewport: { width: 390, height: 844 },
		javaScriptEnabled: false
	})
	const page = await phone.newPage()
	await page.goto(`${city()}/sertifikat`)
	await page.getByLabel('Kode atau nomor sertifikat').fill('99/SERT/BKPSDM/2026')
	await page.getByRole('button', { name: 'Periksa sertifikat' }).click()
	await expect(page.getByText('Tidak ada sertifikat dengan nomor atau kode ini.')).toBeVisible()
	await page.goto(`${city()}/sertifikat`)
	await page.getByLabel('Kode atau nomor, satu pada tiap baris').fill('98/SERT/X/2026, Rahmi')
	await page.getByRole('button', { name: 'Periksa daftar' }).click()
	await expect(page.getByText('0 dari 1 sertifikat berlaku')).toBeVisible()
	await expect(page.getByText('Tidak dikenal')).toBeVisible()
	await page.getByLabel('PDF sertifikat atau kredensial digital').setInputFiles({
		...{ name: 'palsu.pdf', mimeType: 'application/pdf' },
		buffer: Buffer.from('%PDF-1.7 bukan apa-apa')
	})
	await page.getByRole('button', { name: 'Periksa berkas' }).click()
	await expect(page.getByText('Berkas ini bukan sertifikat dari kami.')).toBeVisible()
	const answer = await page.request.get(`${city()}/api/sertifikat/97-sert-x-2026`)
	expect(await answer.json()).toMatchObject({ status: 'unknown', name: null })
	expect((await page.request.get(`${city()}/.well-known/did.json`)).status()).toBe(404)
	await phone.close()
})

test('halaman sertifikat terbaca di telepon dan di meja', async ({ browser, page }) => {
	await page.goto(`${city()}/sertifikat`)
	await looksSound(page)
	await signIn(page, PLANNER)
	await page.goto(`${city()}/pelatihan/sertifikat/kunci`)
	await expect(page.getByText('alamat Bina bukan https')).toBeVisible()
	await allLookSound(browser, PLANNER, [
		`${city()}/pelatihan/sertifikat`,
		`${city()}/pelatihan/sertifikat/kunci`
	])
	await allLookSound(browser, 'Pegawai', [`${city()}/saya/sertifikat`])
})
