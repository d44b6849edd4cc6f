import type { Page } from '@playwright/test'
import { allLookSound, city, expect, looksSound, signIn, test } from './people.ts'

const YEAR = new Date().getFullYear() + 1
const calendar = () => `${city()}/rencana/${YEAR}/kalender`

test('perencana menyusun kalender, memindahkan satu angkatan, dan kembali ke versi sebelumnya', async ({
	page
}) => {
	test.setTimeout(180_000)
	await signIn(page, 'Perencana dan administrator')
	await page.goto(calendar())
	await looksSound(page)
	await page.getByRole('button', { name: /^Susun (kalender|lagi)/ }).click()
	await expect(page.getByRole('heading', { level: 1, name: 'Selesai' })).toBeVisible({
		timeout: 90_000
	})
	await page.getByRole('link', { name: 'Lihat hasilnya' }).click()
	await expect(page.getByText(/angkatan mendapat minggu/).first()).toBeVisible()
	await looksSound(page)

	const batches = await page
		.locator('table a')
		.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href))
	await page.goto(batches[0]!)
	await looksSound(page)
	await page.getByLabel('Mulai', { exact: true }).selectOption({ index: 9 })
	await page.getByRole('button', { name: 'Periksa dulu' }).click()
	await expect(page.getByText(/Belum dapat dipindahkan|bebas pada minggu itu/)).toBeVisible()
	await looksSound(page)
	await findRoom(page, batches)
	await page.getByRole('button', { name: 'Pindahkan', exact: true }).click()
	await expect(page.getByText('Angkatan ini dipindahkan')).toBeVisible()

	await page.goto(calendar())
	await page.getByText('Versi kalender').click()
	await page
		.getByRole('button', { name: /^Pakai/ })
		.first()
		.click()
	await expect(page.getByText('Kalender itu sekarang dipakai')).toBeVisible()
})

test('hari, ruang, fasilitator, batas, dan cuti dapat diisi tanpa JavaScript', async ({
	browser
}) => {
	test.setTimeout(120_000)
	const context = await browser.newContext({
		javaScriptEnabled: false,
		viewport: { width: 390, height: 844 }
	})
	const page = await context.newPage()
	await signIn(page, 'Perencana dan administrator')

	await page.goto(`${calendar()}/hari`)
	for (const [part, value] of [
		['hari', '2'],
		['bulan', '12'],
		['tahun', String(YEAR)]
	] as const)
		await page.locator(`input[name="firstOn_${part}"]`).fill(value)
	await page.getByLabel('Nama').fill('Hari jadi kota')
	await page.getByLabel('Jenis').selectOption('other')
	await page.getByRole('button', { name: 'Tambahkan' }).click()
	await expect(page.getByText('Tersimpan.')).toBeVisible()
	await expect(page.getByRole('rowheader', { name: 'Hari jadi kota' })).toBeVisible()
	await page.getByRole('button', { name: 'Hapus Hari jadi kota' }).click()
	await expect(page.getByRole('rowheader', { name: 'Hari jadi kota' })).toHaveCount(0)

	await page.goto(`${calendar()}/ruang`)
	await page.getByLabel('Nama').fill('Ruang Coba')
	await page.getByLabel('Kursi').fill('banyak')
	await page.getByRole('button', { name: 'Tambahkan' }).click()
	await expect(page.getByLabel('Nama')).toHaveValue('Ruang Coba')
	await page.getByLabel('Kursi').fill('12')
	await page.getByRole('button', { name: 'Tambahkan' }).click()
	await expect(page.getByRole('rowheader', { name: 'Ruang Coba' })).toBeVisible()

	await page.goto(`${calendar()}/cuti`)
	await page.getByLabel('NIP', { exact: true }).fill('198001012005011099')
	await page.getByRole('button', { name: 'Catat', exact: true }).click()
	await expect(page.getByText('Tulis tanggalnya').first()).toBeVisible()
	await context.close()
})

test('setiap halaman kalender dapat dibaca di meja dan di telepon, tanpa temuan', async ({
	browser
}) => {
	test.setTimeout(120_000)
	const parts = ['', '/hari', '/ruang', '/fasilitator', '/batas', '/cuti', '/belum']
	await allLookSound(
		browser,
		'Perencana dan administrator',
		parts.map((part) => calendar() + part)
	)
})

/** Opens a batch and asks for a week in which it may be held; some, with half an office in them, fit nowhere. */
async function findRoom(page: Page, batches: string[]): Promise<void> {
	for (const batch of batches.slice(0, 8)) {
		await page.goto(batch)
		for (const week of [9, 16, 23, 30]) {
			await page.getByLabel('Mulai', { exact: true }).selectOption({ index: week })
			await page.getByRole('button', { name: 'Periksa dulu' }).click()
			await expect(page.getByText(/Belum dapat dipindahkan|bebas pada minggu itu/)).toBeVisible()
			if (await page.getByRole('button', { name: 'Pindahkan', exact: true }).count()) return
		}
	}
}
