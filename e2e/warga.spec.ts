import { gzipSync } from 'node:zlib'
import { allLookSound, city, expect, looksSound, signIn, test } from './people.ts'

const PHONE = { width: 390, height: 844 }
/** Longer than a robot takes to fill in a form. */
const READING = 3_100
const WISH = 'Papan syarat di loket dua tidak terbaca dari kursi tunggu.'

test('warga mengirim usul dari HP tanpa JavaScript, dijawab, dan membaca jawabannya', async ({
	browser,
	page
}) => {
	const phone = await browser.newContext({ javaScriptEnabled: false, viewport: PHONE })
	const citizen = await phone.newPage()
	await citizen.goto(city())
	await citizen.getByRole('main').getByRole('link', { name: 'Usulan warga' }).click()
	await citizen.getByRole('link', { name: 'Minta layanan lebih baik' }).click()
	await citizen.getByLabel('Kantor, sekolah, atau puskesmas mana?').fill('kependudukan')
	await citizen.getByRole('button', { name: 'Cari' }).click()
	await citizen.getByRole('link', { name: /^Dinas Kependudukan/ }).click()
	await citizen.getByLabel('Apa yang perlu lebih baik?').fill(WISH)
	await citizen.getByLabel('Telepon, surel, atau alamat').fill('0800-0000-0009')
	await citizen.waitForTimeout(READING)
	await citizen.getByRole('button', { name: 'Kirim' }).click()
	await expect(citizen.getByRole('alert')).toContainText('Centang persetujuan ini')
	await expect(citizen.getByLabel('Apa yang perlu lebih baik?')).toHaveValue(WISH)
	await citizen.getByLabel('Saya setuju nama dan kontak').check()
	await citizen.getByRole('button', { name: 'Kirim' }).click()
	await expect(citizen.getByRole('heading', { name: 'Sudah kami terima' })).toBeVisible()
	const code = (await citizen.getByText(/^[2-9A-Z]{5}-[2-9A-Z]{5}$/).textContent())!

	await signIn(page, 'Verifikator BKPSDM')
	await page.goto(`${city()}/kebutuhan/warga?cari=loket+dua`)
	await page.getByRole('link', { name: WISH }).click()
	await page.getByRole('link', { name: 'Lihat kontak' }).click()
	await expect(page.getByText('0800-0000-0009')).toBeVisible()
	await page.getByLabel('Jawaban', { exact: true }).fill('Papan diganti. Tanya 0812-3456-7890.')
	await page.getByRole('button', { name: 'Kirim jawaban' }).click()
	await expect(page.getByRole('alert')).toContainText('Ada yang menyebut orang')
	await page.getByLabel('Jawaban', { exact: true }).fill('Papan sudah diganti minggu ini.')
	await page.getByRole('button', { name: 'Kirim jawaban' }).click()
	await expect(page.getByText('Tampil untuk umum.').first()).toBeVisible()
	await looksSound(page)

	await citizen.goto(`${city()}/usulan/lacak`)
	await citizen.getByLabel('Kode').fill('22222-22222')
	await citizen.getByRole('button', { name: 'Lihat tindak lanjut' }).click()
	await expect(citizen.getByRole('alert')).toContainText('Kode ini tidak kami kenal.')
	await citizen.getByLabel('Kode').fill(code.toLowerCase())
	await citizen.getByRole('button', { name: 'Lihat tindak lanjut' }).click()
	await expect(citizen.getByText('Papan sudah diganti minggu ini.')).toBeVisible()
	await citizen.goto(`${city()}/usulan/jawaban?cari=loket+dua`)
	await expect(citizen.getByRole('link', { name: WISH })).toBeVisible()
	await expect(citizen.getByText('0800')).toHaveCount(0)
	await phone.close()
})

test('halaman warga ringan, tanpa skrip, dan terbaca di HP', async ({ page, request }) => {
	await page.setViewportSize(PHONE)
	for (const path of ['', '/layanan?tulis=', '/mengajar', '/masalah', '/lacak', '/jawaban']) {
		const answer = await request.get(`${city()}/usulan${path}`)
		const html = await answer.text()
		expect(html, path).not.toMatch(/<script|modulepreload/)
		expect(gzipSync(html).length, path).toBeLessThan(5_000)
		await page.goto(`${city()}/usulan${path}`)
		await looksSound(page)
	}
})

test('kasus ditulis, diperiksa namanya, terbit, dan dapat dicetak', async ({ page, browser }) => {
	await signIn(page, 'Verifikator BKPSDM')
	await page.goto(`${city()}/kebutuhan/kasus/baru`)
	await page.getByLabel('Judul').fill('Berkas tertukar')
	await page
		.getByLabel('Keadaan')
		.fill('Berkas dua pemohon tertukar. Pemohon menelepon 0812-3456-7890.')
	await page.getByLabel('Yang membuatnya sulit').fill('Keduanya bernama sama.')
	await page.getByLabel('Pertanyaan untuk dibahas').fill('Bagaimana Anda menjelaskannya?')
	await page.getByRole('button', { name: 'Simpan konsep' }).click()
	await page.getByRole('button', { name: 'Terbitkan' }).click()
	await expect(page.getByRole('alert')).toContainText('Masih ada yang menunjuk orang')
	await page.getByRole('button', { name: /^Ganti.*0812-3456-7890/ }).click()
	await expect(page.getByText('[nomor telepon]')).toBeVisible()
	await page.getByRole('button', { name: 'Terbitkan' }).click()
	await expect(page.getByRole('heading', { name: 'Tarik kasus' })).toBeVisible()
	const card = page.url().replace(/\?.*/, '')
	await allLookSound(browser, 'Verifikator BKPSDM', [
		card,
		`${card}/kartu`,
		`${card}/ubah`,
		`${city()}/kebutuhan/kasus`,
		`${city()}/kebutuhan/warga`,
		`${city()}/kebutuhan/warga/atur`
	])
})
