import { Buffer } from 'node:buffer'
import { allLookSound, city, expect, looksSound, signIn, test } from './people.ts'

const PLANNER = 'Perencana dan administrator'
const YEAR = new Date().getFullYear()

test('hasil SKM diimpor, mengusulkan kebutuhan, diterima, lalu ikut menentukan prioritas', async ({
	page
}) => {
	await signIn(page, PLANNER)
	await page.goto(`${city()}/kebutuhan/skm`)
	await page.getByRole('link', { name: 'Impor hasil SKM' }).click()
	const unit = 'Dinas Komunikasi dan Informatika'
	const head = ['Unit layanan', 'Tahun', 'Jumlah responden', ...Array(9).keys()].map((cell) =>
		typeof cell === 'number' ? `U${cell + 1}` : cell
	)
	const means = ['3,5', '3,5', '3,5', '4', '3,5', '3,5', '2,9', '3,5', '3,6']
	await page.getByLabel('Jawaban responden, atau rekap nilai per unit').setInputFiles({
		name: 'skm.csv',
		mimeType: 'text/csv',
		buffer: Buffer.from(`${head.join(';')}\n${[unit, YEAR, 140, ...means].join(';')}\n`)
	})
	await page.getByRole('button', { name: 'Baca berkas' }).click()
	await expect(page.getByRole('heading', { level: 1, name: 'Selesai' })).toBeVisible({
		timeout: 30_000
	})
	await page.getByRole('link', { name: 'Lihat hasilnya' }).click()
	await expect(page.getByText('IKM 87,50 mutu B, 140 responden.')).toBeVisible()
	await looksSound(page)
	await page.getByRole('button', { name: 'Simpan 1 hasil' }).click()

	await page.goto(`${city()}/kebutuhan/skm?cari=${encodeURIComponent(unit)}`)
	await page.getByRole('link', { name: unit }).click()
	await expect(page.getByText('▼ di bawah B · 72,50 C')).toBeVisible()
	await page.getByRole('button', { name: 'Terima' }).first().click()
	await expect(page.getByText('Keputusan tersimpan.')).toBeVisible()
	await looksSound(page)

	await page.goto(`${city()}/kebutuhan/prioritas`)
	await expect(page.getByText(/^Urutan pertama: /)).toBeVisible()
	await page.getByRole('link', { name: 'Ubah bobot' }).click()
	await page.getByLabel('SKM di bawah B').fill('60')
	await page.getByLabel('Alasan').fill('Layanan didahulukan tahun ini')
	await page.getByRole('button', { name: 'Terbitkan versi baru' }).click()
	await expect(page.getByText(/Bobot versi \S+ berlaku mulai hari ini/)).toBeVisible()
	await expect(page.getByText('Layanan didahulukan tahun ini')).toBeVisible()
})

test('warga mencoba bobot lain di HP tanpa skrip, dan tidak mengubah apa pun', async ({
	browser
}) => {
	const context = await browser.newContext({
		viewport: { width: 390, height: 844 },
		javaScriptEnabled: false
	})
	const page = await context.newPage()
	await page.goto(`${city()}/transparansi`)
	await page.getByRole('link', { name: 'Kompetensi apa yang didahulukan' }).click()
	await expect(page.getByText(/^Urutan pertama: /)).toBeVisible()
	await page.getByLabel('Dalamnya kesenjangan').fill('0')
	await page.getByLabel('Kewajiban').fill('100')
	await page.getByRole('button', { name: 'Hitung urutannya' }).click()
	await expect(page.getByText('Ini percobaan Anda sendiri')).toBeVisible()
	await page.getByLabel('Jumlah orang').fill('0')
	await page.getByRole('button', { name: 'Hitung urutannya' }).click()
	await expect(page.getByRole('alert')).toContainText('harus lebih dari 0')
	await context.close()
})

test('halaman kewajiban, SKM, prioritas, dan RPJMD', async ({ browser }) => {
	await allLookSound(
		browser,
		PLANNER,
		[
			'/kebutuhan/kewajiban',
			'/kebutuhan/kewajiban?keadaan=semua&kode=pkp',
			'/kebutuhan/skm',
			'/kebutuhan/skm/usul',
			'/kebutuhan/skm/unsur?ubah=7',
			'/kebutuhan/skm/baru',
			'/kebutuhan/prioritas',
			'/kebutuhan/prioritas/bobot',
			'/kebutuhan/rpjmd',
			'/kebutuhan/rpjmd/baru',
			'/transparansi/prioritas'
		].map((path) => `${city()}${path}`)
	)
})
