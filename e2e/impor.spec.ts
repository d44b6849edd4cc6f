import type { Page } from '@playwright/test'
import { expect, looksSound, signIn, test } from './people.ts'

const ROSTER = 'src/people/import/fixtures/siasn-60-kolom-40-orang.xlsx'

test.describe.configure({ mode: 'serial' })

/** Waits on the page of a job until it is done, and goes on to its result. */
async function waitForJob(page: Page): Promise<void> {
	await expect(page.getByRole('heading', { level: 1, name: 'Selesai' })).toBeVisible({
		timeout: 30_000
	})
	await page.getByRole('link', { name: 'Lihat hasilnya' }).click()
}

async function upload(page: Page): Promise<void> {
	await page.goto(`${new URL(page.url()).origin}/pegawai/impor`)
	await page.getByLabel('Daftar pegawai dari SIASN atau SIMPEG').setInputFiles(ROSTER)
	await page.getByRole('button', { name: 'Unggah dan bandingkan' }).click()
	await waitForJob(page)
}

test('perencana mengunggah daftar yang berantakan, membetulkan kolom, menerapkan, membatalkan, lalu mengulang', async ({
	page
}) => {
	test.setTimeout(120_000)
	await signIn(page, 'Perencana dan administrator')
	await upload(page)
	await expect(page.getByRole('link', { name: 'Baru (36)' })).toBeVisible()
	await expect(page.getByText('Tidak disimpan:')).toBeVisible()
	await looksSound(page)
	await page.getByRole('link', { name: 'Ditolak (4)' }).click()
	await expect(page.getByRole('table')).toContainText('29')
	await looksSound(page)

	await page.getByText('Periksa atau betulkan kolom').click()
	await page.getByRole('button', { name: 'Pakai kolom ini' }).click()
	await waitForJob(page)
	await expect(page.getByRole('link', { name: 'Baru (36)' })).toBeVisible()

	await page.getByRole('button', { name: /^Terapkan/ }).click()
	await waitForJob(page)
	await page.getByText('Batalkan impor', { exact: true }).first().click()
	await looksSound(page)
	await page.getByRole('button', { name: 'Batalkan impor', exact: true }).last().click()
	await expect(page.getByText(/^Dibatalkan/).first()).toBeVisible()

	await upload(page)
	await expect(page.getByRole('link', { name: 'Baru (36)' })).toBeVisible()
	await page.getByRole('button', { name: /^Terapkan/ }).click()
	await waitForJob(page)

	await upload(page)
	await expect(page.getByRole('link', { name: 'Baru (0)' })).toBeVisible()
	await expect(
		page.getByRole('link', { name: 'Sama (36)' }).or(page.getByRole('link', { name: 'Tetap (36)' }))
	).toBeVisible()
})

test('berkas yang bukan daftar ditolak dengan kalimat, tanpa JavaScript', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false })
	const page = await context.newPage()
	await signIn(page, 'Perencana dan administrator')
	await page.goto(`${new URL(page.url()).origin}/pegawai/impor`)
	await page.getByLabel('Daftar pegawai dari SIASN atau SIMPEG').setInputFiles({
		name: 'gaji.pdf',
		mimeType: 'application/pdf',
		buffer: Buffer.from('%PDF-1.7 bukan daftar')
	})
	await page.getByRole('button', { name: 'Unggah dan bandingkan' }).click()
	await expect(async () => {
		await page.reload()
		await expect(page.getByRole('alert')).toContainText('PDF', { timeout: 1000 })
	}).toPass({ timeout: 30_000 })
	await context.close()
})

test('kepala perangkat daerah tidak dapat mengimpor', async ({ page }) => {
	await signIn(page, 'Kepala perangkat daerah')
	const answer = await page.goto(`${new URL(page.url()).origin}/pegawai/impor`)
	expect(answer!.status()).toBe(403)
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		'Halaman ini bukan untuk peran Anda'
	)
})
