import { gzipSync } from 'node:zlib'
import { allLookSound, city, expect, looksSound, signIn, test } from './people.ts'

const PHONE = { width: 390, height: 844 }

/** A PDF of one page, as small as can be. */
function smallPdf(): Buffer {
	const objects = [
		'<</Type /Catalog /Pages 2 0 R>>',
		'<</Type /Pages /Kids [3 0 R] /Count 1>>',
		'<</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842]>>'
	]
	let text = '%PDF-1.7\n'
	const offsets = objects.map((value, i) => {
		const at = text.length
		text += `${i + 1} 0 obj\n${value}\nendobj\n`
		return `${String(at).padStart(10, '0')} 00000 n \n`
	})
	const table = `xref\n0 4\n0000000000 65535 f \n${offsets.join('')}`
	return Buffer.from(
		`${text}${table}trailer\n<</Size 4 /Root 1 0 R>>\nstartxref\n${text.length}\n%%EOF\n`
	)
}

const file = (name: string, buffer: Buffer) => ({ name, mimeType: 'application/pdf', buffer })

test('kantor mengambil nomor, menerbitkan dan menandatangani; warga memeriksanya dari HP tanpa JavaScript', async ({
	browser,
	page
}) => {
	await signIn(page, 'Perencana dan administrator')
	await page.goto(`${city()}/atur/naskah/baru`)
	await page.getByLabel('Judul atau hal').fill('Edaran jam layanan')
	await page.getByRole('button', { name: 'Ambil nomor' }).click()
	await expect(page.getByRole('heading', { name: 'Serahkan naskahnya' })).toBeVisible()
	await page
		.getByLabel('Naskah sebagai PDF')
		.setInputFiles(file('edaran.pdf', Buffer.from('bukan')))
	await page.getByRole('button', { name: 'Terbitkan naskah' }).click()
	await expect(page.getByRole('alert')).toContainText('bukan PDF')
	await page.getByLabel('Naskah sebagai PDF').setInputFiles(file('edaran.pdf', smallPdf()))
	await page.getByLabel('Judulnya boleh dilihat').check()
	await page.getByRole('button', { name: 'Terbitkan naskah' }).click()
	await expect(page.getByRole('status')).toContainText('Naskah terbit')
	const paper = page.url().replace(/\?.*/, '')

	await signIn(page, 'Wali Kota')
	await page.goto(paper)
	await page.getByRole('link', { name: 'Tanda tangan' }).click()
	await looksSound(page)
	await page.getByRole('button', { name: 'Tanda tangani' }).click()
	await expect(page.getByText('Segel', { exact: false }).first()).toBeVisible()
	const code = /periksa\/([A-Z0-9-]{14})/.exec(await page.content())![1]!
	const answer = await page.request.get(`${paper}/unduh?bentuk=pdf`)
	const signed = await answer.body()

	const phone = await browser.newContext({ javaScriptEnabled: false, viewport: PHONE })
	const citizen = await phone.newPage()
	await citizen.goto(city())
	await citizen.getByRole('main').getByRole('link', { name: 'Periksa naskah' }).click()
	await citizen.getByLabel('Kode pada naskah').fill('salah')
	await citizen.getByRole('button', { name: 'Periksa kode' }).click()
	await expect(citizen.getByRole('alert')).toContainText('Tidak ada naskah dengan kode ini')
	await citizen.getByLabel('Kode pada naskah').fill(code.toLowerCase())
	await citizen.getByRole('button', { name: 'Periksa kode' }).click()
	await expect(citizen.getByText('Edaran jam layanan')).toBeVisible()
	await expect(citizen.getByText('jadi berlaku ketika menandatangani')).toBeVisible()
	await citizen.getByLabel('Berkas PDF').setInputFiles(file('a.pdf', signed))
	await citizen.getByRole('button', { name: 'Bandingkan berkas' }).click()
	await expect(citizen.getByRole('status')).toContainText('sama persis')
	const altered = Buffer.from(signed)
	altered[30] = altered[30]! ^ 1
	await citizen.goto(`${city()}/periksa`)
	await citizen.getByLabel('Berkas PDF').setInputFiles(file('a.pdf', altered))
	await citizen.getByRole('button', { name: 'Bandingkan berkas' }).click()
	await expect(citizen.getByRole('status')).toContainText('sudah diubah')

	await signIn(page, 'Perencana dan administrator')
	await page.goto(`${paper}/cabut`)
	await page.getByLabel('Alasan').fill('Terbit dengan jam yang keliru')
	await page.getByRole('button', { name: 'Ya, cabut' }).click()
	await citizen.goto(`${city()}/periksa/${code}`)
	await expect(citizen.getByText('Jangan dipakai lagi.')).toBeVisible()
	await citizen.goto(`${city()}/periksa`)
	await citizen.getByLabel('Berkas PDF').setInputFiles(file('a.pdf', signed))
	await citizen.getByRole('button', { name: 'Bandingkan berkas' }).click()
	await expect(citizen.getByText('Jangan dipakai lagi.')).toBeVisible()
	await phone.close()

	await page.goto(`${city()}/atur/naskah/penomoran/documents.letter`)
	await page.getByLabel('Singkatan unit kerja').fill('BKD')
	await page.getByRole('button', { name: 'Lihat contoh dulu' }).click()
	await expect(page.getByRole('status')).toContainText('/BKD/')

	await page.setViewportSize(PHONE)
	for (const path of ['', `/${code}`]) {
		const html = await (await page.request.get(`${city()}/periksa${path}`)).text()
		expect(html, path).not.toMatch(/<script|modulepreload/)
		expect(gzipSync(html).length, path).toBeLessThan(5_000)
		await page.goto(`${city()}/periksa${path}`)
		await looksSound(page)
	}
	await allLookSound(browser, 'Perencana dan administrator', [
		`${city()}/atur/naskah`,
		paper,
		`${city()}/atur/naskah/penomoran`,
		`${city()}/atur/naskah/sertifikat`
	])
})
