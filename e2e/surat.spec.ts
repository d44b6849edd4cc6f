import { allLookSound, city, expect, looksSound, names, signIn, test } from './people.ts'

const ADMIN = 'Perencana dan administrator'

test('kode aktivasi dikirim lewat surel oleh pekerja, dan penunjukan pengganti dapat dicetak', async ({
	page,
	browser
}) => {
	await signIn(page, ADMIN)
	await page.goto(`${city()}/atur/akun/baru`)
	await page.getByLabel('Nama', { exact: true }).fill('Meri Andani')
	await page.getByLabel('Surel').fill('meri@contoh.id')
	await page.getByLabel('Peran').selectOption({ label: 'Pimpinan' })
	await page.getByRole('button', { name: 'Buat akun' }).click()
	await page.getByRole('button', { name: 'Kirim kode ke meri@contoh.id' }).click()
	await expect(page.getByText('Kode baru dikirim ke meri@contoh.id.')).toBeVisible()

	const letters = `${city()}/atur/surat?cari=Meri`
	await expect(async () => {
		await page.goto(letters)
		await expect(page.getByRole('row', { name: /Aktifkan akun/ })).toContainText('Terkirim', {
			timeout: 100
		})
	}).toPass({ timeout: 20_000 })
	await looksSound(page)
	await page.getByRole('link', { name: 'Aktifkan akun Bina Anda' }).click()
	await expect(page.getByText('isinya hanya untuk penerimanya')).toBeVisible()
	await expect(page.getByRole('button', { name: 'Kirim lagi' })).toHaveCount(0)

	const [official, standIn] = ['Sekretaris Daerah', 'Pimpinan daerah'].map((purpose) =>
		names().find((one) => one.purpose === purpose)!
	)
	await page.goto(`${city()}/atur/wakil`)
	await page.getByLabel('NIP atau surel pejabat').fill(official!.nip)
	await page.getByLabel('NIP atau surel pengganti').fill(standIn!.nip)
	await page.getByLabel('Peran').selectOption({ label: 'Sekretaris Daerah (PyB)' })
	for (const [group, day] of [
		['Hari pertama', '1'],
		['Hari terakhir', '3']
	] as const) {
		const boxes = page.getByRole('group', { name: group })
		await boxes.getByLabel('Hari').fill(day)
		await boxes.getByLabel('Bulan').fill('6')
		await boxes.getByLabel('Tahun').fill('2031')
	}
	await page.getByLabel('Alasan').fill('Dinas luar')
	await page.getByRole('button', { name: 'Tunjuk' }).click()
	await page.goto(`${city()}/atur/surat?keadaan=kept`)
	await page.getByRole('link', { name: /^Anda ditunjuk bertindak/ }).click()
	await expect(page.getByText('Alasannya: Dinas luar.')).toBeVisible()
	await looksSound(page)

	const theirs = await browser.newContext({ javaScriptEnabled: false })
	const own = await theirs.newPage()
	await signIn(own, 'Pimpinan daerah')
	await own.goto(`${city()}/akun`)
	await own.getByRole('link', { name: 'Surat untuk saya' }).click()
	await own.getByRole('link', { name: /^Anda ditunjuk bertindak/ }).click()
	await expect(own.getByText('Alasannya: Dinas luar.')).toBeVisible()
	await theirs.close()
})

test('halaman surat terbaca di HP', async ({ browser }) => {
	const pages = ['/atur/surat', '/atur/surat/aturan', '/akun/surat']
	await allLookSound(
		browser,
		ADMIN,
		pages.map((path) => city() + path)
	)
})
