import { readFileSync } from 'node:fs'
import { allLookSound, city, expect, looksSound, signIn, test } from './people.ts'

const YEAR = new Date().getFullYear() + 1

test('perencana memeriksa susunan, mengubahnya, menerimanya, dan mengunduh dokumennya', async ({
	page
}) => {
	test.setTimeout(180_000)
	await signIn(page, 'Perencana dan administrator')
	await looksSound(page)
	await page.goto(`${city()}/rencana/${YEAR}/susun`)
	await looksSound(page)
	await page
		.getByRole('table', { name: `Susunan ${YEAR}` })
		.getByRole('link')
		.first()
		.click()
	await expect(page.getByText(/^Terbukti/)).toBeVisible()
	await looksSound(page)
	const first = page.url()

	await page.locator('main table').first().getByRole('link').first().click()
	await looksSound(page)
	await page
		.getByRole('button', { name: /^Keluarkan/ })
		.first()
		.click()
	await expect(
		page.getByText('Perubahan tersimpan sebagai susunan baru').or(page.getByRole('alert'))
	).toBeVisible()

	await page.goto(first)
	await page.getByRole('button', { name: 'Terima sebagai konsep rencana' }).click()
	await expect(page.getByText('Susunan ini sekarang menjadi konsep rencana')).toBeVisible()

	await page.goto(`${city()}/rencana/${YEAR}/dokumen`)
	await looksSound(page)
	await page.getByRole('button', { name: 'Buat salinan umum' }).click()
	await expect(page.getByRole('heading', { level: 1, name: 'Selesai' })).toBeVisible({
		timeout: 60_000
	})
	await page.getByRole('link', { name: 'Lihat hasilnya' }).click()
	const download = page.waitForEvent('download')
	await page.getByRole('link', { name: 'Unduh salinan umum' }).first().click()
	const file = await (await download).path()
	expect(readFileSync(file).subarray(0, 5).toString()).toBe('%PDF-')
})

test('setiap halaman perencana dapat dibaca di meja dan di telepon, tanpa temuan', async ({
	browser
}) => {
	test.setTimeout(180_000)
	const pages = [
		'/kebutuhan',
		'/kebutuhan/penilaian',
		'/rencana',
		`/rencana/${YEAR}/anggaran`,
		'/rencana/katalog',
		'/pegawai/perangkat-daerah',
		'/pegawai/jabatan',
		'/pegawai/kompetensi',
		'/pegawai/standar',
		'/pegawai/asesmen'
	].map((path) => city() + path)
	await allLookSound(browser, 'Perencana dan administrator', pages)
})

test('kepala perangkat daerah membaca rencana tetapi tidak menyusunnya', async ({ page }) => {
	await signIn(page, 'Kepala perangkat daerah')
	const answer = await page.goto(`${city()}/rencana/${YEAR}/susun`)
	if (answer!.status() === 200)
		await expect(page.getByRole('button', { name: 'Susun rencana' })).toHaveCount(0)
	else expect(answer!.status()).toBe(403)
})

test('yang diketik sebelum skrip datang tidak hilang', async ({ page }) => {
	await signIn(page, 'Perencana dan administrator')
	let release = () => {}
	const held = new Promise<void>((resolve) => (release = resolve))
	await page.route(/\/_app\/.*\.js$/, async (route) => {
		await held
		await route.continue()
	})
	await page.goto(`${city()}/rencana/${YEAR}/anggaran`, { waitUntil: 'commit' })
	const floor = page.getByLabel('Perempuan (%)')
	await floor.fill('37')
	release()
	await expect(page.locator('#svelte-announcer')).toBeAttached()
	await expect(floor).toHaveValue('37')
})
