import { Buffer } from 'node:buffer'
import { allLookSound, city, expect, names, signIn, test } from './people.ts'

test('perencana mengimpor riwayat kursus, mencatatnya, lalu membatalkannya, tanpa JavaScript', async ({
	browser
}) => {
	const context = await browser.newContext({ javaScriptEnabled: false })
	const page = await context.newPage()
	await signIn(page, 'Perencana dan administrator')
	await page.goto(`${city()}/kebutuhan/jam`)
	await page.getByRole('link', { name: 'Impor riwayat kursus' }).click()
	const { nip } = names().find(({ purpose }) => purpose === 'Pegawai')!
	const rows = [
		'nip_baru;nama_kursus;tanggal_kursus;tanggal_selesai_kursus;jumlah_jam',
		`'${nip};Pelayanan Ramah di Loket;02-03-2026;04-03-2026;12`,
		'123;Tanpa pemilik;02-03-2026;04-03-2026;12'
	]
	await page.getByLabel('Riwayat kursus atau diklat dari SIASN').setInputFiles({
		name: 'rw_kursus.csv',
		mimeType: 'text/csv',
		buffer: Buffer.from(rows.join('\n'))
	})
	await page.getByRole('button', { name: 'Baca berkas' }).click()
	await expect(async () => {
		await page.reload()
		await expect(page.getByRole('heading', { level: 1, name: 'Selesai' })).toBeVisible({
			timeout: 500
		})
	}).toPass({ timeout: 30_000 })
	await page.getByRole('link', { name: 'Lihat hasilnya' }).click()
	await page.getByRole('button', { name: 'Catat 1 kegiatan' }).click()
	await expect(page.getByText('1 kegiatan dari berkas ini tercatat')).toBeVisible()
	await page.getByRole('button', { name: 'Batalkan 1 catatan' }).click()
	await expect(page.getByText('Catatan dari berkas ini dibatalkan')).toBeVisible()
	await context.close()
})

test('halaman JP terbaca di meja dan di telepon', async ({ browser }) => {
	const pages = ['/kebutuhan/jam', '/kebutuhan/jam/impor'].map((path) => city() + path)
	await allLookSound(browser, 'Perencana dan administrator', pages)
})
