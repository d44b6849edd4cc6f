import type { Page } from '@playwright/test'
import { allLookSound, city, expect, looksSound, signIn, test } from './people.ts'

const LIST = `${city()}/kebutuhan/usulan`
const OFFICER = 'Petugas kepegawaian'
const VERIFIER = 'Verifikator BKPSDM'
const TITLE = 'Pendamping kelurahan menulis laporan yang dapat dibaca warga'

/** Fills in all that a proposal asks, as an officer does on a phone. */
async function write(page: Page): Promise<void> {
	await page.getByLabel('Apa yang perlu dapat dilakukan?').fill(TITLE)
	await page.getByLabel('Kompetensi').selectOption({ label: 'MAN-03 Komunikasi' })
	await page.getByLabel('Apa buktinya?').fill('Warga bertanya tiga kali tentang laporan yang sama.')
	await page.getByLabel('Berkas bukti (boleh kosong)').setInputFiles({
		name: 'nota-dinas.pdf',
		mimeType: 'application/pdf',
		buffer: Buffer.from('%PDF-1.7 nota dinas contoh')
	})
	await page.getByLabel('Sasaran perangkat daerah').check()
	await page.getByLabel('Sasarannya', { exact: true }).fill('Laporan dipahami warga')
	await page.getByLabel('Bentuk kegiatan yang dibayangkan').selectOption({ index: 3 })
	await page.getByLabel('Penting tahun ini').check()
}

test('petugas mengusulkan dari telepon tanpa JavaScript, verifikator memeriksa, Sekda memvalidasi', async ({
	browser,
	page
}) => {
	const phone = await browser.newContext({
		javaScriptEnabled: false,
		viewport: { width: 390, height: 844 }
	})
	const officer = await phone.newPage()
	await signIn(officer, OFFICER)
	await officer.goto(LIST)
	await officer.getByRole('button', { name: 'Buat usulan' }).click()
	await write(officer)
	await officer.getByRole('button', { name: 'Simpan, lalu pilih orang' }).click()
	await officer.locator('input[name="orang[]"]').first().check()
	await officer.getByRole('button', { name: 'Tambahkan yang dicentang' }).click()
	await expect(officer.getByText('1 orang dari')).toBeVisible()
	await officer.getByRole('link', { name: 'Selesai memilih' }).click()
	await expect(officer.getByText('nota-dinas.pdf')).toBeVisible()
	await officer.getByRole('button', { name: 'Kirim usulan' }).click()
	await expect(officer.getByText('Menunggu verifikasi.')).toBeVisible()
	const own = officer.url().replace(/\?.*/, '')

	await signIn(page, VERIFIER)
	await page.goto(`${LIST}?cari=Analis+menyusun`)
	await page.getByRole('link', { name: /^Analis menyusun/ }).click()
	await expect(page.getByText('Anda ikut menulis usulan ini.')).toBeVisible()
	await expect(page.getByRole('button', { name: 'Verifikasi' })).toHaveCount(0)

	await page.goto(`${LIST}?status=proposed`)
	await page.getByRole('link', { name: 'Centang semua di halaman ini' }).click()
	await expect(page.getByRole('link', { name: 'Lepas semua centang' })).toBeVisible()
	await page.getByRole('button', { name: 'Putuskan yang dicentang' }).click()
	await expect(page.getByRole('status')).toContainText('usulan diputuskan.')
	await expect(page.getByRole('status')).toContainText('Anda ikut menulisnya.')
	await page.goto(own)
	await expect(page.getByText('Menunggu validasi.')).toBeVisible()

	await page.context().clearCookies()
	await signIn(page, 'Sekretaris Daerah')
	await page.goto(own)
	await page.getByRole('button', { name: 'Validasi' }).click()
	await expect(page.getByText('Usulan divalidasi.')).toBeVisible()
	await looksSound(page)

	await officer.goto(own)
	await expect(officer.getByText('Sudah divalidasi, dan ikut dipertimbangkan')).toBeVisible()
	await phone.close()
})

test('yang diketik tersimpan sendiri, dan usulan serupa dapat diminta digabung', async ({
	page
}) => {
	await signIn(page, OFFICER)
	await page.goto(LIST)
	await page.getByRole('button', { name: 'Buat usulan' }).click()
	await page
		.getByLabel('Apa yang perlu dapat dilakukan?')
		.pressSequentially('Petugas mendata warga')
	await expect(page.getByText('Tersimpan sendiri pukul')).toBeVisible()
	await looksSound(page)
	await page.reload()
	await expect(page.getByLabel('Apa yang perlu dapat dilakukan?')).toHaveValue(
		'Petugas mendata warga'
	)

	await page.context().clearCookies()
	await signIn(page, 'Perencana dan administrator')
	await page.goto(`${LIST}?cari=Pengelola+data`)
	await page.getByRole('link', { name: /^Pengelola data/ }).click()
	await page.getByRole('link', { name: 'Gabungkan dengan usulan lain' }).click()
	await looksSound(page)
	await page.locator('input[name="pilih[]"]').first().check()
	await page.getByLabel('Mengapa digabung?').fill('Kompetensi dan sasarannya sama.')
	await page.getByRole('button', { name: 'Minta persetujuan' }).click()
	await expect(page.getByText('Persetujuan diminta.')).toBeVisible()
	await looksSound(page)
	await page.getByRole('button', { name: 'Batalkan permintaan' }).click()
	await expect(page.getByText('Permintaan dibatalkan.')).toBeVisible()
})

test('halaman usulan pantas di telepon dan di meja', async ({ browser }) => {
	await allLookSound(browser, 'Perencana dan administrator', [
		LIST,
		`${LIST}/serupa`,
		`${LIST}/masa`,
		`${city()}/kebutuhan/kinerja/impor`
	])
})
