import { allLookSound, city, expect, looksSound, signIn, test } from './people.ts'

const YEAR = new Date().getFullYear() + 1
const PLANNER = 'Perencana dan administrator'
const LEAD = 'Kepala perangkat daerah'
const PARTNER = 'Kepala perangkat daerah mitra'

test('kepala ketua dan kepala mitra menandatangani satu naskah; yang lain tidak melihatnya', async ({
	page,
	browser
}) => {
	await signIn(page, LEAD)
	await page.getByRole('link', { name: 'Baca ketentuan' }).click()
	await expect(page.getByText('Menunggu persetujuan', { exact: true })).toBeVisible()
	const address = page.url()
	await looksSound(page)
	await page.getByRole('button', { name: 'Tanda tangani untuk Dinas Pendidikan' }).click()
	await expect(page.getByText('Tanda tangan Anda tercatat.')).toBeVisible()

	// Without a script, as on an old office computer.
	const office = await browser.newContext({ javaScriptEnabled: false })
	const other = await office.newPage()
	await signIn(other, PARTNER)
	await other.goto(address)
	await other.getByLabel('Catatan', { exact: true }).fill('Kami siap.')
	await other.getByRole('button', { name: 'Kirim catatan' }).click()
	await expect(other.getByText('Kami siap.')).toBeVisible()
	await other.getByRole('button', { name: 'Tanda tangani untuk Dinas Kesehatan' }).click()
	await expect(other.getByText('Disepakati', { exact: true })).toBeVisible()
	await office.close()

	const stranger = await browser.newContext()
	const shut = await stranger.newPage()
	await signIn(shut, 'Auditor')
	expect((await shut.goto(address))!.status()).toBe(403)
	await stranger.close()
})

test('mitra mengisi tanggapan di telepon tanpa akun dan tanpa JavaScript, lalu menarik persetujuannya', async ({
	page,
	browser
}) => {
	await signIn(page, PLANNER)
	await page.goto(`${city()}/rencana/mitra?cari=PKK`)
	await page.getByRole('link', { name: 'PKK Contoh Silungkang' }).click()
	await page.getByRole('link', { name: `, ${YEAR}` }).click()
	await page.getByRole('button', { name: 'Buat tautan' }).click()
	const link = await page.getByText('/mitra/').textContent()
	await looksSound(page)

	const phone = await browser.newContext({
		javaScriptEnabled: false,
		viewport: { width: 390, height: 844 }
	})
	const partner = await phone.newPage()
	await partner.goto(`${city()}${new URL(link!.trim()).pathname}`)
	await partner.getByLabel('Sangat baik', { exact: true }).check()
	await partner.getByRole('button', { name: 'Kirim tanggapan' }).click()
	await partner.getByLabel('Ya', { exact: true }).check()
	await partner.getByLabel('Sangat baik', { exact: true }).check()
	await partner.getByRole('button', { name: 'Kirim tanggapan' }).click()
	await expect(partner.getByText('tanggapan Anda sudah diterima')).toBeVisible()

	await partner.getByText('Tarik persetujuan saya').click()
	await partner.getByLabel('Ya, hapus data saya.').check()
	await partner.getByRole('button', { name: 'Tarik persetujuan' }).click()
	await expect(
		partner.getByRole('heading', { name: 'Persetujuan Anda sudah ditarik' })
	).toBeVisible()
	await phone.close()
	await page.goto(`${city()}/rencana/mitra?cari=PKK+Contoh`)
	await expect(page.getByText('Tidak ada mitra yang cocok.')).toBeVisible()
})

test('halaman kegiatan bersama dan mitra enak dibaca di telepon dan di meja', async ({
	browser,
	page
}) => {
	await signIn(page, PLANNER)
	await page.goto(`${city()}/rencana/bersama`)
	const joint = await page
		.getByRole('link', { name: /Pelatihan Bersama/ })
		.first()
		.getAttribute('href')
	await page.goto(`${city()}/rencana/mitra`)
	const helper = await page.getByRole('link', { name: 'Perajin Songket' }).getAttribute('href')
	await page.goto(`${city()}${helper}`)
	const part = await page.getByRole('link', { name: /Pelatihan Bersama/ }).getAttribute('href')
	await allLookSound(browser, PLANNER, [
		`${city()}/rencana/bersama`,
		`${city()}${joint}`,
		`${city()}${joint}/ubah`,
		`${city()}${part}`,
		`${city()}${part!.replace(/\/[^/]+$/, '')}?tahun=${YEAR}`
	])
})
