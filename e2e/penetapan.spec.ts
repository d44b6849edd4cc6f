import type { Page } from '@playwright/test'
import { city, expect, looksSound, signIn, test } from './people.ts'

// A year of its own: other journeys work on the next one.
const YEAR = new Date().getFullYear() + 2
const version = () => `${city()}/rencana/${YEAR}/versi/1`
const PHONE = { width: 390, height: 844 }

/** A composition of the year, quickly made, as its draft plan. */
async function makeDraft(page: Page): Promise<void> {
	await signIn(page, 'Perencana dan administrator')
	await page.goto(`${city()}/rencana/${YEAR}/anggaran`)
	await page.getByLabel('Pagu setahun').fill('600.000.000')
	await page.getByRole('button', { name: 'Simpan anggaran' }).click()
	await expect(page.getByText('Anggaran tersimpan.')).toBeVisible()
	await page.goto(`${city()}/rencana/${YEAR}/susun`)
	await page.getByText('Coba dengan pengaturan lain').click()
	await page.getByLabel('Langkah pencarian').fill('1')
	await page.getByRole('button', { name: 'Susun rencana' }).click()
	await expect(page.getByRole('link', { name: 'Lihat hasilnya' })).toBeVisible({ timeout: 90_000 })
	await page.goto(`${city()}/rencana/${YEAR}/susun`)
	await page.getByRole('button', { name: 'Terima sebagai konsep rencana' }).click()
	await expect(page.getByText('konsep rencana').first()).toBeVisible()
	await page.goto(version())
}

/** Somebody else signs in, in a window of their own, and opens the version. */
async function as(page: Page, purpose: string): Promise<Page> {
	const context = await page.context().browser()!.newContext({ locale: 'id-ID' })
	const own = await context.newPage()
	await signIn(own, purpose)
	await own.goto(version())
	return own
}

test('perencana, verifikator, sekretaris daerah, wali kota, lalu siapa saja dengan telepon tanpa skrip', async ({
	page,
	browser
}) => {
	test.setTimeout(240_000)
	await makeDraft(page)
	await looksSound(page)
	const write = page.getByRole('button', { name: 'Simpan alasan' })
	for (let left = await write.count(); left > 0; left--) {
		await page
			.getByLabel(/^Alasan untuk/)
			.first()
			.fill('Pagu tahun ini belum cukup.')
		await write.first().click()
		await expect(write).toHaveCount(left - 1)
	}
	await expect(page.getByText('Semua syarat terpenuhi.')).toBeVisible()
	await expect(page.getByRole('link', { name: 'Verifikasi', exact: true })).toHaveCount(0)

	const verifier = await as(page, 'Verifikator BKPSDM')
	await verifier
		.getByRole('link', { name: /^Komentari/ })
		.first()
		.click()
	await expect(verifier).toHaveURL(/kegiatan=/)
	await verifier.getByLabel(/^Komentar tentang/).fill('Mengapa bulan itu?')
	await verifier.getByRole('button', { name: 'Kirim komentar' }).click()
	await expect(verifier.getByText('Komentar tersimpan.')).toBeVisible()
	await expect(verifier.getByRole('row', { name: /Mengapa bulan itu/ })).toBeVisible()
	await verifier.getByRole('link', { name: 'Verifikasi', exact: true }).click()
	await looksSound(verifier)
	await verifier.getByRole('button', { name: 'Verifikasi' }).click()
	await expect(verifier.getByText('Versi ini sudah diverifikasi.')).toBeVisible()
	await verifier.goto(`${version()}/putuskan/ajukan`)
	await expect(verifier.getByText('Langkah ini sudah dilakukan, atau bukan giliran')).toBeVisible()

	const secretary = await as(page, 'Sekretaris Daerah')
	await secretary.getByRole('link', { name: 'Ajukan kepada kepala daerah' }).click()
	await secretary.getByRole('button', { name: 'Ajukan kepada kepala daerah' }).click()
	await expect(secretary.getByText('sudah diajukan kepada kepala daerah')).toBeVisible()

	const nobody = await browser.newContext({ javaScriptEnabled: false, viewport: PHONE })
	const phone = await nobody.newPage()
	const open = `${city()}/transparansi/rencana/${YEAR}`
	expect((await phone.goto(open))!.status()).toBe(404)

	const mayor = await as(page, 'Wali Kota')
	await mayor.getByRole('link', { name: 'Tetapkan' }).click()
	await mayor.getByRole('button', { name: 'Tetapkan' }).click({ trial: true })
	await mayor.getByLabel('Nomor keputusan').fill('188.45/101/WAKO-SWL')
	const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Jakarta' }).format(new Date())
	for (const [label, part] of [
		['Hari', today.slice(8)],
		['Bulan', today.slice(5, 7)],
		['Tahun', today.slice(0, 4)]
	] as const)
		await mayor.getByLabel(label, { exact: true }).fill(part)
	await mayor.getByRole('button', { name: 'Tetapkan' }).click()
	await expect(mayor.getByText('Rencana ini sudah ditetapkan dan terbit')).toBeVisible()

	await page.goto(`${city()}/rencana/${YEAR}/dokumen`)
	await looksSound(page)
	await page.getByRole('link', { name: 'Keputusan penetapan rencana' }).click()
	await page.getByRole('button', { name: 'Terbitkan' }).click()
	await page.getByRole('link', { name: 'Lihat hasilnya' }).click({ timeout: 60_000 })
	await expect(page.getByRole('heading', { name: 'Nomor 188.45/101/WAKO-SWL' })).toBeVisible()
	await looksSound(page)
	await mayor.goto(page.url())
	await mayor.getByRole('button', { name: 'Tandatangani' }).click()
	await expect(mayor.getByText('Naskah ini sudah Anda tandatangani.')).toBeVisible()

	await phone.goto(`${city()}/transparansi`)
	await phone.getByRole('link', { name: `Rencana ${YEAR}` }).click()
	await expect(phone.getByText('nomor 188.45/101/WAKO-SWL').first()).toBeVisible()
	await expect(phone.getByRole('table', { name: 'Kegiatan yang diadakan' })).toBeVisible()
	expect(await phone.locator('script').count()).toBe(0)
	const json = await phone.request.get(`${open}/unduh?bentuk=json`)
	expect(await json.json()).toMatchObject({
		metadata: { decree: { number: '188.45/101/WAKO-SWL' } }
	})
	const scripted = await browser.newContext({ viewport: PHONE })
	const looked = await scripted.newPage()
	await looked.goto(open)
	await looksSound(looked)

	await page.goto(`${city()}/rencana/${YEAR}/versi`)
	await expect(page.getByText('Nomor 188.45/101/WAKO-SWL')).toBeVisible()
	await looksSound(page)
	await Promise.all([verifier, secretary, mayor, phone, looked].map((one) => one.context().close()))
})
