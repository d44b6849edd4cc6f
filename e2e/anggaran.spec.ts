import type { Page } from '@playwright/test'
import { allLookSound, city, expect, looksSound, signIn, test } from './people.ts'

/** A year of its own, so that other journeys keep theirs. */
const YEAR = new Date().getFullYear() + 3
const PLANNER = 'Perencana dan administrator'
const at = (path: string) => `${city()}/rencana/${YEAR}/${path}`

/** Waits for the job that was asked for, and goes on to its result. */
async function waitForJob(page: Page): Promise<void> {
	const done = page.getByRole('link', { name: 'Lihat hasilnya' })
	await expect(done).toBeVisible({ timeout: 60_000 })
	await done.click()
}

test('perencana mengimpor standar harga, memberi alasan, mencatat realisasi, lalu melihat dampak potongan 30%', async ({
	page,
	browser
}) => {
	test.setTimeout(180_000)
	await signIn(page, PLANNER)
	await page.goto(at('anggaran'))
	await page.getByLabel('Pagu setahun').fill('60.000.000')
	await page.getByLabel('Jumlah dari sumber 1').fill('40.000.000')
	await page.getByRole('button', { name: 'Simpan anggaran' }).click()
	await expect(page.getByText('Anggaran tersimpan.')).toBeVisible()

	await page.goto(at('anggaran/harga/impor'))
	await page.getByLabel('Berkas standar harga').setInputFiles({
		...{ name: 'ssh.csv', mimeType: 'text/csv' },
		buffer: Buffer.from(
			'Kelompok,Uraian,Satuan,Harga tertinggi\nHonorarium,Narasumber dari perangkat daerah,orang/jam,250000\n'
		)
	})
	await page.getByLabel('Nama standar').fill(`SSH Kota ${YEAR}`)
	await page.getByLabel('Dasar hukum').fill('Perwako contoh')
	await page.getByRole('button', { name: 'Baca berkas' }).click()
	await waitForJob(page)
	await page.getByRole('button', { name: 'Terapkan 1 harga' }).click()
	await expect(page.getByText('Standar ini berlaku dengan 1 harga.')).toBeVisible()
	const prices = page.url()

	await page.goto(at('anggaran/harga'))
	await expect(page.getByRole('heading', { name: '1 harga menunggu alasan' })).toBeVisible()
	await page.getByText('Tulis alasan').click()
	await page.getByLabel('Mengapa harganya di atas standar').fill('Hanya ia yang bersertifikat.')
	await page.getByRole('button', { name: 'Simpan alasan' }).click()
	await expect(page.getByText('Hanya ia yang bersertifikat.').first()).toBeVisible()

	await page.goto(at('susun'))
	await page.getByText('Coba dengan pengaturan lain').click()
	await page.getByLabel('Langkah pencarian').fill('5')
	await page.getByRole('button', { name: 'Susun rencana' }).click()
	await waitForJob(page)
	await page
		.getByRole('table', { name: `Susunan ${YEAR}` })
		.getByRole('link')
		.first()
		.click()
	await page.getByRole('button', { name: 'Terima sebagai konsep rencana' }).click()
	await expect(page.getByText('Susunan ini sekarang menjadi konsep rencana')).toBeVisible()

	const record = async () => {
		await page.goto(at('anggaran/realisasi'))
		await page.getByLabel('Nomor dokumen').fill('SP2D/1')
		await page.getByLabel('Hari', { exact: true }).fill('10')
		await page.getByLabel('Bulan', { exact: true }).fill('2')
		await page.getByLabel('Tahun', { exact: true }).fill(String(YEAR))
		await page.getByLabel('Jumlah', { exact: true }).fill('1.500.000')
		await page.getByLabel('Dibebankan pada').selectOption('sumber:APBD')
		await page.getByRole('button', { name: 'Catat', exact: true }).click()
	}
	await record()
	await expect(page.getByText('Tercatat. Sisa dana di bawah sudah dikurangi.')).toBeVisible()
	await record()
	await expect(page.getByText('Nomor dokumen ini sudah tercatat.')).toBeVisible()

	await page.goto(at('anggaran/refocusing'))
	await page.getByLabel('Hari', { exact: true }).fill('15')
	await page.getByLabel('Bulan', { exact: true }).fill('2')
	await page.getByLabel('Tahun', { exact: true }).fill(String(YEAR))
	await page.getByLabel('Potong semua sumber (%)').fill('30')
	await page.getByLabel('Alasan').fill('Surat edaran efisiensi belanja.')
	await page.getByText('Pengaturan pencarian').click()
	await page.getByLabel('Langkah pencarian').fill('5')
	await page.getByRole('button', { name: 'Hitung dampaknya' }).click()
	await waitForJob(page)
	await expect(page.getByText(/orang kehilangan \d+ kursi/)).toBeVisible()
	await expect(page.getByText(/dari yang terbaik|dengan yang terbaik/)).toBeVisible()
	await looksSound(page)
	const harm = page.url()
	await page.getByRole('button', { name: 'Potong pagu dan terima' }).click()
	await expect(page.getByText('menjadi konsep rencana')).toBeVisible()

	await page.goto(`${city()}/rencana/katalog?cari=P01`)
	await page.getByRole('link', { name: /^Pelayanan Publik Prima/ }).click()
	await page.getByRole('link', { name: 'Rincian biaya dan standar harganya' }).click()
	await expect(page.getByText('Biaya per angkatan', { exact: true })).toBeVisible()

	await allLookSound(browser, PLANNER, [
		...[page.url(), prices, harm],
		...['', '/rekening', '/harga', '/harga/impor', '/realisasi', '/luncuran', '/refocusing'].map(
			(path) => at(`anggaran${path}`)
		)
	])
})
